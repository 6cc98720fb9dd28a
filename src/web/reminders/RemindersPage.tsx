import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { SignedOut } from "../docket/SignedOut.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { remindersQuery } from "../queries.ts";
import { Feeds } from "./Feeds.tsx";
import { Mails } from "./Mails.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import "../style/forms.css";
import "../style/docket.css";
import "../style/reminders.css";

function Reminders() {
  const reminders = useQuery(remindersQuery);
  return (
    <Loaded query={reminders} what="Reading how you are reminded">
      {(of) => (
        <>
          <section aria-labelledby="when">
            <h2 id="when" className="visually-hidden">
              When and how
            </h2>
            <SettingsForm of={of} />
          </section>
          <section className="block" aria-labelledby="feeds">
            <h2 id="feeds">In your own calendar</h2>
            <Feeds of={of.feeds} />
          </section>
          <section className="block" aria-labelledby="mails">
            <h2 id="mails">The last mails to you</h2>
            <Mails of={of.mails} />
          </section>
        </>
      )}
    </Loaded>
  );
}

/** How the signed-in person is reminded: when, by which way, and who else is told. */
export function RemindersPage() {
  useTitle("Reminders");
  const me = useWorkspace()!.me;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Reminders</h1>
        {me && (
          <p>
            When {me.name} is told that a last day comes near. What you were told stands under{" "}
            <Link to="/notices">notices</Link>.
          </p>
        )}
      </header>
      {me ? <Reminders /> : <SignedOut />}
    </div>
  );
}
