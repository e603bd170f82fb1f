import { Platform } from "obsidian";
import { LONGEST, LONGEST_ON_WINDOWS } from "../messages/mail";

/** The two ways for a message out of the vault. Neither sends it. */
export interface MailAndClipboard {
  /** False where the clipboard cannot be had. */
  copy(text: string): Promise<boolean>;
  /** Hands a mailto address to the person's mail program. False if it is too long for that. */
  openAddress(address: string): boolean;
}

/** Those of the window that the person is in. */
export const mailAndClipboard: MailAndClipboard = {
  async copy(text) {
    try {
      await activeWindow.navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  openAddress(address) {
    if (address.length > (Platform.isWin ? LONGEST_ON_WINDOWS : LONGEST)) return false;
    window.open(address);
    return true;
  },
};
