import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Calls back when an element comes into what can be seen of the box that scrolls it, or within so many pixels of that,
 * and when it leaves. It is also called once at first, and whenever `version` changes.
 */
export function useSeen(
  element: RefObject<HTMLElement | null>,
  scroller: string,
  pixels: number,
  version: unknown,
  onSeen: (entry: IntersectionObserverEntry) => void,
): void {
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) onSeen(last);
      },
      { root: target.closest(scroller), rootMargin: `${String(pixels)}px 0px` },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [version]);
}
