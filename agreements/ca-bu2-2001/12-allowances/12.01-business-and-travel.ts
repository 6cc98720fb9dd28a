import { section } from "../../../src/rules/index.ts";
import { travelClaim } from "./travel/claim.ts";
import { travelEntitlements } from "./travel/entitlements.ts";
import { travelRules, travelTerms } from "./travel/listed.ts";
import { longTermClaim } from "./travel/long-term-claim.ts";

export default section({
  number: "12.1",
  title: "Business and Travel Expense",
  page: 68,
  plain: {
    "": "The State repays what business, and travel at least 50 miles from both home and headquarters, actually, necessarily and properly costs, by DPA's rules and this section. A meal or bed that the State provides, or that a hotel bill, conference fee, ticket or the like already includes, may not be claimed. Snacks and continental breakfasts (rolls, juice, coffee) are no meals. An item of $25 or more needs a receipt; for a smaller one it may be asked. Where none is handed in, the employee keeps receipts and records for tax. Each agency decides whether a trip is needed and by what means.",
    A: "Breakfast, lunch and dinner are repaid at actual cost up to the maximums. Incidentals are, among others, laundry, cleaning and pressing of clothes, and what porters and others who serve get in fees and tips. Taxis, taxes on lodging, telegrams and telephone calls are not among them.",
    "A.1":
      "The most that is repaid of actual cost: breakfast $6.00, lunch $10.00, dinner $18.00, incidentals $6.00 for every full 24 hours of the trip, in all $40.00.",
    "A.2":
      "On an unbroken short trip of more than 24 hours and less than 31 days, each complete 24 hours, counted from the hour of leaving to the hour of coming back, brings actual cost within the maximums: each meal, incidentals, lodging.",
    "A.2.a":
      "First day of a trip of more than 24 hours, by when it begins: no later than 6 a.m. for breakfast, 11 a.m. for lunch, 5 p.m. for dinner. In the scanned text the lines of a and b are mixed up.",
    "A.2.b":
      "Last, partial day of a trip of more than 24 hours, by when it ends: no earlier than 8 a.m. for breakfast, 2 p.m. for lunch, 7 p.m. for dinner. Lodging with a receipt may be claimed if that day has a night in it. No meal and no lodging is paid twice for one date or within any 24 hours.",
    "A.2.c":
      "A trip of less than 24 hours: breakfast if it begins no later than 6 a.m. and ends no earlier than 9 a.m.; dinner if it begins no later than 4 p.m. and ends no earlier than 7 p.m. Lodging with a receipt may be claimed if a night lies in it. Lunch and incidentals may not.",
    "A.3":
      "Overtime meal: up to $8, only for someone made to work 2 hours in a row before or 2 hours in a row after the regular shift. On a holiday or regular day off one must work as many hours as the regular shift has, and the 2 hours in a row before its start or after its end.",
    B: "Lodging is repaid only with a valid receipt from a commercial house open to the public, such as a public campground, a hotel, a motel or a bed and breakfast inn.",
    "B.1.a":
      "State business anywhere that b does not list: actual cost up to $84 plus taxes, with a receipt.",
    "B.1.b":
      "Business and lodging in Alameda, San Francisco, San Mateo or Santa Clara: up to $140 plus taxes, with a receipt. In Los Angeles or San Diego: up to $110 plus taxes.",
    "B.2.a":
      "At conferences and conventions that the State sponsors, the rate in b holds when the sponsor has contracted for the lodging and the appointing authority approved beforehand both going and staying there at that rate.",
    "B.2.b": "The rate, anywhere in the State and with a receipt: actual cost up to $110 plus taxes.",
    "B.3.a":
      "At other sponsors' conferences and conventions, the rate in b holds when the sponsor has contracted for the lodging and the appointing authority approved beforehand both going and staying there at that rate.",
    "B.3.b":
      "The rate, anywhere in the State and with a receipt: the actual cost that the appointing authority has approved beforehand.",
    "B.3.c":
      "Above these amounts, taxes left out, DPA must first approve in writing. DPA may leave that to departments' appointing powers, or raise the maximum for an area and a time as the State's needs ask. Lodging, meals and incidentals within 50 miles of home or headquarters cannot be claimed.",
    C: "In long-term travel, actual meals and receipted lodging are repaid when one lives in one place at costs like those of houses that cater to long-term visitors.",
    "C.1":
      'Full long-term travel is for those on a long-term field assignment who meet a, and also b or c. So we read "a, and b, or c": a home at headquarters is needed in each case.',
    "C.1.a": "One still keeps a permanent home at the primary headquarters, and",
    "C.1.b": "dependents live in it, or",
    "C.1.c":
      "keeping it costs, net, more than $200 a month. Whoever lives at the long-term place may claim by (1) or by (2).",
    "C.1.c.1":
      "Either: actual own cost of lodging, water, sewer, gas and electricity, with receipts, at most $1,130 a calendar month; and for meals and incidentals at actual cost up to $10 for each 12 to 24 hours there and up to $5 for each stretch of less than 12 hours.",
    "C.1.c.2":
      "Or: $24 for meals and incidentals at actual cost, and $24 for lodging with a receipt, when traveling 12 to 24 hours; under 12 hours $24 for one of them, meals or lodging. It is for costs in one place like those of houses that cater to long-term visitors.",
    "C.2":
      "Whoever keeps no separate home near headquarters may claim up to $12 for meals and incidentals at actual cost, and $12 for lodging with a receipt, for 12 to 24 hours at the long-term place; under 12 hours $12 for one of them, meals or lodging.",
    "C.3":
      "Whoever stays at the job or long-term assignment (LTA) place after the shift, past the 12 hour clock of Friday and with the supervisor's approval, has full per diem for Friday. Staying the night adds nothing, whenever one leaves on Saturday. Coming back to the temporary home on Sunday brings full per diem. DPA's policy that the clock starts with the shift on Monday stays as it is. Other workweeks follow the same principle. One point of DPA's policy is made clear: the rule that whoever leaves on personal business claims neither per diem nor transportation assumes a night spent away from the long-term lodging.",
    D: "Out of State, on a short trip: actual lodging with a receipt, and actual meals and incidentals by the rates above. Without the lodging receipt only the meal and incidental rate is paid. A long-term stay follows C.",
    E: "Out of the country, on a short trip: actual lodging with a receipt, and actual meals and incidentals up to column (B) of the Maximum Travel per Diem Allowances for Foreign Areas, Section 925 of the U.S. Department of State Standardized Regulations, split as in Federal Travel Regulation Chapter 301, Travel Allowances, Appendix B. A long-term stay follows C or what DPA decides. Subsistence is paid by DPA's procedures. Everyone keeps the receipts of their own meals.",
    F: "Transportation is what State business reasonably and necessarily takes: airplane, train, bus, taxi, rental car, parking, mileage, tolls and more. Each agency decides whether a trip is needed and by what means.",
    "F.1.a":
      "With permission from the appointing authority or its designee, a private vehicle on State business earns 34 cents ($.34) a mile.",
    "F.1.b": "Whoever must report to another work place may be paid for the miles beyond the usual commute.",
    "F.2":
      "Someone who because of a physical disability can drive only a specially equipped or modified vehicle, and who must drive on official business, may claim from 34 ($.34) to 37 cents ($.37) a mile, with certification. The supervisor who approves decides whether such a vehicle is needed.",
    "F.3":
      "With the department's permission, one's own aircraft on State business earns 50 cents ($.50) a statute mile. Pilot and insurance must meet DPA Rule 599.628.1 and the State Office of Risk and Insurance Management.",
    "F.4":
      "To or from a common carrier's terminal in one's own car, if authorized and the car is not parked there meanwhile: twice the miles between terminal and headquarters or home, whichever is nearer, while one is in the car. From home, even if farther, when one sets out at least 1 hour before usually leaving home, or on a regular day off.",
    G: "Every item of $25 or more needs a receipt or voucher. So does all transportation and business expense of whatever amount, except as in 1 to 3.",
    "G.1": "Rail and bus fares of less than $25, if the trip stays inside California.",
    "G.2":
      "$10 or less, for each expense or each unbroken time of parking: parking, local rapid transit, street car, ferry, taxi, shuttle, hotel bus, road and bridge tolls.",
    "G.3": "$5 or less: telephone, telegraph, tax or other charges of State business.",
    "G.4": "Without a receipt no more than those amounts is paid.",
    "G.5":
      "Only actual and necessary expenses of these kinds may be claimed. The approving officer may even then want certification or an explanation that they were really and reasonably incurred. If it does not satisfy, nothing is paid.",
  },
  forum: { reach: "arb" },
  terms: travelTerms,
  rules: travelRules,
  claims: [travelClaim, longTermClaim],
  entitlements: travelEntitlements,
  cites: ["12.2"],
});
