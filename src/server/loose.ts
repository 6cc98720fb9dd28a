/** The same value for a reader whose types do not say readonly. */
type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

/** Hands a read-only value to the contract's shapes, which are typed without readonly. */
export const loose = <T>(value: T): Loose<T> => value as Loose<T>;
