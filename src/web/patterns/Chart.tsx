import { useEffect, useRef, useState } from "react";
import { draw } from "./draw.ts";
import type { Bar } from "./figures.ts";

/** A chart as wide as its place, drawn anew when that changes. It is for the eye; a screen reader has the table. */
export function Chart({ of }: { of: readonly Bar[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const at = box.current;
    if (!at) return;
    const watch = new ResizeObserver(() => setWidth(at.clientWidth));
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(draw(of, width));
  }, [of, width]);
  return <div className="chart" aria-hidden="true" ref={box} />;
}
