import { Link, useRouterState } from "@tanstack/react-router";
import { useUnread } from "./useUnread.ts";
import { belongsTo, PLACES, PLACES_OF_PEOPLE } from "./whereTo.ts";

/** Where one can go; cases, patterns and notices belong to people, and stand there once somebody has signed in. */
export function Places({ person }: { person: string | undefined }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const unread = useUnread(person);
  const places = person === undefined ? PLACES : PLACES_OF_PEOPLE;
  return (
    <nav aria-label="Main">
      <ul>
        {places.map(([to, name]) => (
          <li key={to}>
            <Link to={to} aria-current={belongsTo(path, to) ? "page" : undefined} activeProps={{}}>
              {name}
              {to === "/notices" && unread > 0 && (
                <span className="unread">
                  {unread}
                  <span className="visually-hidden"> unread</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
