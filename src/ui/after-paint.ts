/**
 * Runs something once the window has painted its next frame, so that what was just typed is on the screen before it
 * begins. Returns what takes it back.
 */
export function afterPaint(win: Window, run: () => void): () => void {
  let timer: number | undefined;
  const frame = win.requestAnimationFrame(() => {
    timer = win.setTimeout(run);
  });
  return () => {
    win.cancelAnimationFrame(frame);
    win.clearTimeout(timer);
  };
}
