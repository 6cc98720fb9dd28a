import type { CaseShape } from "../../contract/shapes.ts";
import { FileLink } from "./FileLink.tsx";

type Paper = CaseShape["papers"][number];

const paperAddress = (id: string, { id: paper, of }: Paper, form: "pdf" | "docx") =>
  `/api/cases/${id}/papers/${paper}?form=${form}${of === null ? "" : `&of=${of}`}`;

function Row({ of, paper }: { of: CaseShape; paper: Paper }) {
  return (
    <tr>
      <th scope="row">
        {paper.title}
        {paper.of !== null && <span className="small quiet">Entry {paper.of} of the record</span>}
      </th>
      {(["pdf", "docx"] as const).map((form) => (
        <td key={form}>
          <FileLink address={paperAddress(of.id, paper, form)} about={paper.title}>
            {form === "pdf" ? "PDF" : "Word"}
          </FileLink>
        </td>
      ))}
    </tr>
  );
}

function Table({ of, title, papers }: { of: CaseShape; title: string; papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <table className="lines papers">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">To print</th>
          <th scope="col">To change</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <Row key={`${paper.id} ${paper.of}`} of={of} paper={paper} />
        ))}
      </tbody>
    </table>
  );
}

/** Papers filled from the case, and the whole file as one PDF or as a folder. */
export function Papers({ of }: { of: CaseShape }) {
  const blank = of.papers.filter((one) => one.of === null);
  return (
    <section aria-labelledby="papers" className="case-section no-print">
      <h2 id="papers" className="case-h">
        Papers
      </h2>
      <ul className="whole">
        <li>
          <FileLink address={`/api/cases/${of.id}/book`} about="the whole file">
            The whole file as one PDF with exhibits
          </FileLink>
        </li>
        <li>
          <FileLink address={`/api/cases/${of.id}/folder`} about="the whole file">
            The whole file as a folder with the hash chain
          </FileLink>
        </li>
      </ul>
      <Table of={of} title="Of what was done" papers={of.papers.filter((one) => one.of !== null)} />
      {blank.length > 0 && (
        <details className="blank-papers">
          <summary>Forms for what may be done next, filled from the case ({blank.length})</summary>
          <Table of={of} title="To be completed and signed" papers={blank} />
        </details>
      )}
    </section>
  );
}
