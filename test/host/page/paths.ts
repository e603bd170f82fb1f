export function normalizePath(path: string): string {
  const joined = path.replace(/[\\/]+/g, "/").replace(/^\/+|\/+$/g, "");
  return (joined === "" ? "/" : joined).replace(/[\u00a0\u202f]/g, " ").normalize("NFC");
}
