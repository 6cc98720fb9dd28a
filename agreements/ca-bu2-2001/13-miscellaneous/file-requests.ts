import { entitlement, given } from "../../../src/rules/index.ts";
import { investigation, subpoenaed } from "./file-access.ts";
import { IN_WRITING } from "./inputs.ts";
import { fileKind, negative } from "./negative-material.ts";

const over = given.flag("negativeMaterialOverThree", {
  question: "Is some of it more than three years old?",
});

export const seeFile = entitlement({
  id: "see-personnel-file",
  clause: "13.5.A.1",
  title: "Seeing your file, and a copy",
  says: "You may see everything in your official file, and everything about you in other files kept under your name, alone or with the union's representative, and have a copy.",
  applies: fileKind.is("official").or(investigation.not()),
  otherwise: "Files of an internal affairs investigation stay closed to the employee as long as it goes on.",
  rules: ["file-access", "file-copy", "file-leaves-office"],
  request: {
    what: "A time to see the file, and a copy; for your representative, your written authority with the time for which it lasts",
    by: "No time is stated in the agreement; reasonable notice before you come",
    form: `${IN_WRITING}; a representative who comes alone needs your written authority`,
    to: "The personnel office; for another file, whoever keeps it",
  },
});

export const rebut = entitlement({
  id: "rebut-negative-material",
  clause: "13.5.A.4",
  title: "Answering negative material",
  says: "You may write a rebuttal to anything negative in your file; it stays there as long as what it answers.",
  applies: negative,
  otherwise: "A rebuttal answers material of a negative nature that is in the file.",
  rules: ["rebuttal-stays"],
  request: {
    what: "That your rebuttal be put into the file",
    by: "No time is stated in the agreement; write it as soon as you know of the material",
    form: "A written rebuttal",
    to: "The personnel office",
  },
});

export const clearFile = entitlement({
  id: "remove-old-material",
  clause: "13.5.A.2",
  title: "Taking old negative material out",
  says: "Negative material more than three years old is removed from the official file when the personnel office comes upon it, and can be no ground of an adverse action.",
  applies: negative.and(over),
  otherwise: "It is for negative material that is more than three years old.",
  rules: ["negative-material-last-day", "negative-material-removed", "negative-material-ground"],
  request: {
    what: "That the material be taken out, with its date, and that no adverse action rest on it",
    by: "No time is stated in the agreement; ask once it is more than three years old",
    form: IN_WRITING,
    to: "The personnel office; for another file, whoever keeps it",
  },
});

export const subpoena = entitlement({
  id: "told-of-subpoena",
  clause: "13.5.C.2",
  title: "Hearing of a subpoena for your file",
  says: "You are told at once when a subpoena for information from your files, or a court order that affects them, is served.",
  applies: subpoenaed,
  otherwise: "It is for a subpoena or a court order about the employee's own files.",
  rules: ["subpoena-notice-by"],
  request: {
    what: "When the subpoena or the order was served, and for what; and that you be told at once of every other",
    by: "No time is stated in the agreement for asking; the department tells you at once",
    form: IN_WRITING,
    to: "The personnel office; for another file, whoever keeps it",
  },
});
