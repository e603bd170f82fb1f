import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyNameSays, isOfConflict, isPerhapsNumbered, originalsOf } from "../../../src/core/reading/copy-name";
import { itHolds } from "../../properties";

describe("a note named like a copy", () => {
  it.each(
    (
      "Acme (1)|Acme(1)|Acme (12)|Acme - Copy|Acme - Copy (2)|Acme copy|Acme copy 2|Copy of Acme|Acme – Kopie|Acme - Kopie (2)|Acme Kopie 2|" +
      "Kopie von Acme|Acme - Copie|Acme copie 2|Copie de Acme|Acme - copia|Copia de Acme|Copia di Acme|Acme — cópia|Cópia de Acme|" +
      "Acme - kopie|Kopie van Acme|Acme — kopia|Kopia Acme|Kopia av Acme|Acme - Kopia|Acme - Kopi|Kopi af Acme|Kopi av Acme|Acme - Kopio|Acme kopio 2|" +
      "Acme – kopie|Kopie souboru Acme|Acme - Kopya|Acme kopyası|Acme - Bản sao|Bản sao của Acme|Acme - 副本|Acme 副本|Acme的副本|Acme - 複製|Acme 拷贝|复件 Acme|" +
      "Acme - コピー|Acmeのコピー|コピー ～ Acme|Acme - 복사본|Acme의 사본|" +
      "Acme (conflicted copy 2026-11-20)|Acme (Ana's conflicted copy 2026-11-20)|Acme (Conflicted copy phone 202611201030)|Acme (Case Conflict)|Acme (conflict)|" +
      "Acme (Konfliktkopie 2026-11-20)|Acme (Konflikt von Ana)|Acme (copie en conflit de Ana 2026-11-20)|Acme (copia en conflicto de Ana)|Acme (cópia em conflito de Ana)|" +
      "Acme (copia in conflitto di Ana)|Acme (conflicterende kopie van Ana)|Acme (Anas konfliktkopia 2026-11-20)|Acme (konfliktní kopie)|Acme (kopia powodująca konflikt)|Acme (ristiriitainen kopio)|" +
      "Acme (çakışan kopya)|Acme (bản sao xung đột)|Acme (冲突副本 2026-11-20)|Acme（衝突コピー）|Acme (競合コピー)|Acme (충돌된 사본)|" +
      "Acme.sync-conflict-20261120-103000-ABCDEFG|Acme_conflict-20261120-103000|Acme_phone_Nov-20-1010-2026_Conflict|Acme.conflict"
    ).split("|"),
  )("%s", (name) => {
    expect(originalsOf(`Jobs/${name}.md`)[0]).toBe("Jobs/Acme.md");
    expect(originalsOf(`${name}.md`)[0]).toBe("Acme.md");
  });

  it.each([
    "Acme 2",
    "Acme-2",
    "Acme_2",
    "Acme-LAPTOP-7Q2K1",
    "Acme-DESKTOP-AB12CD3-2",
    "Acme-Mias-PC",
    "Acme-Mia-MacBook-Air",
  ])("or by a number or a device, as a second note may be: %s", (name) => {
    expect(originalsOf(`Jobs/${name}.md`)[0]).toBe("Jobs/Acme.md");
    expect(isPerhapsNumbered(`Jobs/${name}.md`)).toBe(true);
  });

  it.each(["Acme (1)", "Acme copy", "Acme (conflict)"])("which a surer name is not: %s", (name) => {
    expect(isPerhapsNumbered(`Jobs/${name}.md`)).toBe(false);
  });

  it.each([
    "Acme",
    "Acme 2026",
    "Acme-Nurse",
    "Acme - Nurse",
    "Mediator (conflict resolution), Beta",
    "Copywriter",
    "Acme (Berlin)",
    "Kopiosto",
    "1)",
  ])("but not %s", (name) => {
    expect(originalsOf(`Jobs/${name}.md`)[0]).toBeUndefined();
  });

  it("may be a copy of a copy, whose notes are told nearest first", () => {
    expect(originalsOf("Jobs/Acme (Conflicted copy phone 202611201030) (1).md")).toEqual([
      "Jobs/Acme (Conflicted copy phone 202611201030).md",
      "Jobs/Acme.md",
    ]);
  });

  it.each([
    ["Acme (Conflicted copy phone 202611201030)", "phone", "2026-11-20", "10:30"],
    ["Acme (Conflicted copy Ana's phone (2) 202611201030)", "Ana's phone (2)", "2026-11-20", "10:30"],
    ["Acme.sync-conflict-20261110-143000-ABCDEFG", undefined, "2026-11-10", "14:30"],
    ["Acme (Ana's conflicted copy 2026-11-10)", "Ana", "2026-11-10", undefined],
    ["Acme (Ana’s conflicted copy 2026-11-10 (1))", "Ana", "2026-11-10", undefined],
    ["Acme (In Konflikt stehende Kopie von Mia 2026-11-10)", "Mia", "2026-11-10", undefined],
    ["Acme (Copie en conflit de Léa 2026-11-10)", "Léa", "2026-11-10", undefined],
    ["Acme (copia en conflicto de Ana 2026-11-10)", "Ana", "2026-11-10", undefined],
    ["Acme (conflicterende kopie van Ana 2026-11-10)", "Ana", "2026-11-10", undefined],
    ["Acme (Anas konfliktkopia 2026-11-10)", undefined, "2026-11-10", undefined],
    ["Acme (競合コピー 2026-11-10)", undefined, "2026-11-10", undefined],
    ["Acme (conflicted copy 2026-11-10 143000)", undefined, "2026-11-10", "14:30"],
    ["Acme_conflict-20261120-103000", undefined, "2026-11-20", "10:30"],
    ["Acme_phone_Nov-20-1010-2026_Conflict", "phone", "2026-11-20", "10:10"],
    ["Acme-LAPTOP-7Q2K1", "LAPTOP-7Q2K1", undefined, undefined],
    ["Acme-LAPTOP-7Q2K1-2", "LAPTOP-7Q2K1", undefined, undefined],
    ["Acme-Mias-PC", "Mias-PC", undefined, undefined],
    ["Acme 2026-11-01 (conflicted copy)", undefined, undefined, undefined],
    ["Acme (conflicted copy 2026-13-40)", undefined, undefined, undefined],
    ["Acme (Konflikt)", undefined, undefined, undefined],
    ["Acme 2", undefined, undefined, undefined],
    ["Acme-2", undefined, undefined, undefined],
    ["Acme (1)", undefined, undefined, undefined],
    ["Acme", undefined, undefined, undefined],
  ])("says where and when it was made, as far as it does: %s", (name, device, day, time) => {
    const said = copyNameSays(`Jobs/${name}.md`);
    expect([said.device, said.madeAt?.day, said.madeAt?.time]).toEqual([device, day, time]);
  });

  it.each([
    "Acme (Conflicted copy phone 202611201030)",
    "Acme.sync-conflict-20261110-143000-ABCDEFG",
    "Acme (Ana's conflicted copy 2026-11-10)",
    "Acme (In Konflikt stehende Kopie von Mia 2026-11-10)",
    "Acme (copia in conflitto di Ana)",
    "Acme (конфликтующая копия 2026-11-10)",
    "Acme (conflicted copy 2026-11-10 143000)",
    "Acme_conflict-20261120-103000",
    "Acme_phone_Nov-20-1010-2026_Conflict",
    "Acme (Case Conflict)",
    "Acme (Konflikt von Ana)",
    "Acme (conflict)",
  ])("tells a conflict by its name: %s", (name) => {
    expect(isOfConflict(`Jobs/${name}.md`)).toBe(true);
    expect(originalsOf(`Jobs/${name}.md`)[0]).toBe("Jobs/Acme.md");
  });

  it.each(["Mediator (conflict resolution)", "Mediator (conflict resolution), Bravo", "Acme (1)", "Acme copy"])(
    "which a name that people give does not tell: %s",
    (name) => {
      expect(isOfConflict(`Jobs/${name}.md`)).toBe(false);
    },
  );

  itHolds("is found without an exception, in any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(() => originalsOf(name)).not.toThrow();
      }),
    );
  });
});
