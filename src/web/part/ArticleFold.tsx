import { type ReactNode, useState } from "react";
import { ArticleTitle } from "./ArticleTitle.tsx";
import "../style/fold.css";

/** What was unfolded, by list and article, so that a person who comes back finds the list as it was left. */
const left = new Set<string>();

/** One article of a long list, folded until it is wanted; while a search runs, all that is left stands open. */
export function ArticleFold({
  list,
  of,
  count,
  searching,
  children,
}: {
  list: string;
  of: { readonly number: string; readonly title: string };
  count: number;
  searching: boolean;
  children: ReactNode;
}) {
  const name = `${list} ${of.number}`;
  const [open, setOpen] = useState(() => left.has(name));
  const toggled = (now: boolean) => {
    if (searching) return;
    setOpen(now);
    if (now) left.add(name);
    else left.delete(name);
  };
  return (
    <details
      className="article-fold"
      open={searching || open}
      onToggle={(event) => toggled(event.currentTarget.open)}
    >
      <summary>
        <h3>
          <ArticleTitle of={of} />
        </h3>{" "}
        <span className="quiet">{count}</span>
      </summary>
      {children}
    </details>
  );
}
