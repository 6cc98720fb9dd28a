import type { FastifyInstance } from "fastify";

/**
 * Styles may be inline because the pages' component library writes its theme into a style element;
 * scripts may not, ever.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Puts the security headers on every answer, errors included; what the interface answers is never cached. */
export const securityHeaders = (app: FastifyInstance, secure: boolean) => {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      ...(secure ? { "strict-transport-security": "max-age=31536000" } : {}),
      ...(request.url.startsWith("/api/") ? { "cache-control": "no-store" } : {}),
    });
  });
};
