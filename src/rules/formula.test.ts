import { expect, it } from "vitest";
import { read, zero } from "./build.ts";
import { formulaOf } from "./formula.ts";
import { given } from "./given.ts";
import { figure } from "./term.ts";

const pay = given.number("monthlyPay", { unit: "USD/month", min: "0", max: "100", question: "Pay?" });
const head = { clause: "1.1", page: 1 } as const;
const free = figure({ ...head, id: "free", title: "Free", unit: "USD/month" }, { "2001-01-01": "5" });
const rate = figure({ ...head, id: "rate", title: "Rate", unit: "percent" }, { "2001-01-01": "5%" });

it("brackets what would otherwise be read with its neighbour", () => {
  const above = pay.minus(read(free)).atLeast(zero("USD/month"));
  expect(formulaOf(above.times(read(rate)).node)).toBe(
    "(the greater of (monthly pay − Free (1.1)) and $0.00 a month) × Rate (1.1)",
  );
  expect(formulaOf(above.rounded("1", "down", "whole dollars").plus(pay).node)).toBe(
    "((the greater of (monthly pay − Free (1.1)) and $0.00 a month), rounded down to $1.00 a month) + monthly pay",
  );
});
