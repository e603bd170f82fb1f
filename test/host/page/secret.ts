/**
 * What the server asks for with every request. It comes in the page's address, and is kept in the state of the history:
 * not to be seen there, and still known after a reload.
 */
const secret = takeFromAddress() ?? (window.history.state as unknown);

/** The address of something that the server has, as it gives it to this page alone. */
export function withSecret(path: string): string {
  return `${path}?${new URLSearchParams({ secret: typeof secret === "string" ? secret : "" }).toString()}`;
}

function takeFromAddress(): string | undefined {
  const address = new URL(window.location.href);
  const given = address.searchParams.get("secret");
  if (given === null) return undefined;
  address.searchParams.delete("secret");
  window.history.replaceState(given, "", address);
  return given;
}
