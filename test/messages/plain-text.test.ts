import { describe, expect, it } from "vitest";
import { plainText } from "../../src/messages/plain-text";

describe("Markdown as plain text", () => {
  it.each([
    ["Dear [[People/Dana Lee|Dana]],  ", "Dear Dana,"],
    ["See [[Acme]].", "See Acme."],
    ["![[Secrets]]", "![[Secrets]]"],
    ["One %%not for them%%two", "One two"],
    ["Kind regards,  \nAna\n\n", "Kind regards,\nAna"],
    ["C:\\new", "C:\\new"],
    [
      "See [my **own** work](https://ana.example/a) and [ana@home.example](mailto:ana@home.example)",
      "See my own work (https://ana.example/a) and ana@home.example",
    ],
    ["![a picture](https://ana.example/a.png)", "![a picture](https://ana.example/a.png)"],
    ["**On voicemail**, 2 ** 3", "On voicemail, 2 ** 3"],
    ["\\*\\*as it is\\*\\*", "**as it is**"],
    ["Hi <!-- not for\nthem --> there<!-- open", "Hi  there"],
    ["100%% sure", "100%% sure"],
    ["Hi\n%% not yet\n\nmore", "Hi"],
  ])("%j is %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
