import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companyKeyOf } from "../../../src/core/reading/company-name";
import { foldKey } from "../../../src/core/reading/property-names";
import { itHolds } from "../../properties";

describe("the key of a company", () => {
  it.each([
    ..."Acme;ACME;acme Ltd;Acme Ltd.;Acme, Inc.;Acme LLC;Acme GmbH;Acme AG;Acme B.V.;Acme BV;Acme S.A.;Acme AB".split(
      ";",
    ),
    ..."Acme Oy;Acme KK;Acme K.K.;株式会社Acme;Acme株式会社;(株)Acme;㈱Acme;Acme Pty Ltd;Acme Pty. Ltd.;Acme PLC".split(
      ";",
    ),
    ..."Acme Corp;Acme Corp.;Acme Co.;Acme Co., Ltd.;Acme S.r.l.;Acme S. r. l.;Acme Sp. z o.o.;Acme sp. z o. o.".split(
      ";",
    ),
    ..."Acme Kft;Acme Kft.;Acme ApS;Acme A/S;Acme AS;Acme N.V.;Acme GmbH & Co. KG;Acme (Ltd);Acme a.s.;Acme s.r.o.".split(
      ";",
    ),
    ..."Acme Limited;Acme, Incorporated;Acme有限公司;주식회사 Acme;Acme A.Ş.;Công ty TNHH Acme;Acme SARL;Acme Ltda.".split(
      ";",
    ),
  ])("%s is Acme", (name) => {
    expect(companyKeyOf(name)).toBe("acme");
  });

  it.each([
    ["Acme Foods", "acmefoods"],
    ["Ltd", "ltd"],
    ["AG", "ag"],
    ["株式会社", "株式会社"],
    ["Incorporated Ideas", "incorporatedideas"],
    ["Cohen & Co", "cohen"],
    ["S&P", "sp"],
    ["云栈", "云栈"],
    ["—", ""],
  ])("%s keeps what is its name", (name, key) => {
    expect(companyKeyOf(name)).toBe(key);
  });

  itHolds("never empties a name, and does not mind letter case or spaces around it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(companyKeyOf(name) === "").toBe(foldKey(name) === "");
        expect(companyKeyOf(`  ${name} `)).toBe(companyKeyOf(name));
      }),
    );
  });
});
