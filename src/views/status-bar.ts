import type { AgendaSource } from "../vault/source";
import { statusBarWords } from "../words/status-bar";

/** Keeps the status bar at what is due today, and empty where nothing is. Returns what ends it. */
export function showInStatusBar(item: HTMLElement, source: AgendaSource, open: () => void): () => void {
  let frame: number | undefined;
  const paint = () => {
    frame = undefined;
    const agenda = source.agenda();
    const words = agenda ? statusBarWords(agenda) : "";
    if (item.textContent !== words) item.setText(words);
    item.toggle(words !== "");
  };
  item.addClass("mod-clickable");
  item.addEventListener("click", open);
  item.hide();
  const stop = source.onChange(() => {
    frame ??= item.win.requestAnimationFrame(paint);
  });
  return () => {
    stop();
    if (frame !== undefined) item.win.cancelAnimationFrame(frame);
  };
}
