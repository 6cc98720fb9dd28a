import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { Loaded } from "../part/Loaded.tsx";
import { sectionQuery } from "../queries.ts";
import { Outline } from "./Outline.tsx";
import { SectionBody } from "./SectionBody.tsx";
import "../style/forms.css";
import "../style/agreement.css";
import "../style/section.css";
import "../style/figures.css";

/** One section of the agreement, with the outline beside it (above it on a phone). */
export function SectionPage() {
  const { number } = useParams({ from: "/section/$number" });
  const { on } = useSearch({ from: "/section/$number" });
  const section = useQuery(sectionQuery(number, on));
  const article = section.data?.article ?? number.split(".")[0]!;
  return (
    <div className="section-layout">
      <nav className="outline no-print" aria-label="Sections of the agreement">
        <Outline current={number} article={article} />
      </nav>
      <details className="outline-fold no-print">
        <summary>All sections</summary>
        <nav aria-label="Sections of the agreement, folded">
          <Outline current={number} article={article} />
        </nav>
      </details>
      <article className="section-page">
        <Loaded query={section} what={`Opening section ${number}`}>
          {(of) => <SectionBody key={of.number} of={of} />}
        </Loaded>
      </article>
    </div>
  );
}
