import { Link } from "@tanstack/react-router";
import type { NoticeShape } from "../../contract/shapes.ts";
import { mediumDay, shortDay, withDays } from "../say/day.ts";
import { KINDS } from "./kinds.ts";

/** Notices, each with its case; what kind it is stands in words. */
export function NoticeList({ of }: { of: readonly NoticeShape[] }) {
  return (
    <ul className="notices">
      {of.map((notice) => {
        const [kind, tone] = KINDS[notice.kind];
        return (
          <li key={notice.id} className={notice.read ? undefined : "new"}>
            <p className="notice-head">
              <span className={`tag ${tone}`}>{kind}</span>
              <Link to="/docket/$id" params={{ id: notice.matter }}>
                <span className="case-number">{notice.number}</span> {notice.title}
              </Link>
            </p>
            <p>{withDays(notice.text)}</p>
            <p className="small quiet">
              {!notice.read && <span className="visually-hidden">Unread. </span>}
              {notice.due && <>Last day {mediumDay(notice.due)}. </>}
              Told on {shortDay(notice.on)}.
            </p>
          </li>
        );
      })}
    </ul>
  );
}
