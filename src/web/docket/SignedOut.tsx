import { Link } from "@tanstack/react-router";

/** What stands in place of a case while nobody is signed in. */
export function SignedOut() {
  return (
    <div className="empty">
      <p>
        The docket belongs to the two parties. Each person sees the cases of their own seat, and each party’s
        private notes stay with that party.
      </p>
      <Link to="/sign-in" search={{ back: `${location.pathname}${location.search}` }} className="button-link">
        Sign in
      </Link>
    </div>
  );
}
