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

it("says a choice in the words that the form offers", () => {
  const by = given.choice("paidBy", {
    choices: { month: "By the month", hour: "By the hour" },
    question: "How?",
  });
  const plain = given.choice("setting", { choices: ["office", "hospital"], question: "Where?" });
  expect(formulaOf(by.is("month").node)).toBe("paid by is “By the month”");
  expect(formulaOf(by.is("month", "hour").node)).toBe("paid by is “By the month” or “By the hour”");
  expect(formulaOf(plain.is("office").node)).toBe("setting is office");
});
