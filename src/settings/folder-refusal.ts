/** Why a folder cannot be used for what it was chosen for. */
export type FolderRefusal =
  /** No computer and phone alike can have a folder of this name, or Obsidian hides it. */
  | { readonly why: "name"; readonly name: string }
  /** A file is where the folder would be. */
  | { readonly why: "file"; readonly path: string }
  /** A folder is there that differs in letter case alone, which not every disk tells apart. */
  | { readonly why: "letter case"; readonly there: string }
  | {
      readonly why: "holds notes";
      readonly folder: string;
      readonly applications: number;
      readonly interviews: number;
    }
  | { readonly why: "for new notes"; readonly folder: string }
  | { readonly why: "for templates"; readonly folder: string };
