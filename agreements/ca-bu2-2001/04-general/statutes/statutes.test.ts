import { describe, expect, it } from "vitest";
import { byCode, bySection, isRefusal, statutesOf } from "../../../../src/rules/index.ts";
import unit2 from "../../agreement.ts";

const all = statutesOf(unit2);
const found = (value: ReturnType<typeof byCode>) => {
  if (isRefusal(value)) throw new Error(value.reason);
  return value;
};

describe("the Government Code sections of 4.4", () => {
  it("are 96 citations of 88 sections in 24 topics, in the printed order", () => {
    expect(all).toHaveLength(96);
    expect(new Set(all.map((one) => one.code)).size).toBe(88);
    expect([...new Set(all.map((one) => one.topic))]).toEqual(
      Array.from({ length: 24 }, (_, i) => `A.${i + 1}`),
    );
  });

  it("have whole numbers, where the scan breaks them", () => {
    for (const { code } of all) expect(code).toMatch(/^\d{5}(\.\d{1,2})?$/);
    for (const mended of ["19858.1", "19991.3", "22825.1", "19849.1", "19997.10", "19997.13", "19871.1"])
      expect(all.map((one) => one.code)).toContain(mended);
  });

  it("are cited under each topic once", () => {
    const pairs = all.map((one) => `${one.topic} ${one.code}`);
    expect(pairs).toEqual([...new Set(pairs)]);
  });

  it("lead there and back", () => {
    expect(found(byCode(unit2, "Gov. Code § 19858.1"))).toMatchObject([
      { clause: "4.4.A.4", controls: ["9.1", "9.11"] },
    ]);
    expect(found(byCode(unit2, "19991.4")).map((one) => one.clause)).toEqual([
      "4.4.A.4",
      "4.4.A.5",
      "4.4.A.18",
    ]);
    expect(found(byCode(unit2, "19863")).every((one) => one.controls.includes("11.12"))).toBe(true);
    expect(found(bySection(unit2, "13.2")).map((one) => one.code)).toEqual(["19990"]);
    expect(found(bySection(unit2, "9.1")).map((one) => one.code)).toEqual([
      "19839",
      "19858.1",
      "19856",
      "19856.1",
      "19143",
    ]);
    expect(found(bySection(unit2, "13.8"))).toEqual([]);
  });

  it("leave topics without a section of the agreement as they are", () => {
    const treated = new Set(all.filter((one) => one.controls.length > 0).map((one) => one.topic));
    const silent = [...new Set(all.map((one) => one.topic))].filter((one) => !treated.has(one));
    expect(silent).toEqual(["A.10", "A.14", "A.19", "A.23", "A.24"]);
  });

  it("refuse a number that the list lacks, with the nearest", () => {
    const refused = byCode(unit2, "19858.2");
    expect(isRefusal(refused) && [refused.code, refused.remedy.includes("19858.1")]).toEqual([
      "unknown-statute",
      true,
    ]);
  });
});
