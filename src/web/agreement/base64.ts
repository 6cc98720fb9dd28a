const CHUNK = 0x8000;

/** Bytes as base64, in pieces, because a whole document overruns the arguments of one call. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
};
