/** A fresh idempotency key: made once a form, so that a second click or a retry never acts twice. */
export const freshKey = (): string => {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  // Browsers give randomUUID only on secure pages; a server on a plain local network still needs a key.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};
