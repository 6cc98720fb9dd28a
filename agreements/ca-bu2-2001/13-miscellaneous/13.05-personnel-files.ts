import { section } from "../../../src/rules/index.ts";
import { fileAccess, fileCopy, fileLeaves, subpoenaNotice } from "./file-access.ts";
import { clearFile, rebut, seeFile, subpoena } from "./file-requests.ts";
import {
  negativeMaterialGround,
  negativeMaterialLastDay,
  negativeMaterialRemoved,
  oldestMaterial,
  rebuttalStays,
} from "./negative-material.ts";

/** 13.5: who may see a personnel file, how long negative material stays, and what the employee may add. */
export default section({
  number: "13.5",
  title: "Personnel Files",
  page: 78,
  plain: {
    "A.1":
      "Employees may see everything in their official personnel file during the Personnel Office's normal business hours, after reasonable notice to that office. A representative whom the union designates may see it too, along with the employee or with the employee's written authority, which lasts as long as the employee says in it. The file never leaves that office. The employee, and the representative with written authority, may each have a copy of the material.",
    "A.2":
      "Each department says how long material is kept. Negative material more than 3 years old is removed by whichever employee of the personnel office comes upon it when opening the file for any reason, in such a way that nobody outside that office notices.",
    "A.3": "Negative material more than 3 years old can never be the ground of an adverse action.",
    "A.4":
      "An employee may write a rebuttal to anything negative in the file. The rebuttal stays in the file until what it answers is taken out.",
    "B.1":
      "These rules cover every file, on paper or electronic, that the department keeps under the employee's name beside the official one and that holds employment-related documents: a supervisor's file, for instance, or one with medical information or performance evaluations.",
    "B.2":
      "Files of an internal affairs investigation that is still going on are closed to employees, their representatives and designees, whatever B.1 says.",
    "B.3":
      "Employees may see everything about them in such a file after reasonable notice to its keeper. A representative whom the union designates may see it too, along with the employee or with the employee's written authority, which lasts as long as the employee says in it. Access is during the keeper's regular business hours; the file leaves the keeper's office only if the keeper agrees beforehand. The employee, and the representative with written authority, may each have a copy of what is about the employee.",
    "C.1":
      "Official and unofficial files are confidential. Only these may see them: the employee and a designee, the department head and a designee, the employee's direct chain of command, and others whom a statute names.",
    "C.2":
      "The employee is told at once when a subpoena for information from one of these files is served, or a court order that affects them.",
  },
  forum: { reach: "arb" },
  overrides: [
    {
      clause: "B.2",
      over: "13.5",
      note: "Notwithstanding B.1, a running internal affairs investigation keeps its files closed.",
    },
  ],
  terms: [oldestMaterial],
  rules: [
    fileAccess,
    fileCopy,
    fileLeaves,
    negativeMaterialLastDay,
    negativeMaterialRemoved,
    negativeMaterialGround,
    rebuttalStays,
    subpoenaNotice,
  ],
  entitlements: [seeFile, rebut, clearFile, subpoena],
});
