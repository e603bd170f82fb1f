import { StateField } from "@codemirror/state";
import { fault } from "./faults";
import type { MarkdownView } from "./markdown-view";

/** Whose editor a state belongs to; each view puts itself in. */
export const editorInfoField = StateField.define<MarkdownView>({
  create: () => {
    throw fault("The stand-in host has the editorInfoField in its own editors alone");
  },
  update: (info) => info,
});
