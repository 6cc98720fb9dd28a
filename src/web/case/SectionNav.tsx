import { useEffect, useRef, useState } from "react";

/** One stop of the page: the id of its heading, its name, and how much there is. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}

/** The stop that is being read: the last one whose heading has passed the upper third of the window. */
const useReading = (stops: readonly Stop[]): string => {
  const [reading, setReading] = useState(stops[0]?.id ?? "");
  const ids = stops.map(({ id }) => id).join(" ");
  useEffect(() => {
    const look = () => {
      const passed = ids
        .split(" ")
        .filter(
          (id) =>
            (document.getElementById(id)?.getBoundingClientRect().top ?? Number.MAX_VALUE) < innerHeight / 3,
        );
      const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      setReading((end ? ids.split(" ").at(-1) : passed.at(-1)) ?? ids.split(" ")[0] ?? "");
    };
    look();
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [ids]);
  return reading;
};

/** The parts of a long page as links that stay in sight; the address keeps the place. */
export function SectionNav({ stops }: { stops: readonly Stop[] }) {
  const reading = useReading(stops);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the stops scroll sideways; the one that is read stays in sight without moving the page.
    const stop = list.current?.querySelector<HTMLElement>(`[href="#${reading}"]`);
    if (stop && list.current) list.current.scrollLeft = stop.offsetLeft - list.current.offsetLeft - 48;
  }, [reading]);
  return (
    <nav className="section-nav no-print" aria-label="Parts of the case">
      <ul ref={list}>
        {stops.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={reading === id ? "location" : undefined}>
              {name}
              {count !== undefined && count > 0 && <span className="stop-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
