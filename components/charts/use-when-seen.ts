'use client';

import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Loads a component when the figure comes near the screen. Null before, and for good when the load fails:
 * the drawing of the server then stays.
 */
export function useWhenSeen<Props>(
  load: () => Promise<ComponentType<Props>>,
): [RefObject<HTMLDivElement | null>, ComponentType<Props> | null, number] {
  const frame = useRef<HTMLDivElement>(null);
  const loader = useRef(load);
  const [loaded, setLoaded] = useState<{ Component: ComponentType<Props>; width: number } | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        loader.current().then(
          (Component) => setLoaded({ Component, width: element.clientWidth }),
          () => undefined,
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [frame, loaded?.Component ?? null, loaded?.width ?? 0];
}
