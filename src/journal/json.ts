/** A value that JSON can carry; what the record stores and hashes. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A JSON object. A field that is undefined counts as absent. */
export type JsonObject = { readonly [key: string]: Json | undefined };
