import { benefitsAndExpenses } from "./benefits-and-expenses.ts";
import { disability } from "./disability.ts";
import { employment } from "./employment.ts";
import { leaves } from "./leaves.ts";
import { payAndHours } from "./pay-and-hours.ts";

const place = (topic: string): number => Number(topic.split(".")[1]);

/** The citations of 4.4 in the order in which it prints its 24 topics. */
export const supersededStatutes = [
  ...payAndHours,
  ...leaves,
  ...disability,
  ...benefitsAndExpenses,
  ...employment,
].sort((a, b) => place(a.topic) - place(b.topic));
