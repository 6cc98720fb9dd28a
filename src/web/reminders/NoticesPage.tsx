import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { call } from "../api.ts";
import { SignedOut } from "../docket/SignedOut.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { noticesQuery } from "../queries.ts";
import { parted } from "./kinds.ts";
import { NoticeList } from "./NoticeList.tsx";
import "../style/forms.css";
import "../style/docket.css";
import "../style/reminders.css";

function Notices() {
  const notices = useQuery(noticesQuery);
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useMutation({
    mutationFn: () => call("readNotices", {}),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["notices"] });
      heading.current?.focus();
    },
  });
  return (
    <Loaded query={notices} what="Reading your notices">
      {({ notices: all }) => {
        const [unread, rest] = parted(all);
        return (
          <>
            <section aria-labelledby="unread">
              <div className="notices-head">
                <h2 id="unread" tabIndex={-1} ref={heading}>
                  {unread.length === 0 ? "Nothing unread" : `${unread.length} unread`}
                </h2>
                {unread.length > 0 && (
                  <Button
                    variant="default"
                    className="no-print"
                    disabled={read.isPending}
                    onClick={() => read.mutate()}
                  >
                    {read.isPending ? "Marking …" : "Mark all as read"}
                  </Button>
                )}
              </div>
              <p className="visually-hidden" role="status">
                {read.isSuccess && unread.length === 0 ? "All notices are marked as read" : ""}
              </p>
              {read.isError && <RefusalNote error={read.error} />}
              {unread.length > 0 ? (
                <NoticeList of={unread} />
              ) : (
                <p className="quiet">
                  You are told here before a last day, and when one has passed. When and how, you choose under{" "}
                  <Link to="/reminders">reminders</Link>; what is due stands in the{" "}
                  <Link to="/docket">docket</Link>.
                </p>
              )}
            </section>
            {rest.length > 0 && (
              <section className="block" aria-labelledby="read">
                <h2 id="read">Read</h2>
                <NoticeList of={rest} />
              </section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** What the signed-in person was told about cases, unread first. */
export function NoticesPage() {
  useTitle("Notices");
  const me = useWorkspace()!.me;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Notices</h1>
        {me && (
          <p>
            What {me.name} must know about cases. <Link to="/reminders">Change when you are told</Link>
          </p>
        )}
      </header>
      {me ? <Notices /> : <SignedOut />}
    </div>
  );
}
