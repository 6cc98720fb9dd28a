import type { Procedure } from "../../../src/rules/index.ts";
import {
  act,
  calendarDays,
  count,
  dayOf,
  deemed,
  end,
  moversOf,
  nothingStated,
  onDay,
  text,
  yesNo,
} from "../procedure-parts.ts";

const closes = { of: "plan", date: { field: "closes" } } as const;

/** The posting of a vacancy for transfers within the department and class: 13.22. */
export const postingProcedure: Procedure = {
  id: "vacancy-posting",
  clause: "13.22.B",
  title: "Posting a vacancy for transfers",
  says: "A vacancy is posted where job announcements hang, at least seven days before the last day for applications, so that colleagues of the class can ask to transfer. Management may fill it so, or in another way.",
  movers: moversOf("department", "employee", "union"),
  acts: [
    act(
      "plan",
      "Set the last day for applications",
      "13.22.B.4.d",
      dayOf("closes", "By which day must applications be postmarked?", true),
      yesNo("incumbents", "Does anybody in the department hold the class?", true),
    ),
    act(
      "post",
      "Post the notice",
      "13.22.B.1",
      text("where", "Where does it hang? Job announcements have a usual place.", true),
      text("class", "Which class does it name?", true),
      text("duties", "Which duties does it describe?", true),
      text("qualifications", "Which desirable qualifications does it name?", true),
      text("submit", "Where do applications go?", true),
      text("contact", "Whom can one ask, under which number?", true),
    ),
    act("apply", "Apply for the transfer", "13.22.A"),
    act("callOff", "Take the vacancy back", "13.22.A"),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.22.A",
      moves: [
        {
          act: "plan",
          by: ["department"],
          clause: "13.22.B.1",
          to: [{ when: { stated: "incumbents", is: false, act: "plan" }, to: "not-owed" }, { to: "planned" }],
          what: "Set the last day for applications",
        },
      ],
    },
    {
      id: "planned",
      title: "A vacancy: the notice is to be posted",
      clause: "13.22.B.3",
      moves: [
        {
          act: "post",
          by: ["department"],
          clause: "13.22.B.3",
          to: "posted",
          what: "Post the notice in the usual place",
          within: count(7, "calendar days", "13.22.B.3", closes, { before: true }),
          onLapse: nothingStated(
            "Nothing is stated: set a later last day. A vacancy posted for fewer days can be grieved.",
            "13.22.B.3",
          ),
        },
        { act: "plan", by: ["department"], clause: "13.22.B.4.d", what: "Set another last day" },
        { act: "callOff", by: ["department"], clause: "13.22.A", to: "off", what: "Take the vacancy back" },
      ],
    },
    {
      id: "posted",
      title: "Posted: applications are open",
      clause: "13.22.B.4.d",
      moves: [
        {
          act: "apply",
          by: ["employee"],
          clause: "13.22.A",
          what: "Apply, postmarked by the last day",
          within: onDay("plan", "closes", "13.22.B.4.d"),
          onLapse: deemed("closed", "Applications are closed; management fills the position.", "13.22.B.4.d"),
        },
        { act: "plan", by: ["department"], clause: "13.22.B.4.d", what: "Set a later last day" },
        { act: "callOff", by: ["department"], clause: "13.22.A", to: "off", what: "Take the vacancy back" },
      ],
    },
    {
      ...end("closed", "Applications are closed", "13.22.A", "completed"),
      notes: [{ clause: "13.22.A", says: "Management may consider transfers, and need not choose one." }],
    },
    end("not-owed", "Nobody holds the class: no posting is owed", "13.22.B.1", "completed"),
    end("off", "The vacancy was taken back", "13.22.A", "withdrawn"),
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": `${calendarDays} The seven days lie before the last day for applications.` },
  readings: [
    {
      clause: "13.22.B.3",
      says: "A notice posted on the seventh day before the last day hangs for seven days.",
      why: "The last day itself comes after the days of posting, and the day of posting is one of them.",
    },
  ],
};
