import type { Refusal } from "../../journal/index.ts";
import { type Store, refuse as unknownTo } from "../../store/index.ts";
import type { Seat } from "../desk.ts";
import { refuse } from "../refusals.ts";
import { type Auth, createAuth } from "./auth.ts";
import { seatOf } from "./seatOf.ts";
import { throttle } from "./throttle.ts";

/** Somebody who has just signed in: who, and the cookies that say so from now on. */
export interface SignedIn {
  readonly session: Seat;
  readonly cookies: readonly string[];
}

/** A person who may sign in. Without a password they can only be let in by the server, as sample people are. */
export interface Enrolment {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly password?: string;
}

/** Sign-in, as the rest of the server sees it. */
export interface SignIn {
  readonly sessionOf: (headers: Headers) => Promise<Seat | null>;
  readonly withPassword: (
    email: string,
    password: string,
    address: string,
    now: number,
  ) => Promise<SignedIn | Refusal>;
  readonly asPerson: (person: string) => Promise<SignedIn | Refusal>;
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  readonly enrol: (of: Enrolment) => Promise<void>;
  /** The address with which a person signs in; null before they are enrolled. */
  readonly emailOf: (person: string) => Promise<string | null>;
  /** The library's own addresses, below /api/auth/. */
  readonly handle: (request: Request) => Promise<Response>;
}

const wrong = (email: string) =>
  refuse("wrong-credentials", "No person signs in with this e-mail and password.", { email });

/** Sign-in on the tables of a store. */
export const openSignIn = (store: Store, secret: string, origin: string): SignIn => {
  const auth: Auth = createAuth({ dialect: store.kyselyDialect(), secret, origin });
  const attempts = throttle();
  const seated = async (person: string, headers: Headers): Promise<SignedIn | Refusal> => {
    const session = await seatOf(store, person);
    return session
      ? { session, cookies: headers.getSetCookie() }
      : unknownTo("person-unknown", "This person has no seat in the workspace.", { person });
  };

  return {
    sessionOf: async (headers) => {
      const found = await auth.api.getSession({ headers });
      return found ? seatOf(store, found.user.id) : null;
    },
    withPassword: async (email, password, address, now) => {
      const key = `${address} ${email.toLowerCase()}`;
      const until = attempts.waitsUntil(key, now);
      if (until !== undefined)
        return refuse("too-many-attempts", "Too many wrong passwords were tried for this e-mail address.", {
          until: new Date(until).toISOString(),
        });
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!response.ok) {
        attempts.failed(key, now);
        return wrong(email);
      }
      attempts.passed(key);
      const { user } = (await response.json()) as { user: { id: string } };
      return seated(user.id, response.headers);
    },
    asPerson: async (person) => {
      const known = await seatOf(store, person);
      if (!known) return unknownTo("person-unknown", "The workspace has no such person.", { person });
      const { headers } = await auth.api.takeSeat({ body: { user: person }, returnHeaders: true });
      return seated(person, headers);
    },
    signOut: async (headers) => {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },
    enrol: async ({ person, name, email, password }) => {
      const context = await auth.$context;
      const { internalAdapter } = context;
      const known = await internalAdapter.findUserById(person);
      if (!known)
        await internalAdapter.createUser(
          { id: person, name, email, emailVerified: true },
          { method: "email-password" },
        );
      if (password === undefined) return;
      const hashed = await context.password.hash(password);
      const accounts = await internalAdapter.findAccounts(person);
      if (accounts.some((one) => one.providerId === "credential"))
        await internalAdapter.updatePassword(person, hashed);
      else
        await internalAdapter.linkAccount({
          userId: person,
          providerId: "credential",
          accountId: person,
          password: hashed,
        });
    },
    emailOf: async (person) =>
      (await (await auth.$context).internalAdapter.findUserById(person))?.email ?? null,
    handle: (request) => auth.handler(request),
  };
};
