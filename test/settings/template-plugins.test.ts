import { describe, expect, it } from "vitest";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../../src/settings/template-plugins";

describe("the folder of templates", () => {
  const [core, templater] = TEMPLATE_SETTINGS;
  it("is where the settings of Templates and Templater say", () => {
    expect(core && templateFoldersIn('{ "folder": "Meta/Templates/" }', core)).toEqual(["Meta/Templates"]);
    expect(templater && templateFoldersIn('{ "templates_folder": "Forms", "x": 1 }', templater)).toEqual(["Forms"]);
  });
  it.each(["null", "{}", "[]", "", "{ broken", '{ "folder": 7 }', '{ "folder": "/" }', '{ "folder": "" }'])(
    "is nowhere where there is %j",
    (json) => {
      expect(core && templateFoldersIn(json, core)).toEqual([]);
    },
  );
});
