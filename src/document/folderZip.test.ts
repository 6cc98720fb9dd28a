import { strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { folderZip } from "./folderZip.ts";
import { made } from "./testingPaper.ts";

const FILES = [
  { path: "chain/shared.json", bytes: strToU8("[]") },
  { path: "10-b.txt", bytes: strToU8("b".repeat(9000)) },
  { path: "2", bytes: strToU8("two") },
  { path: "é.pdf", bytes: new Uint8Array() },
];
const ON = day("2002-03-04");
const zip = (files = FILES, on = ON) => made(folderZip(files, on));

/** Date and time of each entry as the zip writes them: two numbers of 16 bits, the time first. */
const stamps = (bytes: Uint8Array): readonly (readonly [number, number])[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at)
    .filter((at) => view.getUint32(at, true) === 0x02014b50)
    .map((at) => [view.getUint16(at + 14, true), view.getUint16(at + 12, true)]);
};

describe("a folder as zip", () => {
  it("holds every file with its bytes", () => {
    const back = unzipSync(zip());
    expect(Object.keys(back).sort()).toEqual(FILES.map(({ path }) => path).sort());
    for (const { path, bytes } of FILES) expect(Buffer.compare(back[path]!, bytes), path).toBe(0);
    expect(zip().length).toBeLessThan(2000);
  });

  it("is the same bytes in whatever order the files come, and in whatever zone", () => {
    const zone = process.env.TZ;
    const here = zip();
    try {
      for (const other of ["Pacific/Kiritimati", "America/Los_Angeles", "America/Sao_Paulo", "UTC"]) {
        process.env.TZ = other;
        expect(zip([...FILES].reverse()), other).toEqual(here);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(zip(FILES, day("2002-03-05"))).not.toEqual(here);
  });

  it.each([
    ["2002-03-04", 2002, 3, 4],
    ["1970-01-01", 1980, 1, 1],
    ["2150-06-01", 2099, 12, 31],
  ])(
    "dates every file at noon of %s, or of the nearest day that a zip can write",
    (on, year, month, dayOfMonth) => {
      const date = ((year - 1980) << 9) | (month << 5) | dayOfMonth;
      expect(stamps(zip(FILES, day(on)))).toEqual(FILES.map(() => [date, 12 << 11]));
    },
  );

  it("is made of nothing at all", () => expect(unzipSync(zip([]))).toEqual({}));

  it("refuses a path that leads out, with nothing packed", () =>
    expect(folderZip([...FILES, { path: "../x", bytes: strToU8("x") }], ON)).toMatchObject({
      refused: true,
      code: "folder-path",
      remedy: expect.stringContaining("relative"),
    }));
});
