import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { ArticleTitle } from "../part/ArticleTitle.tsx";
import { Loaded } from "../part/Loaded.tsx";
import { outlineQuery } from "../queries.ts";
import { filterOutline } from "./filter.ts";

/** The outline beside a section: the current article open, the rest folded, all of it filtered as one types. */
export function Outline({ current, article }: { current: string; article: string }) {
  const outline = useQuery(outlineQuery);
  const [typed, setTyped] = useState("");
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list must scroll again for each section and once it has loaded
  useEffect(() => {
    const here = box.current?.querySelector<HTMLElement>("[aria-current]");
    if (here && box.current) box.current.scrollTop = here.offsetTop - box.current.clientHeight / 3;
  }, [current, outline.isSuccess]);
  return (
    <>
      <TextInput
        aria-label="Filter the sections"
        placeholder="Filter sections"
        type="search"
        size="sm"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="outline-list" ref={box}>
        <Loaded query={outline}>
          {(value) => (
            <>
              {filterOutline(value, typed).map((group) => (
                <details key={group.number} open={typed !== "" || group.number === article}>
                  <summary>
                    <ArticleTitle of={group} />
                  </summary>
                  <ul>
                    {group.sections.map((section) => (
                      <li key={section.number}>
                        <Link
                          to="/section/$number"
                          params={{ number: section.number }}
                          aria-current={section.number === current ? "page" : undefined}
                          className={section.computed ? "computed" : undefined}
                        >
                          <span className="outline-number">{section.number}</span>
                          <span>
                            {section.title}
                            {section.computed && <span className="visually-hidden">, computed</span>}
                          </span>
                          <span className="outline-page" aria-hidden="true">
                            {section.page}
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}
