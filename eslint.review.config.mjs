// What the reviewers of Obsidian's plugin directory run: the recommended set, unmodified, over the source, the
// manifest and package.json. The set holds the manifest's rule but names no parser for the file: that is all we add,
// and the types of the source alone, which takes two thirds of the memory.
import obsidianmd from "eslint-plugin-obsidianmd";
import tseslint from "typescript-eslint";

export default [
  ...obsidianmd.configs.recommended,
  {
    files: ["src/**"],
    languageOptions: {
      parserOptions: { project: "scripts/tsconfig.review.json", tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["manifest.json"],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: [".json"] } },
    rules: { "obsidianmd/validate-manifest": "error" },
  },
];
