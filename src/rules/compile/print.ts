import { choice, extreme } from "./branchless.ts";
import { type Expr, isConst, isInt, type Numbers } from "./expr.ts";

/** How the surroundings of some printed expressions call the things that they read. */
export interface Names {
  /** The stored whole number of an input for the person at hand, and whether it is known. */
  readonly input: (name: string) => string;
  readonly known: (name: string) => string;
  readonly length: (name: string) => string;
  /** Entry `at` of a series for the person at hand. */
  readonly entry: (name: string, at: string) => string;
  readonly numbers: (of: Numbers) => string;
}

const number = (of: number): string => (of < 0 ? `(${of})` : String(of));
const whole = (e: Expr, text: string): string => (isInt(e) ? `(${text} | 0)` : `(${text})`);

/**
 * Prints expressions as JavaScript statements, what is used twice as a constant of its own. Everything is a
 * whole number; where it fits 32 bits the text says so, which is what makes the loops fast.
 */
export class Printer {
  readonly names: Names;
  private lines: string[] = [];
  private readonly uses = new Map<Expr, number>();
  private texts = new Map<Expr, string>();
  private indent = "    ";

  constructor(roots: readonly Expr[], names: Names) {
    this.names = names;
    const count = (e: Expr) => {
      const before = this.uses.get(e) ?? 0;
      this.uses.set(e, before + 1);
      if (before > 0) return;
      e.of.forEach(count);
      if (e.loop) [e.loop.next, e.loop.status].forEach(count);
    };
    roots.forEach(count);
  }

  /** The statements so far, to stand before whatever uses the texts. */
  statements(): readonly string[] {
    return this.lines;
  }

  text(e: Expr): string {
    const known = this.texts.get(e);
    if (known !== undefined) return known;
    if (isConst(e)) return number(e.low);
    const text = this.write(e);
    if (e.op === "slot" || /^\w+$/.test(text)) {
      this.texts.set(e, text);
      return text;
    }
    return this.isNamed(e) ? this.named(e, text) : text;
  }

  /** As a condition, without the detour over 0 and 1. */
  condition(e: Expr): string {
    if (!this.isNamed(e)) {
      const [a, b] = e.of as [Expr, Expr];
      const order = { below: "<", "at-most": "<=", equal: "===" }[e.op as string];
      if (order) return `${this.text(a)} ${order} ${this.text(b)}`;
      if (e.op === "not") return `${this.text(a)} === 0`;
    }
    return `${this.text(e)} !== 0`;
  }

  /** Whether it has a name already, or will have one. */
  isNamed(e: Expr): boolean {
    return e.op === "input" || e.op === "known" || this.texts.has(e) || this.uses.get(e)! > 1;
  }

  /** A text that may stand twice. */
  held(e: Expr): string {
    const text = this.text(e);
    return isConst(e) || this.texts.has(e) ? text : this.named(e, text);
  }

  /** Gives a text a name of its own, which belongs to the expression but does not stand for it. */
  beside(e: Expr, text: string): string {
    this.lines.push(`${this.indent}const d${e.id} = ${text};`);
    return `d${e.id}`;
  }

  private named(e: Expr, text: string): string {
    const name = `e${e.id}`;
    this.lines.push(`${this.indent}const ${name} = ${text};`);
    this.texts.set(e, name);
    return name;
  }

  private write(e: Expr): string {
    const t = (i: number) => this.text(e.of[i]!);
    switch (e.op) {
      case "input":
        return this.names.input(e.name);
      case "known":
        return this.names.known(e.name);
      case "length":
        return this.names.length(e.name);
      case "slot":
        return `slot${e.id}`;
      case "add":
        return whole(e, `${t(0)} + ${t(1)}`);
      case "subtract":
        return whole(e, `${t(0)} - ${t(1)}`);
      case "multiply":
        return isInt(e) && e.of.every(isInt) ? `Math.imul(${t(0)}, ${t(1)})` : `(${t(0)} * ${t(1)})`;
      case "min":
      case "max":
        return extreme(this, e);
      case "below":
        return `(${t(0)} < ${t(1)} | 0)`;
      case "at-most":
        return `(${t(0)} <= ${t(1)} | 0)`;
      case "equal":
        return `(${t(0)} === ${t(1)} | 0)`;
      case "and":
        return `(${t(0)} & ${t(1)})`;
      case "or":
        return `(${t(0)} | ${t(1)})`;
      case "not":
        return `(${t(0)} ^ 1)`;
      case "choose":
        return choice(this, e);
      case "round":
        return this.round(e);
      case "add-months":
        return `addMonths(${t(0)}, ${t(1)})`;
      case "period-start":
        return `periodStart(${t(0)}, ${e.name})`;
      case "year-start":
        return `yearStart(${t(0)})`;
      case "work-days-through":
        return `workDaysThrough(${this.names.numbers(e.numbers!)}, ${t(0)})`;
      case "work-day-at":
        return `workDayAt(${this.names.numbers(e.numbers!)}, ${t(0)})`;
      case "table":
        return `${this.names.numbers(e.numbers!)}[${t(0)}]`;
      case "window":
        return this.window(e);
      case "carry":
        return this.carry(e);
      case "carried":
        return this.text(e.of[0]!);
      case "carried-status":
        return `${this.text(e.of[0]!)}s`;
      default:
        throw new TypeError(`${e.op} has no text`);
    }
  }

  private round(e: Expr): string {
    const [a, by] = e.of as [Expr, Expr];
    const [n, d] = [this.text(a), this.text(by)];
    if (a.low < 0) return `${{ down: "roundDown", up: "roundUp" }[e.name] ?? "halfUp"}(${n}, ${d})`;
    const halves = e.name === "half-up" && !(isConst(by) && by.low % 2 === 0);
    const more =
      e.name === "down" ? "" : e.name === "up" ? ` + ${d} - 1` : halves ? ` + ${d}` : ` + ${by.low / 2}`;
    const top = `${halves ? `2 * ${n}` : n}${more}`;
    const bottom = halves ? (isConst(by) ? String(2 * by.low) : `(2 * ${d})`) : d;
    const largest = 2 * a.high + 2 * by.high;
    return largest < 2 ** 31
      ? `(((${top}) | 0) / ${bottom} | 0)`
      : whole(e, `Math.floor((${top}) / ${bottom})`);
  }

  private window(e: Expr): string {
    const { how, series } = e.window!;
    const [last, floor] = [this.text(e.of[0]!), this.text(e.of[1]!)];
    const [name, k] = [`w${e.id}`, `k${e.id}`];
    const entry = this.names.entry(series, k);
    const first = `Math.max(0, ${this.names.length(series)} - Math.max(0, ${last}))`;
    const each =
      how === "sum"
        ? `${name} += ${entry};`
        : how === "count"
          ? `if (${entry} >= ${floor}) ${name}++;`
          : `if (${k} === f${e.id} || ${entry} > ${name}) ${name} = ${entry};`;
    this.lines.push(
      `${this.indent}let ${name} = 0;`,
      `${this.indent}const f${e.id} = ${first};`,
      `${this.indent}for (let ${k} = f${e.id}; ${k} < ${this.names.length(series)}; ${k}++) { ${each} }`,
    );
    return name;
  }

  private carry(e: Expr): string {
    const loop = e.loop!;
    const [name, k] = [`carry${e.id}`, `k${e.id}`];
    this.outside(loop.next);
    this.outside(loop.status);
    const [start, status] = [this.text(e.of[0]!), this.text(e.of[1]!)];
    const before = this.indent;
    const outer = this.texts;
    this.lines.push(`${before}let ${name} = ${start}, ${name}s = ${status};`);
    this.lines.push(
      `${before}if (${name}s === 0) for (let ${k} = 0; ${k} < ${this.names.length(loop.entries[0]!.series)}; ${k}++) {`,
    );
    this.indent = `${before}  `;
    this.texts = new Map(outer);
    const slots = [{ slot: loop.balance, text: name }].concat(
      loop.entries.map(({ slot, series }) => ({ slot, text: this.names.entry(series, k) })),
    );
    for (const { slot, text } of slots)
      if (slot.op === "slot") this.lines.push(`${this.indent}const ${this.text(slot)} = ${text};`);
    const [nextStatus, next] = [this.text(loop.status), this.text(loop.next)];
    if (nextStatus !== "0")
      this.lines.push(`${this.indent}${name}s = ${nextStatus};`, `${this.indent}if (${name}s !== 0) break;`);
    this.lines.push(`${this.indent}${name} = ${next};`, `${before}}`);
    this.indent = before;
    this.texts = outer;
    return name;
  }

  /** What a loop reads and does not change is written before it. */
  private outside(e: Expr): void {
    if (e.inLoop) for (const one of e.of) this.outside(one);
    else if (!isConst(e)) {
      const text = this.text(e);
      if (!this.texts.has(e)) this.named(e, text);
    }
  }
}
