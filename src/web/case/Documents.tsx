import type { CaseShape } from "../../contract/shapes.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { mediumDay } from "../say/day.ts";
import type { Reading } from "./Line.tsx";
import { ROOM_TITLES, writable } from "./rooms.ts";
import { Said } from "./Said.tsx";
import { Upload } from "./Upload.tsx";
import { isPicture, opens, sizeText } from "./upload.ts";

type Document = CaseShape["documents"][number];

/** The address under which a document of a case is read. */
const addressOf = (id: string, document: string) => `/api/cases/${id}/documents/${document}`;

function Exhibit({ id, of }: { id: string; of: Document }) {
  const address = addressOf(id, of.id);
  return (
    <li id={`document-${of.id}`} className={`file-line ${of.room}`}>
      <div className="file-line-head">
        <h3>
          {of.exhibit > 0 && <span className="quiet">Exhibit {of.exhibit} </span>}
          <a
            href={address}
            {...(opens(of.media) ? { target: "_blank", rel: "noreferrer" } : { download: of.name })}
          >
            {of.name}
            {opens(of.media) && <span className="visually-hidden">, opens in a new window</span>}
          </a>
        </h3>
        <span className="file-tags">
          {of.room !== "shared" && <span className="tag warn">{ROOM_TITLES[of.room]}</span>}
          <a href={address} download={of.name} className="small no-print">
            Download<span className="visually-hidden"> {of.name}</span>
          </a>
        </span>
      </div>
      <p className="small quiet">
        {sizeText(of.size)}, {of.media.split(";")[0]}, added by {of.by} on {mediumDay(of.on)}, entry {of.seq}
      </p>
      <details className="hash-fold">
        <summary className="small">
          SHA-256 <code>{of.sha256.slice(0, 12)}…</code>
        </summary>
        <p className="small">
          <code className="sha">{of.sha256}</code> <CopyButton text={() => of.sha256}>Copy</CopyButton>
        </p>
      </details>
      {isPicture(of.media) && (
        <a href={address} target="_blank" rel="noreferrer" className="preview-picture">
          <img src={address} alt={of.name} loading="lazy" />
        </a>
      )}
    </li>
  );
}

/** The documents of the case as numbered exhibits, each with its hash, and the place to add more. */
export function Documents({ at }: { at: Reading }) {
  const { documents, id } = at.of;
  return (
    <section aria-labelledby="documents" className="case-section">
      <h2 id="documents" className="case-h">
        Documents
      </h2>
      <Said>
        {documents.length === 0 ? (
          <p className="quiet gap-top">
            No document yet. Letters, schedules and answers become numbered exhibits here.
          </p>
        ) : (
          <ul>
            {documents.map((one) => (
              <Exhibit key={one.id} id={id} of={one} />
            ))}
          </ul>
        )}
        {writable(at.of).length > 0 && <Upload of={at.of} />}
      </Said>
    </section>
  );
}
