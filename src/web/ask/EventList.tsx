import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { holdsAll } from "../part/holdsAll.ts";
import { Loaded } from "../part/Loaded.tsx";
import { lifeEventsQuery } from "../queries.ts";
import "../style/events.css";

/** What may happen in a person's life, as ways into the agreement; those that a search finds. */
export function EventList({ typed }: { typed: string }) {
  const events = useQuery(lifeEventsQuery);
  const holds = holdsAll(typed);
  const wanted = events.data?.filter(({ title, says }) => holds(title, says));
  if (wanted?.length === 0) return null;
  return (
    <section className="block" aria-labelledby="from-event">
      <h2 id="from-event">What happened?</h2>
      <Loaded query={events}>
        {() => (
          <ul className="event-list">
            {wanted?.map((event) => (
              <li key={event.id}>
                <Link to="/event/$event" params={{ event: event.id }}>
                  {event.title}
                </Link>
                <p>{event.says}</p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
