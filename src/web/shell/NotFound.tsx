import { Link } from "@tanstack/react-router";
import { useTitle } from "../part/hooks.ts";

/** No page has this address. */
export function NotFound() {
  useTitle("No such page");
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker">404</p>
        <h1>No page has this address</h1>
        <p>It may have been mistyped, or the clause it named may stand elsewhere.</p>
      </header>
      <p>
        <Link to="/">The agreement’s contents</Link>, <Link to="/search">search its words</Link>, or{" "}
        <Link to="/ask">ask what it gives</Link>.
      </p>
    </div>
  );
}
