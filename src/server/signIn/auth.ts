import { betterAuth } from "better-auth";
import type { Dialect } from "kysely";
import { seat } from "./seat.ts";

/** What sign-in needs to know: the tables' dialect, the secret that signs cookies, and the server's address. */
export interface AuthParts {
  readonly dialect: Dialect;
  readonly secret: string;
  readonly origin: string;
}

const DAYS = 86_400;

/**
 * Password sign-in on tables of its own. Nobody can enrol themselves: people come in through the workspace.
 * The server checks where a request comes from before it gets here, for every address alike, so the check of
 * this library, which knows one address only, is left to that.
 */
export const createAuth = ({ dialect, secret, origin }: AuthParts) =>
  betterAuth({
    appName: "Entente",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    database: { dialect, type: "postgres", schemaName: "auth" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: 7 * DAYS, updateAge: DAYS },
    advanced: {
      cookiePrefix: "entente",
      useSecureCookies: origin.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      disableOriginCheck: true,
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
    plugins: [seat()],
  });

/** The sign-in library as it is set up here. */
export type Auth = ReturnType<typeof createAuth>;
