/** What the address of the page asks for. */
const query = new URLSearchParams(window.location.search);

export const pageOptions = {
  theme: query.get("theme") === "dark" ? "dark" : "light",
  phone: query.get("phone") === "1",
  /** The note to open first. */
  open: query.get("open"),
  /** The width of the right sidebar in pixels. */
  right: query.get("right"),
  /** The saved layout holds a leaf of the plugin's view, not loaded yet. */
  deferredLayout: query.get("layout") === "deferred",
  /** The language that the app is set to. */
  language: query.get("language") ?? "en",
  /** The system to pass for; that of the browser if left out. */
  platform: query.get("platform") === "win" ? "win" : undefined,
  /** The metadata cache is filled only after the layout is ready. */
  lateCache: query.get("cache") === "late",
} as const;
