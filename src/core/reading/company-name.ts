/** What spellings of one company's name have in common. */
import { foldCase, lettersOf } from "./letters";
import { remembering } from "./remembering";

/** Legal forms, folded: they say nothing of which company it is. */
const FORMS = new Set(
  (
    "ltd limited inc incorporated llc llp lp plc corp corporation co cic pty ptyltd pte pvt gmbh mbh ggmbh ag kg kgaa ohg gbr ug " +
    "ev se bv nv vof sa sas sasu sarl eurl scop snc ab hb oy oyj ky tmi as asa ans aps ivs spa srl srls sl slu sau " +
    "sapi sadecv ltda lda eireli kk gk yk kft bt zrt nyrt zoo spzoo spzoosk spk spj sro vos doo dd ad ood eood sia uab " +
    "ou oü oao ooo pao zao aş ltdşti şti tnhh jsc bhd sdnbhd kommanditgesellschaft aktiengesellschaft osakeyhtiö aktiebolag aktieselskab"
  ).split(" "),
);
const LONGEST_FORM = 4;
/** Asian forms stand without a space, at either end. */
const FORM_AT_AN_END =
  /^(?:株式会社|有限会社|合同会社|合資会社|合名会社|주식회사|유한회사|㈱|㈜|\((?:株|有|同|주)\)|công ty (?:tnhh|cổ phần|cp)\s)|(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|㈱|㈜|\((?:株|有|同|주)\))$/u;

/**
 * The key of a company's name: letter case, spaces, marks, and a legal form at its end do not count, so that `Acme`,
 * `ACME Ltd.` and `Acme, S.r.l.` are one company. Empty for a name without letters or digits.
 */
export const companyKeyOf = remembering((name: string): string => {
  const plain = foldCase(name).trim();
  const words = plain
    .replace(FORM_AT_AN_END, "")
    .split(/\s+/)
    .map((word) => lettersOf(word, ""))
    .filter((word) => word !== "");
  for (;;) {
    const count = formAtEnd(words);
    if (count === 0) break;
    words.length -= count;
  }
  return words.length === 0 ? lettersOf(plain, "") : words.join("");
});

/** How many words at the end are a legal form; a name is never a form alone. */
function formAtEnd(words: readonly string[]): number {
  for (let count = Math.min(LONGEST_FORM, words.length - 1); count > 0; count -= 1) {
    if (FORMS.has(words.slice(-count).join(""))) return count;
  }
  return 0;
}
