import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.10",
  title: "Non-Industrial Disability Insurance",
  page: 63,
  plain: {
    A: "Non-Industrial Disability Insurance (NDI) is for State employees with a disability that does not come from work, in the sense of Unemployment Insurance Code 2626.",
    B: "For disability that begins on October 1, 1984 or later, it pays 60% of full pay, at most $135 a week, by the month, for at most 26 weeks in one benefit period. A second benefit for the same or a related condition comes only after one has gone back to the regular time base and worked at least 10 work days in a row; paid leave does not count as such days.",
    C: "Each disability has a wait of 10 calendar days in a row before payments start. Vacation or sick leave may cover it. It may be waived from the first full day in a hospital or nursing home on, if the stay lasts as long as that: 24 hours from midnight.",
    D: "Whoever first uses vacation, annual, personal or sick leave need not use it all up.",
    E: "Once payments run, one may change at any time to catastrophic, personal, annual, vacation or sick leave. The way back to NDI opens only when that leave is used up.",
    F: 'By the State\'s "return to work" policy, someone with a right to NDI, and medically certified as unable to work full time, may work part of the time if the appointing power chooses to allow it. The hours are whole hours, and with NDI they come to at most 100% of "full pay". This starts no new period under B. To judge what the person can do, the appointing power may require an examination by one or more physicians whom the Director of the Employment Development Department names.',
    G: "Whoever turns down a job offered under the Injured State Worker Assistance Program loses NDI from the day of the offer.",
    H: "For intermittent or irregular work, hours worked in the 18 monthly pay periods just before the one in which the disability begins set a monthly rate. The payment is the part of it which those hours make up, set against the regular full-time rate of that group or class. Once 960 paid hours are complete, the right begins with the first day of the next monthly pay period.",
    I: "DPA's other laws and rules stay in force where this section does not replace them.",
    J: "When NDI is approved, the State may give a salary advance to an employee who asks.",
    K: "Whoever is denied NDI can appeal only as the Unemployment Insurance Code and Title 22 provide; a denial is neither grieved nor arbitrated. Contract rights of either party that do not concern the denial of one person's benefits are untouched.",
  },
  forum: {
    reach: "arb",
    except: [{ clause: "K", reach: "own", note: "Denials: Unemployment Insurance Code and Title 22 only." }],
  },
});
