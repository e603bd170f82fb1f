import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/core/reading/languages/all-languages";
import { phrasesIn, type Language } from "../../../src/core/reading/languages/language";
import { PropertyNames } from "../../../src/core/reading/property-names";
import { readNote } from "../../../src/core/reading/read-note";
import { meansNo } from "../../../src/core/reading/round-outcome";
import { StatusWords } from "../../../src/core/reading/status";
import { PROPERTY_NAMES, STATUSES, type Status } from "../../../src/core/reading/vocabulary";
import { CONVENTIONS } from "../../builders";
import { itHolds } from "../../properties";

const words = new StatusWords();
const statusOf = (properties: Record<string, unknown>) =>
  readNote("Acme.md", { type: "application", company: "Acme", ...properties }, CONVENTIONS)?.status;

/** Written down here once more, so that a word that is lost from a list is missed. */
const NOES: Record<string, readonly string[]> = {
  English: [
    "Rejected",
    "Not selected",
    "Unsuccessful",
    "They chose someone else",
    "Not moving forward",
    "Denied",
    "No offer",
  ],
  German: [
    "Absage",
    "Absage erhalten",
    "Abgelehnt",
    "Ablehnung",
    "nicht ausgewählt",
    "Leider nicht",
    "anderer Bewerber",
    "kein Angebot",
    "Nicht genommen",
  ],
  French: [
    "Refus",
    "Refusée",
    "Rejeté",
    "Non retenu",
    "Candidature non retenue",
    "Pas retenue",
    "Réponse négative",
    "Recalé",
  ],
  Spanish: [
    "Rechazada",
    "Rechazado",
    "Descartado",
    "No seleccionada",
    "Denegada",
    "Respuesta negativa",
    "Eligieron a otro",
  ],
  Portuguese: [
    "Rejeitado",
    "Recusada",
    "Reprovado",
    "Não selecionado",
    "nao aprovado",
    "Eliminada",
    "Não fui escolhida",
    "Retorno negativo",
  ],
  Dutch: [
    "Afgewezen",
    "Afwijzing",
    "Niet geselecteerd",
    "Niet gekozen",
    "Afwijzing ontvangen",
    "Geen aanbod",
    "Iemand anders gekozen",
  ],
  Italian: [
    "Rifiutato",
    "Scartata",
    "Respinto",
    "Non selezionato",
    "Esito negativo",
    "Bocciato",
    "Non idonea",
    "Rifiuto",
  ],
  Polish: [
    "Odmowa",
    "Odrzucono",
    "Odrzucona",
    "Niezakwalifikowany",
    "Nie wybrano",
    "Decyzja negatywna",
    "Brak oferty",
    "odmowiono",
  ],
  Swedish: ["Avslag", "Fått avslag", "Nekad", "Inte vald", "Ej utvald", "Avslagen", "Gick inte vidare", "Bortsorterad"],
  Danish: ["Afslag", "Afvist", "Fået afslag", "Ikke udvalgt", "Fravalgt", "Ikke gået videre", "Afvisning"],
  Norwegian: ["Avslag", "Fått avslag", "Avvist", "Søknad avslått", "Ikke valgt", "Fikk avslag", "Ikke gått videre"],
  Finnish: ["Hylätty", "Hylkäys", "Ei valittu", "Ei jatkoon", "Hylättiin", "Kielteinen päätös", "hylatty", "Torjuttu"],
  Czech: [
    "Odmítnuto",
    "Zamítnuto",
    "Odmítnutí",
    "Nevybrán",
    "Zamítnuta",
    "odmitnuta",
    "Neúspěšný",
    "Vybrali někoho jiného",
  ],
  Turkish: [
    "Reddedildi",
    "Ret",
    "Elendi",
    "Olumsuz",
    "Reddedildim",
    "Kabul edilmedi",
    "REDDEDİLDİ",
    "Başvuru reddedildi",
  ],
  Vietnamese: [
    "Bị từ chối",
    "Trượt",
    "Không đạt",
    "Không được chọn",
    "Bị loại",
    "Không trúng tuyển",
    "Rớt",
    "bi tu choi",
  ],
  Chinese: ["被拒", "拒信", "未录用", "未錄取", "淘汰", "未通过", "沒通過", "落选", "不合适"],
  Japanese: ["不採用", "お見送り", "不合格", "落選", "お祈り", "書類落ち", "見送り", "今回は見送り"],
  Korean: ["불합격", "탈락", "서류 탈락", "거절당함", "떨어짐", "불합격 통보", "광탈", "최종 탈락"],
};

describe("a no", () => {
  const all = Object.entries(NOES).flatMap(([language, noes]) => noes.map((no) => [language, no] as const));

  it.each(all)("in %s: %s", (_language, no) => {
    expect(words.read(no)?.status).toBe("rejected");
    expect(words.read(["Applied", no, "Applied"])?.status).toBe("rejected");
    expect(words.read({ stage: "Interview", result: no })?.status).toBe("rejected");
    expect(meansNo(no)).toBe(true);
    for (const key of ["status", "result", "Outcome", "decision"])
      expect([key, statusOf({ [key]: no })]).toEqual([key, "rejected"]);
    expect(statusOf({ Status: "Applied", status: no })).toBe("rejected");
  });

  it("is known by eight words or more in each language, and by five for what is common", () => {
    const count = ({ statuses }: Language, status: Status) =>
      Object.values(statuses[status] ?? {}).flatMap(phrasesIn).length;
    const few = LANGUAGES.flatMap((language) => [
      ...(count(language, "rejected") < 8 ? [`${language.name}: rejected`] : []),
      ...(["applied", "interviewing", "offer", "withdrawn", "closed", "ghosted"] as const)
        .filter((status) => count(language, status) < 5)
        .map((status) => `${language.name}: ${status}`),
    ]);
    expect(few).toEqual([]);
  });

  itHolds("stays one with blanks, in any case, with emoji, and with a comment in brackets", () => {
    const around = fc.constantFrom("", " ", "  ", "❌ ", "🔴", "✅ ", "** ", "- ");
    const comment = fc.constantFrom("", " (email)", " [2026-11-12]", " (12 Nov)", " (per Mail)", "  ", " 😞", " (3)");
    const inCase = fc.constantFrom(
      (no: string) => no,
      (no: string) => no.toUpperCase(),
      (no: string) => no.toLowerCase(),
      (no: string) => no.replaceAll(" ", "  "),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), around, inCase, comment, ([, no], before, change, after) => {
        const text = before + change(no) + after;
        expect([text, words.read(text)?.status]).toEqual([text, "rejected"]);
        expect([text, meansNo(text)]).toEqual([text, true]);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  "nicht abgelehnt",
  "noch nicht abgelehnt",
  "keine Absage",
  "warte auf Absage",
  "pas encore refusé",
  "non rechazado",
  "não rejeitado",
  "nog niet afgewezen",
  "non rifiutato",
  "nie odrzucono",
  "inte nekad",
  "ikke afvist",
  "ikke avvist",
  "ei hylätty",
  "zatím neodmítnuto",
  "reddedilmedi",
  "chưa bị từ chối",
  "没被拒",
  "还没被拒",
  "不採用ではない",
  "아직 탈락 아님",
])("no no, and no yes: %s", (text) => {
  expect(words.read(text)?.status).toBeUndefined();
});

it.each<[string, Status]>([
  ["Bewerbung verschickt", "applied"],
  ["Vorstellungsgespräch am 12.11.", "interviewing"],
  ["Angebot erhalten", "offer"],
  ["Angebot abgelehnt", "withdrawn"],
  ["zurueckgezogen", "withdrawn"],
  ["Stelle besetzt", "closed"],
  ["keine Rückmeldung", "ghosted"],
  ["Candidature envoyée", "applied"],
  ["offre refusée", "withdrawn"],
  ["Entretien prévu", "interviewing"],
  ["sans réponse", "ghosted"],
  ["En entrevista", "interviewing"],
  ["postulado", "applied"],
  ["proposta recebida", "offer"],
  ["gesolliciteerd", "applied"],
  ["colloquio fissato", "interviewing"],
  ["rozmowa kwalifikacyjna", "interviewing"],
  ["tackat nej", "withdrawn"],
  ["ansøgt", "applied"],
  ["innkalt til intervju", "interviewing"],
  ["haettu", "applied"],
  ["nabídka přijata", "accepted"],
  ["başvuruldu", "applied"],
  ["đã nộp", "applied"],
  ["二面", "interviewing"],
  ["已拒offer", "withdrawn"],
  ["内定承諾", "accepted"],
  ["面接終了", "interviewing"],
  ["최종 합격", "offer"],
  ["서류 합격", "interviewing"],
])("%s is %s", (text, status) => {
  expect(words.read(text)?.status).toBe(status);
});

describe("the words of all languages", () => {
  /** Everything that a folded word is in one sort of list, with the languages. */
  const meaningsOf = (listsOf: (language: Language) => readonly (readonly [string, string | undefined])[]) => {
    const meanings = new Map<string, { name: string; meaning: string }[]>();
    for (const language of LANGUAGES) {
      for (const [meaning, list] of listsOf(language)) {
        for (const word of phrasesIn(list))
          meanings.set(word, [...(meanings.get(word) ?? []), { name: language.name, meaning }]);
      }
    }
    return meanings;
  };
  const ofStatuses = meaningsOf(({ statuses }) =>
    STATUSES.flatMap((status) => Object.values(statuses[status] ?? {}).map((list) => [status, list] as const)),
  );
  const ofProperties = meaningsOf(({ properties }) => PROPERTY_NAMES.map((name) => [name, properties[name]] as const));
  const twoMeanings = (meanings: typeof ofStatuses) =>
    [...meanings].filter(([, said]) => new Set(said.map(({ meaning }) => meaning)).size > 1);

  it("mean one status in one language", () => {
    const twice = [...ofStatuses].filter(([, said]) => new Set(said.map(({ name }) => name)).size < said.length);
    expect(
      twice.map(([word, said]) => [word, ...said.map(({ name, meaning }) => name + " " + meaning)].join(", ")),
    ).toEqual([]);
  });

  it("that are two statuses in two languages are a no, else what they are in the earlier one", () => {
    for (const [word, said] of twoMeanings(ofStatuses)) {
      const expected = said.some(({ meaning }) => meaning === "rejected") ? "rejected" : said[0]?.meaning;
      expect([word, words.statusNamed(word)]).toEqual([word, expected]);
    }
    expect(twoMeanings(ofStatuses).map(([word]) => word)).toMatchInlineSnapshot(`
      [
        "candidate",
        "decline",
      ]
    `);
  });

  it("that are two properties in two languages are what they are in the earlier one", () => {
    const names = new PropertyNames();
    const inTwoLanguages = twoMeanings(ofProperties).filter(([, said]) =>
      said.some(({ name, meaning }) => name !== said[0]?.name && meaning !== said[0]?.meaning),
    );
    for (const [word, said] of inTwoLanguages)
      expect([word, names.propertyNamed(word, "application")]).toEqual([word, said[0]?.meaning]);
    expect(inTwoLanguages.map(([word]) => word)).toMatchInlineSnapshot(`
      [
        "job",
      ]
    `);
  });
});
