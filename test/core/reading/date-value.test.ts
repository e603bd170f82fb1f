import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { LocalDay } from "../../../src/core/day";
import { findDay, isDay, readDay, withTime, type DayAndTime } from "../../../src/core/reading/date-value";
import { itHolds } from "../../properties";

describe("a day in a property", () => {
  it.each([
    ["plain", "2026-11-08", { day: "2026-11-08" }],
    ["with spaces around", " 2026-11-08 ", { day: "2026-11-08" }],
    ["with a time", "2026-11-08T14:30", { day: "2026-11-08", time: "14:30" }],
    ["with a time and seconds", "2026-11-08T14:30:15", { day: "2026-11-08", time: "14:30" }],
    ["with a time after a space", "2026-11-08 14:30", { day: "2026-11-08", time: "14:30" }],
    ["with an hour of one digit", "2026-11-08 9:30", { day: "2026-11-08", time: "09:30" }],
    ["with a time in the afternoon", "2026-11-08 2:30 pm", { day: "2026-11-08", time: "14:30" }],
    ["with a time at noon", "2026-11-08, 12:00 PM", { day: "2026-11-08", time: "12:00" }],
    ["in a link", "[[2026-11-08]]", { day: "2026-11-08" }],
    ["in a link with folder and alias", "[[Daily/2026-11-08|8 Nov]]", { day: "2026-11-08" }],
    ["in a link that YAML took for lists", [["2026-11-08"]], { day: "2026-11-08" }],
    ["in a link with folder and alias, without quotes", [["Daily/2026-11-08|8 Nov"]], { day: "2026-11-08" }],
    ["in a list of one", ["2026-11-08"], { day: "2026-11-08" }],
    ["in a list of one link without quotes", [[["2026-11-08"]]], { day: "2026-11-08" }],
    ["in a list with something empty", ["", "2026-11-08", null], { day: "2026-11-08" }],
    ["written by a program as midnight UTC", "2026-11-08T00:00:00.000Z", { day: "2026-11-08" }],
    ["just before daylight saving ends", "2026-11-01T01:30", { day: "2026-11-01", time: "01:30" }],
    ["in the hour that daylight saving skips", "2026-03-08T02:30", { day: "2026-03-08", time: "02:30" }],
    ["a leap day", "2028-02-29", { day: "2028-02-29" }],
  ])("%s", (_case, value, expected) => {
    expect(readDay(value)).toEqual(expected);
  });

  it.each([
    ["2026-11-08", "is the one on a Sunday", "Sunday 11/08/2026"],
    ["2026-11-10", "is the one on a Tuesday", "10/11/2026 (Tue)"],
    ...[
      "17 Nov 2026",
      "17 November 2026",
      "17th November 2026",
      "17th of November, 2026",
      "the 17th of November 2026",
      "17. Nov. 2026",
      "17-Nov-2026",
      "17-Nov-26",
      "17 Nov 26",
      "17 Nov '26",
      "Nov 17 2026",
      "Nov. 17, 2026",
      "November 17, 2026",
      "November 17th, 2026",
      "NOVEMBER 17, 2026",
      "Tue 17 Nov 2026",
      "Tue, 17 Nov 2026",
      "Tuesday, November 17, 2026",
      "17 Nov 2026 (Tue)",
      "2026-11-17 Tue",
      "2026-11-17 (Tuesday)",
      "2026 Nov 17",
      "2026-Nov-17",
      "2026, November 17",
      "2026/11/17",
      "2026.11.17",
      "2026. 11. 17.",
      "2026 11 17",
      "2026–11–17",
      "2026‑11‑17",
      "20261117",
      "17.11.2026",
      "17. 11. 2026",
      "17/11/2026",
      "17 / 11 / 2026",
      "17-11-2026",
      "17 11 2026",
      "17/11-2026",
      "17/11/26",
      "17.11.26",
      "11/17/2026",
      "11/17/26",
      "Di, 17.11.2026",
      "Dienstag, den 17. November 2026",
      "am 17. November 2026",
      "mardi 17 novembre 2026",
      "le 17 novembre 2026",
      "17 nov. 2026",
      "17 de noviembre de 2026",
      "martes, 17 de noviembre de 2026",
      "el 17 de noviembre del 2026",
      "17 de novembro de 2026",
      "terça-feira, 17 de novembro de 2026",
      "dinsdag 17 november 2026",
      "martedì 17 novembre 2026",
      "17 listopada 2026",
      "wtorek, 17 listopada 2026 r.",
      "tisdag 17 november 2026",
      "tisdagen den 17 november 2026",
      "tirsdag d. 17. november 2026",
      "17. november 2026",
      "17. marraskuuta 2026",
      "tiistai 17.11.2026",
      "17. listopadu 2026",
      "úterý 17. 11. 2026",
      "17 Kasım 2026",
      "17 Kasım 2026 Salı",
      "17 KASIM 2026",
      "ngày 17 tháng 11 năm 2026",
      "17 tháng 11, 2026",
      "17 thg 11, 2026",
      "ngày 17/11/2026",
      "thứ Ba, 17/11/2026",
      "2026年11月17日",
      "2026年11月17号",
      "2026 年 11 月 17 日",
      "2026年11月17日(火)",
      "2026年11月17日（火）",
      "2026年11月17日 星期二",
      "2026年11月17日 火曜日",
      "2026년 11월 17일",
      "2026년 11월 17일 화요일",
      "2026년11월17일(화)",
      "２０２６-１１-１７",
      "２０２６／１１／１７",
      "٢٠٢٦-١١-١٧",
      "۲۰۲۶/۱۱/۱۷",
      "\u200e2026-11-17\u200f",
      "\ufeff2026-11-17",
      "2026-\u200b11-17",
      "2026-11-17\u00a0",
      "17\u202fnovembre\u202f2026",
      "**2026-11-17**",
      "`2026-11-17`",
      '"2026-11-17"',
      "(2026-11-17)",
      "[[17 Nov 2026]]",
      "[[Daily/2026-11-17 Tuesday]]",
      "[[Acme call|2026-11-17]]",
      "[2026-11-17](Daily/2026-11-17.md)",
      "by 2026-11-17",
      "on 17 Nov 2026",
      "Tue 11/17/2026",
      "2026-11-17T00:00",
      "2026-11-17T00:00:00",
      "2026-11-17 00:00:00",
      "2026-11-17T00:00:00Z",
      "2026-11-17T00:00:00.000Z",
      "2026-11-17T00:00:00+00:00",
      "2026-11-17T00:00:00-00:00",
      "2026-11-17T00:00+0000",
      "2026-11-17 00:00 UTC",
      "2026-11-17 00:00:00 +0000 UTC",
      "2026-11-17T00:00:00+02:00",
      "November 17, 2026 12:00 AM",
      "Tue, 17 Nov 2026 00:00:00 GMT",
      "20261117T000000Z",
      "2026-11-17 (by Zoom)",
      "2026-11-17 in the morning",
      "2026-11-17 (all day)",
      "📅 2026-11-17",
    ].map((value) => ["2026-11-17", "is a day", value]),
  ])("%s %s: %j", (day, _case, value) => {
    expect(readDay(value)).toEqual({ day });
  });

  it.each(
    [
      "2026-11-17 14:30-15:30",
      "2026-11-17 14:30 - 15:30",
      "2026-11-17 14:30–15:30",
      "2026-11-17 14:30—15:30",
      "2026-11-17 14:30 ‑ 15:30",
      "2026-11-17 14:30−15:30",
      "2026-11-17 14:30~15:30",
      "2026-11-17 14:30〜15:30",
      "2026-11-17 14:30 → 15:30",
      "2026-11-17 14:30 to 15:30",
      "2026-11-17 14:30 bis 15:30 Uhr",
      "2026-11-17 14:30 bis 15 Uhr",
      "2026-11-17 14:30/15:30",
      "2026-11-17 from 14:30 to 15:30",
      "2026-11-17T14:30-15:30",
      "2026-11-17T14:30/15:30",
      "2026-11-17T14:30/2026-11-17T15:30",
      "2026-11-17T14:30:00 to 2026-11-17T15:30:00",
      "2026-11-17 14:30 → 2026-11-17 15:30",
      "2026-11-17 14:30 - 2026-11-18 15:30",
      "November 17, 2026 2:30 PM → 3:30 PM",
      "November 17, 2026 2:30 PM (CET)",
      "November 17, 2026 2:30 PM (CET) → 3:30 PM (CET)",
      "November 17, 2026 2:30 PM (CET) → November 17, 2026 3:30 PM (CET)",
      "Nov 17, 2026, 2:30\u202fPM",
      "Nov 17, 2026 at 2:30pm",
      "Nov 17, 2026 @ 2.30pm",
      "17 Nov 2026 2:30 p.m.",
      "17 Nov 2026 2:30 p. m.",
      "17 Nov 2026, 2:30-3:30 PM",
      "17 Nov 2026, 2:30 – 3pm",
      "17 Nov 2026 - 14:30",
      "14:30 17 Nov 2026",
      "14:30, 17.11.2026",
      "2:30 pm on Tuesday 17 Nov 2026",
      "lúc 14h30 ngày 17/11/2026",
      "14:30 2026-11-17",
      "2026-11-17 Tue 14:30",
      "2026-11-17 (Tue) 14:30",
      "[[2026-11-17]] 14:30",
      "[[2026-11-17]] at 14:30",
      "17.11.2026 14.30",
      "17.11.2026, 14.30 Uhr",
      "17.11.2026 um 14:30 Uhr",
      "17. November 2026, 14 Uhr 30",
      "le 17 novembre 2026 à 14h30",
      "mardi 17 novembre 2026 à 14 h 30",
      "17 de noviembre de 2026 a las 14:30",
      "17 de novembro de 2026 às 14h30",
      "17 november 2026 om 14.30 uur",
      "17 novembre 2026 alle ore 14:30",
      "17 listopada 2026 o 14:30",
      "17 listopada 2026, godz. 14:30",
      "17 november 2026 kl. 14:30",
      "17 november 2026 kl 14.30",
      "17. november 2026 klokken 14.30",
      "17.11.2026 klo 14.30",
      "17. 11. 2026 v 14:30",
      "17 Kasım 2026 saat 14:30",
      "17/11/2026 lúc 14:30",
      "2026年11月17日14:30",
      "2026年11月17日 下午2:30",
      "2026年11月17日 14時30分",
      "2026年11月17日14时30分",
      "2026年11月17日(火) 午後2時半",
      "2026年11月17日(火)14:30〜15:30",
      "2026년 11월 17일 오후 2시 30분",
      "2026-11-17 １４：３０",
      "2026-11-17 14:30 CET",
      "2026-11-17 14:30 Europe/Berlin",
      "2026-11-17 14:30 (local time)",
      "2026-11-17 14:30 (Zoom)",
      "2026-11-17 14:30h",
      "2026-11-17 14:30 hrs",
      "2026-11-17 1430",
      "Tuesday, November 17, 2026 ⋅ 2:30 – 3:30pm",
      "Tue Nov 17 2026 14:30:00 (Central European Standard Time)",
      "20261117T143000",
      "20261117T1430",
      "2026-11-17T14:30:00.000",
      "2026-11-17 14:30:00,123",
    ].map((value) => [value]),
  )("has its time: %j", (value) => {
    const { day, time } = readDay(value) as DayAndTime;
    expect({ day, time }).toEqual({ day: "2026-11-17", time: "14:30" });
  });

  it.each([
    ["2026-11-17 3pm", "15:00"],
    ["2026-11-17 3 p.m.", "15:00"],
    ["2026-11-17 3-4pm", "15:00"],
    ["2026-11-17 11-12:30pm", "11:00"],
    ["2026-11-17 10:00-2:00pm", "10:00"],
    ["2026-11-17 9:00-10:30 AM", "09:00"],
    ["2026-11-17 12pm", "12:00"],
    ["2026-11-17 noon", "12:00"],
    ["2026-11-17 12:30 AM", "00:30"],
    ["17. November 2026, 14 Uhr", "14:00"],
    ["17 novembre 2026 14h", "14:00"],
    ["2026-11-17 14-15 Uhr", "14:00"],
    ["2026-11-17 14-15", "14:00"],
    ["2026-11-17T10:30-11:30", "10:30"],
    ["2026-11-17 09:00-10:00", "09:00"],
    ["2026-11-17T22:00-13:00", "22:00"],
  ])("%j begins at %s", (value, time) => {
    expect(readDay(value)).toEqual({ day: "2026-11-17", time });
  });

  it.each([
    ["2026-11-10 → 2026-11-11", "2026-11-10", "2026-11-11"],
    ["2026-11-10 to 2026-11-11", "2026-11-10", "2026-11-11"],
    ["2026-11-10/2026-11-11", "2026-11-10", "2026-11-11"],
    ["2026-11-30 - 2026-12-04", "2026-11-30", "2026-12-04"],
    ["10-11 Nov 2026", "2026-11-10", "2026-11-11"],
    ["10 and 11 November 2026", "2026-11-10", "2026-11-11"],
    ["10.–11.11.2026", "2026-11-10", "2026-11-11"],
    ["10./11.11.2026", "2026-11-10", "2026-11-11"],
    ["10./11. November 2026", "2026-11-10", "2026-11-11"],
    ["Nov 10-11, 2026", "2026-11-10", "2026-11-11"],
    ["November 10, 2026 → November 11, 2026", "2026-11-10", "2026-11-11"],
    ["30 Nov - 4 Dec 2026", "2026-11-30", "2026-12-04"],
    ["Nov 30 – Dec 4, 2026", "2026-11-30", "2026-12-04"],
    ["between 30 Nov 2026 and 4 Dec 2026", "2026-11-30", "2026-12-04"],
  ])("%j begins on %s and ends on %s", (value, day, until) => {
    expect(readDay(value)).toEqual({ day, until });
  });

  it.each([
    ["January|Januar|janvier|enero|janeiro|januari|gennaio|stycznia|tammikuuta|ledna|Ocak", "01"],
    ["February|Feb|Februar|février|fevrier|febrero|fevereiro|februari|febbraio|lutego|helmikuuta|února|Şubat", "02"],
    ["March|Mar|März|mars|marzo|março|maart|mrt|marca|marts|maaliskuuta|března|Mart", "03"],
    ["April|avril|abril|aprile|kwietnia|huhtikuuta|dubna|Nisan", "04"],
    ["May|Mai|mayo|maio|mei|maggio|maja|maj|toukokuuta|května|Mayıs", "05"],
    ["June|Jun|Juni|juin|junio|junho|giugno|czerwca|kesäkuuta|června|Haziran", "06"],
    ["July|Jul|Juli|juillet|juil.|julio|julho|luglio|lipca|heinäkuuta|července|Temmuz", "07"],
    ["August|Aug|août|aout|agosto|augustus|sierpnia|augusti|elokuuta|srpna|Ağustos", "08"],
    ["September|Sep|Sept.|septembre|septiembre|setiembre|setembro|settembre|września|syyskuuta|září|Eylül", "09"],
    ["October|Oct|Oktober|octobre|octubre|outubro|ottobre|października|lokakuuta|října|Ekim", "10"],
    ["November|Nov|novembre|noviembre|novembro|listopada|marraskuuta|listopadu|Kasım", "11"],
    [
      "December|Dec|Dezember|décembre|decembre|diciembre|dezembro|dicembre|grudnia|desember|joulukuuta|prosince|Aralık",
      "12",
    ],
  ])("knows the months: %s", (names, month) => {
    for (const name of names.split("|"))
      expect([name, readDay(`5 ${name} 2026`)]).toEqual([name, { day: `2026-${month}-05` }]);
  });

  it("with a zone is told in local time", () => {
    const there = new Date(Date.UTC(2026, 10, 8, 22, 15));
    const local = [there.getFullYear(), there.getMonth() + 1, there.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    expect(readDay("2026-11-08T22:15:00Z")).toMatchObject({ day: local });
    expect(readDay("2026-11-09T00:15:00+02:00")).toMatchObject({ day: local });
    expect(readDay("2026-11-09T00:15:00+0200")).toMatchObject({ day: local });
    expect(readDay("2026-11-08t22:15:00z")).toMatchObject({ day: local });
  });

  it.each(["2026-11-08T22:15+05:75", "2026-11-08T22:15-99:00"])("%s is in no zone that there is", (value) => {
    expect(readDay(value)).toEqual({ kind: "no such day", value, proposals: [] });
  });

  it.each([
    undefined,
    null,
    "",
    "   ",
    "YYYY-MM-DD",
    "yyyy-mm-dd",
    "[[YYYY-MM-DD]]",
    "[[]]",
    "YYYY-MM-DDTHH:mm",
    "DD/MM/YYYY",
    "<YYYY-MM-DD>",
    "{{date}}",
    "<% tp.date.now() %>",
    "TBD",
    "tba",
    "n/a",
    "-",
    "—",
    "?",
    true,
    false,
    "no",
    [],
    [null],
    [""],
    [[]],
    { "{ date }": null },
    { "{ Date }": "" },
  ])("is nothing, and no problem, where there is %j", (value) => {
    expect(readDay(value)).toBeUndefined();
  });

  it("is nothing where YAML makes a map of a template's command", () => {
    expect(
      readDay((parse("date: {{date}}", { logLevel: "error" }) as Record<string, unknown>)["date"]),
    ).toBeUndefined();
  });

  it.each([
    ["10/11/2026", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["10.11.2026", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["10-11-26", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["Tue 11/11/2026", "not a date", ["2026-11-11"]],
    ["25/11/26", "ambiguous date", ["2026-11-25", "2025-11-26"]],
    ["2026-11-16, 2026-11-20", "ambiguous date", ["2026-11-16", "2026-11-20"]],
    ["2026-11-20 (cancelled)", "not a date", ["2026-11-20"]],
    ["before 2026-11-20", "not a date", ["2026-11-20"]],
    ["2026-11-20?", "not a date", ["2026-11-20"]],
    ["17 Nov", "no year", []],
    ["17/11", "no year", []],
    ["Tuesday, November 17 · 2:30 – 3:30pm", "no year", []],
    ["Technical on 17. November", "no year", []],
    ["2 out of 3", "not a date", []],
    ["Nov 2026", "not a date", []],
    ["2026-W47", "not a date", []],
    ["2026-W47-2", "not a date", []],
    ["2026W472", "not a date", []],
    ["2026-325", "not a date", []],
    ["2026325", "not a date", []],
    ["KW 47 2026", "not a date", []],
    [1793900000000, "not a date", []],
    ["31 Nov 2026", "no such day", []],
    ["13/13/2026", "no such day", []],
    ["2026-11-08T14:60", "no such day", []],
    ["2026-11-26T14:00+14:15", "no such day", []],
    ["2026-11-26T14:00+05:20", "no such day", []],
    ["2026-02-30", "no such day", []],
    ["9999-12-31", "no such day", []],
    ["2026-11-08T25:00", "no such day", []],
    ["2026-11-08 13:30 pm", "no such day", []],
    ["2026-11", "not a date", []],
    ["next Friday", "not a date", []],
    [["2026-11-08", "2026-11-09"], "not a date", []],
    [{ day: 8 }, "not a date", []],
  ])("%j is %s, and may mean %j", (value, kind, proposals) => {
    expect(readDay(value)).toMatchObject({ kind, proposals });
  });

  itHolds("is never guessed: of numbers only those are read that are no other day", () => {
    const part = fc.integer({ min: 1, max: 31 });
    const year = fc.integer({ min: 1990, max: 2100 });
    fc.assert(
      fc.property(part, part, year, fc.constantFrom("/", ".", " ", "-"), (one, two, three, mark) => {
        const isOneDay = one === two || one > 12 || two > 12;
        const read = readDay([one, two, three].join(mark));
        expect(isDay(read) && !isOneDay).toBe(false);
      }),
    );
  });

  itHolds("never throws, and what is proposed can be read", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        const read = readDay(value);
        if (read !== undefined && !isDay(read))
          for (const proposal of read.proposals) expect(isDay(readDay(proposal))).toBe(true);
      }),
    );
  });
});

describe("a day in a line of text", () => {
  it.each([
    ["2026-11-18 called Dana", "", "called Dana"],
    ["- [x] **Wed, 18 Nov 2026**: called Dana", "", "called Dana"],
    ["* 2026-11-18 — called Dana", "", "called Dana"],
    ["1. 18.11.2026 called Dana", "", "called Dana"],
    ["[[2026-11-18]] called Dana", "", "called Dana"],
    ["[[Daily/2026-11-18|yesterday]] - called [[Dana]]", "", "called [[Dana]]"],
    ["(2026-11-18) called Dana", "", "called Dana"],
    ["`2026-11-18` called Dana", "", "called Dana"],
    ["2026-11-18 (Wed) called Dana", "", "called Dana"],
    ["2026-11-18 Wednesday: called Dana", "", "called Dana"],
    ["Mittwoch, 18. November 2026: Dana angerufen", "", "Dana angerufen"],
    ["am 18.11.2026 Dana angerufen", "", "Dana angerufen"],
    ["le 18 novembre 2026, appelé Dana", "", "appelé Dana"],
    ["18/11/26 called Dana", "", "called Dana"],
    ["18 Nov 26 called Dana", "", "called Dana"],
    ["2026年11月18日 電話", "", "電話"],
    ["2026年11月18日（水）電話", "", "電話"],
    ["called Dana (2026-11-18)", "called Dana", ""],
    ["called Dana on 18 Nov 2026", "called Dana", ""],
    ["called Al 2026-11-18", "called Al", ""],
    ["called Dana - 2026-11-18 - about pay", "called Dana", "about pay"],
    ["2026-11-18 so they said", "", "so they said"],
    ["2026-11-18 Sat with Dana", "", "Sat with Dana"],
    ["2026-11-18 2 of 2 sent", "", "2 of 2 sent"],
    ["2026-11-18 3 calls", "", "3 calls"],
    ["2026-11-18: 10 questions", "", "10 questions"],
    ["2026-11-18 a call", "", "a call"],
    ["2026-11-18 from Dana — 3pm works", "", "from Dana — 3pm works"],
    ["2026-11-18 to Dana", "", "to Dana"],
    ["2026-11-18 by email to Dana", "", "by email to Dana"],
    ["2026-11-18 30 min call", "", "30 min call"],
    ["2026-11-18 2nd follow-up", "", "2nd follow-up"],
    ["2026-11-18\tcall", "", "call"],
    ["> 2026-11-18 call", "", "call"],
    ["| 2026-11-18 | call", "", "call"],
    ["✅ 2026-11-18 call", "", "call"],
    ["Round 1 – 18 Nov 2026", "Round 1", ""],
    ["Round 1: 18 Nov 2026", "Round 1", ""],
    ["Interview 2026-11-18: passed", "Interview", "passed"],
  ])("%j", (line, before, after) => {
    expect(findDay(line)).toEqual({ before, date: { day: "2026-11-18" }, after });
  });

  it.each([
    ["2026-11-18 14:30 call", "call"],
    ["2026-11-18T14:30 call", "call"],
    ["2026-11-18 14:30-15:30 Panel", "Panel"],
    ["2026-11-18 2:30 – 3:30 pm: Panel", "Panel"],
    ["Wed 18 Nov 2026 at 2:30pm, call with Dana", "call with Dana"],
    ["18.11.2026, 14.30 Uhr Telefonat", "Telefonat"],
    ["November 18, 2026 2:30 PM (CET) → 3:30 PM Panel", "Panel"],
  ])("with its time: %j", (line, after) => {
    expect(findDay(line)).toMatchObject({ before: "", date: { day: "2026-11-18", time: "14:30" }, after });
  });

  it.each([
    ["10/11/2026 called", "ambiguous date", "10/11/2026"],
    ["2026-02-30 called", "no such day", "2026-02-30"],
    ["31 Nov 2026 called", "no such day", "31 Nov 2026"],
    ["17 Nov called", "no year", "17 Nov"],
    ["- 17. November: called", "no year", "17. November"],
    ["Nov 17 – called", "no year", "Nov 17"],
    ["17 de noviembre, called", "no year", "17 de noviembre"],
    ["17.11. called", "no year", "17.11."],
    ["17/11 called", "no year", "17/11"],
    ["11月17日 called", "no year", "11月17日"],
  ])("that cannot be read: %j is %s", (line, kind, value) => {
    expect(findDay(line)).toMatchObject({ date: { kind, value }, after: "called" });
  });

  it.each([
    "called +49 30 11 2026",
    "555-10-11-2026",
    "v10.11.2026",
    "2 of 2",
    "2 out of 3",
    "3 calls",
    "called Dana, 17 Nov",
    "24/7",
    "60.000 to 70.000",
    "id 20261118",
    "KW 47 2026",
    "2026-W47",
    "2026-325",
    "https://x.example/2026/11/17/a",
    "192.168.10.11",
    "the 2nd of 3 in 2026",
    "10 11 2026 12",
    "Nov 2026",
    "asked about pay",
    "",
  ])("is none in %j", (line) => {
    expect(findDay(line)).toBeUndefined();
  });

  itHolds("never throws", () => {
    const part = fc.constantFrom(
      "2026",
      "11",
      "18",
      "-",
      "/",
      ".",
      " ",
      ":",
      "T",
      "Z",
      "+",
      "Nov",
      "de",
      "pm",
      "年",
      "(",
      "]",
      "[[",
      "|",
      "٣",
      "\u200f",
      "İ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (line) => {
          findDay(line);
          readDay(line);
        },
      ),
    );
  });
});

describe("a clock time in a value of its own", () => {
  it.each([
    ["14:00", "14:00"],
    ["14:00-15:00", "14:00"],
    ["2pm", "14:00"],
    ["2:00 PM", "14:00"],
    ["14h", "14:00"],
    ["14.00 Uhr", "14:00"],
    ["kl. 14:00", "14:00"],
    ["at 14:00 CET", "14:00"],
    ["14:00:00", "14:00"],
    ["午後2時", "14:00"],
    ["１４：００", "14:00"],
    [["14:00"], "14:00"],
    ["2026-11-18T14:00", "14:00"],
    ["00:00", undefined],
    ["afternoon", undefined],
    ["tbd", undefined],
    ["25:00", undefined],
    ["2026-11-19T14:00", undefined],
    [45, undefined],
    [true, undefined],
    [null, undefined],
  ])("%j is %s", (value, time) => {
    expect(withTime({ day: "2026-11-18" as LocalDay }, value)).toEqual({ day: "2026-11-18", ...(time && { time }) });
  });

  it.each([
    [870, "14:30"],
    [570, "09:30"],
    [1380, "23:00"],
    [45, undefined],
    [545, undefined],
    [14.5, undefined],
  ])("may be the number %s that a tool made of it", (value, time) => {
    expect(withTime({ day: "2026-11-18" as LocalDay }, value)).toEqual({ day: "2026-11-18", ...(time && { time }) });
  });

  it("gives way to the time beside the day", () => {
    const date = { day: "2026-11-18", time: "09:00" } as DayAndTime;
    expect(withTime(date, "14:00")).toEqual(date);
  });
});
