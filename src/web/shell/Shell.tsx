import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Loaded } from "../part/Loaded.tsx";
import { workspaceQuery } from "../queries.ts";
import { DayBar } from "./DayBar.tsx";
import { Mark } from "./Mark.tsx";
import { Person } from "./Person.tsx";
import { Places } from "./Places.tsx";
import { Scheme } from "./Scheme.tsx";
import { useSlash } from "./useSlash.ts";
import "../style/shell.css";

/** Everything around a page: masthead, the workspace's day, the page itself. */
export function Shell() {
  useSlash();
  const workspace = useQuery(workspaceQuery);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    // A new page is announced by moving the focus to it, as a full page load would.
    if (before.current !== path && !location.hash) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead">
        <Link to="/" className="masthead-name">
          <Mark />
          <span>Entente</span>
        </Link>
        <Places person={workspace.data?.me?.id} />
        <div className="masthead-tools">
          <Scheme />
          {workspace.data && <Person of={workspace.data} />}
        </div>
      </header>
      {workspace.data && <DayBar of={workspace.data} />}
      <main id="main" tabIndex={-1} ref={main}>
        {workspace.data ? (
          <Outlet />
        ) : (
          <div className="page">
            <Loaded query={workspace} what="Opening the workspace">
              {() => null}
            </Loaded>
          </div>
        )}
      </main>
    </>
  );
}
