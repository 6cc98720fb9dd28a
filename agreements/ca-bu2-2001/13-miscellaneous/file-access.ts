import { given, rule, today } from "../../../src/rules/index.ts";
import { fileKind } from "./negative-material.ts";

const who = given.choice("fileReader", {
  choices: {
    employee: "The employee",
    representative: "A representative whom the union designated",
    designee: "Another person whom the employee named",
    head: "The department head or a designee",
    chain: "Someone in the employee's direct chain of command",
    statute: "Someone whom a statute names",
    other: "Anyone else",
  },
  question: "Who wants to see the file?",
});
const together = given.flag("fileWithEmployee", {
  question: "Does the employee come along?",
});
const authority = given.flag("fileAuthority", {
  question: "Has the employee given written authority?",
});
const authorityUntil = given.day("fileAuthorityUntil", {
  question: "Until which day, included, does that authority last?",
});
const notice = given.flag("fileReasonableNotice", {
  question: "Was reasonable notice given to the personnel office, or to the keeper of the file?",
});
const hours = given.flag("fileOfficeHours", {
  question: "Is it within the office's normal business hours?",
});
const aboutEmployee = given.flag("fileAboutEmployee", {
  question: "Is the material about the employee?",
});
export const investigation = given.flag("fileInvestigation", {
  question: "Is the file part of an internal affairs investigation that is still going on?",
});

const authorized = authority.and(authorityUntil.isBefore(today()).not());
const mine = fileKind.is("official").or(aboutEmployee);
const onNotice = notice.and(hours, mine);
const byEmployee = who.is("employee");
const byDesignee = who.is("designee");
const byRepresentative = who.is("representative");
const closed = fileKind.is("unofficial").and(investigation, who.is("employee", "representative", "designee"));
const CLOSED = {
  note: "The file belongs to an internal affairs investigation that is still going on",
} as const;

const own = {
  fileKind: "official",
  fileReader: "employee",
  fileReasonableNotice: true,
  fileOfficeHours: true,
};
const rep = { ...own, fileReader: "representative" };
const other = { ...own, fileKind: "unofficial", fileAboutEmployee: true, fileInvestigation: false };

const accessHead = {
  id: "file-access",
  clause: "13.5.C.1",
  title: "May this person see the file?",
  says: "The employee, the employee's designee and the union's representative on notice and in office hours; the department head, the chain of command and whom a statute names; nobody else.",
  page: 79,
} as const;
const byOffice = who.is("head", "chain", "statute");
const mayRead = byEmployee.or(byRepresentative.and(together.or(authorized)));

export const fileAccess = rule(accessHead, byOffice.or(onNotice.and(mayRead.or(byDesignee))))
  .notwithstanding("13.5.B.2", closed, closed.not(), CLOSED)
  .reading(
    "13.5.C.1",
    "designee-like-employee",
    "The employee's designee sees what the employee may see, on notice and in office hours",
    "The right of a designee comes from the employee and can reach no further.",
  )
  .alternative(
    "13.5.C.1",
    "designee-without-terms",
    "The employee's designee may see the file without notice",
    "C.1 names the designee beside the employee and asks for nothing more; A.1 and B.3 set terms for the employee and the union's representative alone.",
    rule(accessHead, byOffice.or(byDesignee, onNotice.and(mayRead))).notwithstanding(
      "13.5.B.2",
      closed,
      closed.not(),
      CLOSED,
    ),
  )
  .example(own, "2002-04-15", "true")
  .example({ ...own, fileReasonableNotice: false }, "2002-04-15", "false")
  .example({ ...own, fileOfficeHours: false }, "2002-04-15", "false")
  .example({ ...rep, fileWithEmployee: true }, "2002-04-15", "true")
  .example(
    { ...rep, fileWithEmployee: false, fileAuthority: true, fileAuthorityUntil: "2002-04-15" },
    "2002-04-15",
    "true",
  )
  .example(
    { ...rep, fileWithEmployee: false, fileAuthority: true, fileAuthorityUntil: "2002-04-14" },
    "2002-04-15",
    "false",
    { note: "the authority ran out the day before" },
  )
  .example({ ...rep, fileWithEmployee: false, fileAuthority: false }, "2002-04-15", "false")
  .example({ ...own, fileReader: "head" }, "2002-04-15", "true")
  .example({ ...own, fileReader: "chain" }, "2002-04-15", "true")
  .example({ ...own, fileReader: "statute" }, "2002-04-15", "true")
  .example({ ...own, fileReader: "designee" }, "2002-04-15", "true")
  .example({ ...own, fileReader: "designee", fileReasonableNotice: false }, "2002-04-15", "false")
  .example({ ...other, fileReader: "designee", fileInvestigation: true }, "2002-04-15", "false")
  .example({ ...own, fileReader: "other" }, "2002-04-15", "false")
  .example(other, "2002-04-15", "true")
  .example({ ...other, fileAboutEmployee: false }, "2002-04-15", "false")
  .example({ ...other, fileInvestigation: true }, "2002-04-15", "false", { setAside: ["13.5.C.1"] })
  .example({ ...other, fileInvestigation: true, fileReader: "head" }, "2002-04-15", "true")
  .example({ ...rep, fileWithEmployee: false }, "2002-04-15", {
    missing: ["fileAuthority", "fileAuthorityUntil"],
  });

const mineFacts = { fileKind: "official", fileReader: "employee" };
const repFacts = { ...mineFacts, fileReader: "representative" };
const otherFacts = {
  ...mineFacts,
  fileKind: "unofficial",
  fileAboutEmployee: true,
  fileInvestigation: false,
};

export const fileCopy = rule(
  {
    id: "file-copy",
    clause: "13.5.A.1",
    title: "May this person have a copy?",
    says: "The employee may; the union's representative needs the employee's written authority, even in the employee's company.",
    page: 78,
  },
  mine.and(byEmployee.or(byRepresentative.and(authorized))),
)
  .notwithstanding("13.5.B.2", closed, closed.not(), CLOSED)
  .example(mineFacts, "2002-04-15", "true")
  .example({ ...repFacts, fileAuthority: true, fileAuthorityUntil: "2002-04-15" }, "2002-04-15", "true")
  .example({ ...repFacts, fileAuthority: true, fileAuthorityUntil: "2002-04-14" }, "2002-04-15", "false")
  .example({ ...repFacts, fileAuthority: false }, "2002-04-15", "false", {
    note: "the company of the employee is enough to read, not to have a copy",
  })
  .example({ ...mineFacts, fileReader: "chain" }, "2002-04-15", "false")
  .example(otherFacts, "2002-04-15", "true")
  .example({ ...otherFacts, fileAboutEmployee: false }, "2002-04-15", "false")
  .example({ ...otherFacts, fileInvestigation: true }, "2002-04-15", "false")
  .example({ ...mineFacts, fileReader: "neighbor" }, "2002-04-15", { refused: "out-of-range" });

const keeperAgrees = given.flag("fileKeeperAgrees", {
  question: "Has the keeper of the file agreed beforehand that it leaves the office?",
});
export const fileLeaves = rule(
  {
    id: "file-leaves-office",
    clause: "13.5.B.3",
    title: "May the file leave the office?",
    says: "The official file never leaves the personnel office; another file does only if its keeper agrees beforehand.",
    page: 79,
  },
  fileKind.is("unofficial").and(keeperAgrees),
)
  .example({ fileKind: "official", fileKeeperAgrees: true }, "2002-04-15", "false")
  .example({ fileKind: "unofficial", fileKeeperAgrees: true }, "2002-04-15", "true")
  .example({ fileKind: "unofficial", fileKeeperAgrees: false }, "2002-04-15", "false")
  .example({ fileKind: "unofficial" }, "2002-04-15", { missing: ["fileKeeperAgrees"] });

export const subpoenaed = given.flag("fileSubpoenaed", {
  question: "Has information from the employee's files been asked for by a subpoena or a court order?",
});
const served = given.day("subpoenaServed", {
  question: "On which day was the subpoena or the court order served?",
});
export const subpoenaNotice = rule(
  {
    id: "subpoena-notice-by",
    clause: "13.5.C.2",
    title: "Last day to tell the employee of a subpoena",
    says: "The employee is told at once of a subpoena for the file, or of a court order about it.",
    page: 79,
  },
  served,
)
  .reading(
    "13.5.C.2",
    "same-day",
    "At once means on the day of service",
    "The clause gives no days and says immediately.",
  )
  .example({ subpoenaServed: "2002-04-12" }, "2002-04-15", "2002-04-12")
  .example({ subpoenaServed: "2002-04-15" }, "2002-04-15", "2002-04-15")
  .example({}, "2002-04-15", { missing: ["subpoenaServed"] });
