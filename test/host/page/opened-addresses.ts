/** What was opened outside of the app since the page was loaded. */
export const openedAddresses: string[] = [];

/** Hands an address to no other program, and keeps the page where it is. */
export function recordOpenedAddresses(): void {
  Object.assign(window, {
    open: (address: string | URL = ""): null => {
      openedAddresses.push(String(address));
      return null;
    },
  });
}
