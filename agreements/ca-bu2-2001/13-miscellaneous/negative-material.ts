import { figure, given, read, rule, today } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const oldestMaterial = figure(
  {
    id: "negative-material-age",
    clause: "13.5.A.2",
    title: "Age that negative material may reach in a file, three years in months",
    unit: "months",
    page: 79,
  },
  { [START]: "36" },
);
const dated = given.day("negativeMaterialDated", {
  question: "Which date does the negative material carry?",
});
const filed = given.day("negativeMaterialFiled", {
  question: "On which day was the negative material put into the file?",
});
export const negative = given.flag("negativeMaterial", {
  question: "Is there material of a negative nature in the file?",
});
export const fileKind = given.choice("fileKind", {
  choices: {
    official: "The official personnel file",
    unofficial: "Another file in the employee's name, such as a supervisor's",
  },
  question: "Which file is it?",
});

const FROM_DATE = [
  "13.5.A.2",
  "from-its-date",
  "The three years run from the date of the material",
  "The clause asks how old the material is, not how long it has lain in the file.",
] as const;
const FROM_FILING = [
  "13.5.A.2",
  "from-filing",
  "The three years run from the day it was put into the file",
  "The clause speaks of material in the file, and it is that only once it has been put there.",
] as const;

const lastHead = {
  id: "negative-material-last-day",
  clause: "13.5.A.2",
  title: "Last day on which negative material may stay",
  says: "Negative material is removed once it is more than three years old; on the day on which it turns three it may still be there.",
  page: 79,
} as const;
const lastDay = dated.plusMonths(read(oldestMaterial));
const lastDayFromFiling = filed.plusMonths(read(oldestMaterial));

export const negativeMaterialLastDay = rule(lastHead, lastDay)
  .reading(...FROM_DATE)
  .alternative(...FROM_FILING, rule(lastHead, lastDayFromFiling))
  .example(
    { negativeMaterialDated: "1999-03-10", negativeMaterialFiled: "1999-04-01" },
    "2002-03-01",
    "2002-03-10",
  )
  .example({ negativeMaterialDated: "2000-02-29" }, "2002-03-01", "2003-02-28")
  .example({ negativeMaterialDated: "2000-02-28" }, "2002-03-01", "2003-02-28")
  .example({ negativeMaterialFiled: "1999-04-01" }, "2002-03-01", { missing: ["negativeMaterialDated"] });

const removeHead = {
  id: "negative-material-removed",
  clause: "13.5.A.2",
  title: "Must the negative material be taken out of the file?",
  says: "Yes, once it is more than three years old, by whoever in the personnel office comes upon it in the official file.",
  page: 79,
} as const;
const tooOld = today().isAfter(lastDay);
const tooOldFromFiling = today().isAfter(lastDayFromFiling);

export const negativeMaterialRemoved = rule(removeHead, tooOld.and(negative, fileKind.is("official")))
  .reading(
    "13.5.B",
    "official-file-only",
    "Only the official file is cleared in this way",
    "The clause stands in the part on official files and gives the task to the personnel office; B lists what holds for other files and does not repeat it.",
  )
  .alternative(
    "13.5.B",
    "every-file",
    "Every file in the employee's name is cleared so",
    "B extends the section to other files, and old material is as harmful there.",
    rule(removeHead, tooOld.and(negative)),
  )
  .reading(...FROM_DATE)
  .alternative(...FROM_FILING, rule(removeHead, tooOldFromFiling.and(negative, fileKind.is("official"))))
  .example(
    { fileKind: "official", negativeMaterial: true, negativeMaterialDated: "1999-03-10" },
    "2002-03-10",
    "false",
  )
  .example(
    { fileKind: "official", negativeMaterial: true, negativeMaterialDated: "1999-03-10" },
    "2002-03-11",
    "true",
  )
  .example(
    { fileKind: "unofficial", negativeMaterial: true, negativeMaterialDated: "1999-03-10" },
    "2002-03-11",
    "false",
  )
  .example(
    {
      fileKind: "official",
      negativeMaterial: true,
      negativeMaterialDated: "1999-03-10",
      negativeMaterialFiled: "1999-04-01",
    },
    "2002-03-11",
    "true",
    { note: "filed three weeks later, which the other reading counts from" },
  )
  .example({ fileKind: "official", negativeMaterial: false }, "2002-03-11", "false")
  .example({ fileKind: "official", negativeMaterial: true }, "2002-03-11", {
    missing: ["negativeMaterialDated"],
  });

const groundHead = {
  id: "negative-material-ground",
  clause: "13.5.A.3",
  title: "May the negative material be the ground of an adverse action?",
  says: "Not once it is more than three years old, whether or not it was taken out of the file.",
  page: 79,
} as const;

export const negativeMaterialGround = rule(groundHead, tooOld.not())
  .reading(
    "13.5.A.3",
    "any-file",
    "Old material from any file is barred",
    "The clause speaks of material of a negative nature and names no file.",
  )
  .alternative(
    "13.5.A.3",
    "official-file",
    "Only old material of the official file is barred",
    "The clause stands in the part on official files.",
    rule(groundHead, tooOld.not().or(fileKind.is("unofficial"))),
  )
  .reading(...FROM_DATE)
  .alternative(...FROM_FILING, rule(groundHead, tooOldFromFiling.not()))
  .example({ negativeMaterialDated: "1999-03-10", fileKind: "official" }, "2002-03-10", "true")
  .example({ negativeMaterialDated: "1999-03-10", fileKind: "official" }, "2002-03-11", "false")
  .example({ negativeMaterialDated: "1999-03-10", fileKind: "unofficial" }, "2002-03-11", "false")
  .example(
    { negativeMaterialDated: "1999-03-10", negativeMaterialFiled: "1999-04-01", fileKind: "official" },
    "2002-03-11",
    "false",
    { note: "filed three weeks later, which the other reading counts from" },
  )
  .example({ negativeMaterialDated: "1999-13-10" }, "2002-03-11", { refused: "wrong-type" });

const rebutted = given.flag("rebuttalWritten", {
  question: "Has the employee written a rebuttal of the material?",
});
const removed = given.flag("negativeMaterialTakenOut", {
  question: "Has the material that it answers been taken out of the file?",
});
export const rebuttalStays = rule(
  {
    id: "rebuttal-stays",
    clause: "13.5.A.4",
    title: "Does the rebuttal stay in the file?",
    says: "A rebuttal of negative material stays until the material that it answers is taken out.",
    page: 79,
  },
  rebutted.and(removed.not()),
)
  .example({ rebuttalWritten: true, negativeMaterialTakenOut: false }, "2002-04-15", "true")
  .example({ rebuttalWritten: true, negativeMaterialTakenOut: true }, "2002-04-15", "false")
  .example({ rebuttalWritten: false }, "2002-04-15", "false")
  .example({ rebuttalWritten: true }, "2002-04-15", { missing: ["negativeMaterialTakenOut"] });
