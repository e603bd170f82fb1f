/** Why a folder cannot be used, under the field in which it was written. */
import type { FolderRefusal } from "../settings/folder-refusal";
import { countsOf } from "./folders-dialog";

/** `Jobs holds 16 applications. Templates need a folder of their own.` */
export function folderRefused(refusal: FolderRefusal): string {
  switch (refusal.why) {
    case "name":
      return `Some computers and phones cannot have a folder called “${refusal.name}”.`;
    case "file":
      return `“${refusal.path}” is a file, so no folder can have that name.`;
    case "letter case":
      return `“${refusal.there}” is there already. Write it with the same capital letters.`;
    case "holds notes":
      return `${refusal.folder} holds ${countsOf(refusal.applications, refusal.interviews, " and ")}. ${OF_THEIR_OWN}`;
    case "for new notes":
      return `New notes go to ${refusal.folder}. ${OF_THEIR_OWN}`;
    case "for templates":
      return `${refusal.folder} is for templates, and nothing in it is listed.`;
  }
}

const OF_THEIR_OWN = "Templates need a folder of their own.";
