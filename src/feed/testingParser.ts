/** A property as it was read: its name, its parameters as written, its value still escaped. */
export interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** A component with what stands in it. */
export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly parts: Component[];
}

const fail = (why: string): never => {
  throw new SyntaxError(why);
};

/** The content lines of a text; throws for a bare CR or LF, a line too long, a control character, bad UTF-8. */
const unfold = (bytes: Buffer): readonly string[] => {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith("\r\n")) fail("the last line has no end");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) fail(`${Buffer.byteLength(line)} octets: ${line}`);
    if (/\p{Cc}|[\u2028\u2029\ufeff]/u.test(line)) fail(`a control character: ${JSON.stringify(line)}`);
    if (line === "" || line === " ") fail("an empty line");
  }
  return lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
};

const property = (line: string): Property => {
  const match =
    /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[A-Za-z0-9/-]+)*):(.*)$/.exec(line) ?? fail(`no property: ${line}`);
  return { name: match[1]!, parameters: match[2]!, value: match[3]! };
};

/** The text of a TEXT value, and nothing but a TEXT value: throws for what should have been escaped. */
export const unescaped = (value: string): string => {
  if (!/^(?:\\[\\;,nN]|[^\\;,])*$/.test(value)) fail(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark));
};

/** Reads a calendar as strictly as RFC 5545 is written; throws SyntaxError for anything else. */
export const parse = (text: string): Component => {
  const open: Component[] = [];
  let whole: Component | undefined;
  for (const line of unfold(Buffer.from(text, "utf8"))) {
    if (whole) fail("something stands after the end");
    const one = property(line);
    if (one.name === "BEGIN") open.push({ name: one.value, properties: [], parts: [] });
    else if (one.name === "END") {
      const done = open.pop() ?? fail("an end without a beginning");
      if (done.name !== one.value) fail(`${done.name} ends as ${one.value}`);
      const parent = open.at(-1);
      if (parent) parent.parts.push(done);
      else whole = done;
    } else (open.at(-1) ?? fail(`outside: ${line}`)).properties.push(one);
  }
  return whole ?? fail("no calendar");
};

/** The one property of that name; throws when there is none or more than one. */
export const the = (name: string, of: Component): Property => {
  const found = of.properties.filter((one) => one.name === name);
  return found.length === 1 ? found[0]! : fail(`${found.length} of ${name} in ${of.name}`);
};
