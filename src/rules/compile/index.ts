export { type Column, type CompiledInput, checkColumn, type Integers } from "./column.ts";
export {
  type Columns,
  type Compiled,
  type CompiledOutput,
  type CompileOptions,
  compile,
  type Results,
} from "./compile.ts";
export { CompileError } from "./failure.ts";
export { MISSING, NOT_APPLICABLE, REFUSED, VALUE } from "./status.ts";
