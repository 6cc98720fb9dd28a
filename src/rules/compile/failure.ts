/**
 * A rule that cannot be turned into exact machine arithmetic: a magnitude beyond 2^52, a quotient that no
 * rounding settles, a list in place of a number. Names the rule and the node; the interpreter still answers it.
 */
export class CompileError extends Error {
  override name = "CompileError";
}
