import type { CaseShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import { FileLink } from "./FileLink.tsx";

type Paper = CaseShape["papers"][number];

const paperAddress = (id: string, { id: paper, of }: Paper, form: "pdf" | "docx") =>
  `/api/cases/${id}/papers/${paper}?form=${form}${of === null ? "" : `&of=${of}`}`;

function Row({ of, paper }: { of: CaseShape; paper: Paper }) {
  const entry = of.history.find(({ seq }) => seq === paper.of);
  return (
    <tr>
      <th scope="row">
        {paper.title}
        <span className="small quiet">
          {entry ? `Of ${mediumDay(entry.on)}, entry ${entry.seq}` : "From the case as it stands"}
        </span>
      </th>
      <td>
        <FileLink address={paperAddress(of.id, paper, "pdf")} about={paper.title}>
          PDF
        </FileLink>
      </td>
      <td>
        <FileLink address={paperAddress(of.id, paper, "docx")} about={paper.title}>
          Word
        </FileLink>
      </td>
    </tr>
  );
}

/** Papers filled from the case, and the whole file as one PDF or as a folder. */
export function Papers({ of }: { of: CaseShape }) {
  return (
    <section aria-labelledby="papers" className="case-section no-print">
      <h2 id="papers" className="case-h">
        Papers
      </h2>
      {of.papers.length === 0 ? (
        <p className="quiet gap-top">Nothing has been done yet that a paper is written on.</p>
      ) : (
        <table className="lines papers">
          <thead>
            <tr>
              <th scope="col">Paper, filled from the case</th>
              <th scope="col">To print</th>
              <th scope="col">To change</th>
            </tr>
          </thead>
          <tbody>
            {of.papers.map((paper) => (
              <Row key={`${paper.id} ${paper.of}`} of={of} paper={paper} />
            ))}
          </tbody>
        </table>
      )}
      <h3 className="whole-file">The whole file</h3>
      <ul className="whole">
        <li>
          <FileLink address={`/api/cases/${of.id}/book`} about="the whole file">
            One PDF with exhibits
          </FileLink>
        </li>
        <li>
          <FileLink address={`/api/cases/${of.id}/folder`} about="the whole file">
            A folder with the hash chain
          </FileLink>
        </li>
      </ul>
    </section>
  );
}
