import { type ReactNode, useEffect, useRef, useState } from "react";

/** A box that scrolls by itself where its content is wider than the page, and says so as long as more lies to the right. */
export function ScrollBox({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const at = box.current;
    if (!at) return;
    const look = () => {
      setWide(at.scrollWidth > at.clientWidth + 1);
      setMore(at.scrollLeft + at.clientWidth < at.scrollWidth - 1);
    };
    const watch = new ResizeObserver(look);
    watch.observe(at);
    at.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      at.removeEventListener("scroll", look);
    };
  }, []);
  return (
    <div className={`scroll-box${more ? " more" : ""}`}>
      {wide && (
        <p className="scroll-hint no-print" aria-hidden="true">
          Scroll the table sideways <span>{more ? "→" : "←"}</span>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={`scroll ${className}`} tabIndex={0} aria-label={label} ref={box}>
        {children}
      </section>
    </div>
  );
}
