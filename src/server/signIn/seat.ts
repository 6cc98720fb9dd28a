import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * Opens a session for a person without a password. Only the server itself can call it, for the sample
 * people; it has no address on the network.
 */
export const seat = () => ({
  id: "seat",
  endpoints: {
    takeSeat: createAuthEndpoint(
      { method: "POST", body: z.object({ user: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.user);
        if (!user) throw new APIError("NOT_FOUND");
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user: user.id });
      },
    ),
  },
});
