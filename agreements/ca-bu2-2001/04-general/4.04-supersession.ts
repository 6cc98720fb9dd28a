import { section } from "../../../src/rules/index.ts";

export default section({
  number: "4.4",
  title: "Supersession",
  page: 13,
  plain: {
    A: "The Government Code sections in the 24 topics below, and DPA's regulations under them, are part of this agreement. Where one of them conflicts with any other provision of the agreement, that provision wins. All of them are among those that section 3517.6 of the Dills Act lists. The list names no section of the agreement: which one controls which code section is for the reader to find.",
    "A.1":
      "General. 19824: pay periods are months. 19839: vacation and compensating time not used are paid in one sum on leaving.",
    "A.2":
      "Step increases. 19829: DPA fixes the lowest and highest salary and the steps between. 19832: a merit salary adjustment (MSA) each year for those who meet the standards of efficiency. 19834: those who qualify must get it when there is money. 19835: adjustments refused for want of money may be made up, over 2 years at most. 19836: in stated cases a new hire may start above the lowest salary.",
    "A.3": "Holidays. 19853: which days are legal holidays. 19854: the personal holiday.",
    "A.4":
      "Vacations. 19858.1: how much full-time employees earn, and how. 19856: DPA makes rules on earning by part-time employees and by those who change agency. 19856.1: DPA says what an absence of 10 days or less does to earning. 19863: vacation may top up pay during temporary disability from a work injury. 19143: DPA makes rules on vacation credit after a break in service of over six months. 19991.4: absence for a compensable injury or disease from work does not interrupt service for vacation.",
    "A.5":
      "Sick leave. 19859: how much full-time and part-time employees earn, and how. 19861: DPA may say how the credit fares when, in a calendar month, one is absent 10 days or less. 19862: sick leave adds up. 19862.1: whoever comes to the civil service from an exempt post within six months keeps unused credit. 19863: sick leave may top up pay during temporary disability from a work injury. 19864: DPA may by rule give unpaid sick leave to those who have none left with pay. 19866: sick leave adds up for employees outside the civil service. 19143: DPA makes rules on sick leave credit after a break in service of over six months. 19991.4: absence for a compensable injury or disease from work does not interrupt service for sick leave.",
    "A.6":
      "Paid leaves of absence. 19991.3: jury duty. 19991.5: 30 days of educational leave for the doctors and medical technicians whom the Veterans' Home employs. 19991.7: teachers' educational leave and the credits earned, by DPA rule.",
    "A.7":
      "Uniforms, work clothes and safety equipment. 19850: what the words mean. 19850.1: uniform allowances. 19850.3: DPA sets how the need for uniforms, the amount and how often it is paid are decided. 19850.4: work clothes for hygiene or cleanliness, which the State owns and keeps up. 19850.5: the first issue of required safety equipment is at the State's cost.",
    "A.8":
      'Industrial disability leave (IDL). 19869: who is covered. 19870: what "IDL" and "full pay" mean. 19871: terms on which IDL replaces the temporary disability payment of workers\' compensation. 19871.1: benefits go on during IDL. 19872: nobody on IDL is paid temporary disability or sick leave. 19873: the Labor Code on retraining and rehabilitation does not apply to those covered. 19874: workers\' compensation may follow once IDL is used up. 19875: a wait of three days, unless in hospital or disabled for more than 14 days. 19876: payment depends on a doctor\'s certificate and on vocational rehabilitation. 19877: DPA may make rules on IDL. 19877.1: from when all this applies.',
    "A.9":
      "Non-industrial disability insurance (NDI). 19878: what the words mean. 19879: how much and for how long. 19880: standards and procedures. 19880.1: the employee may choose to use up vacation first. 19881: none while drawing unemployment compensation. 19882: none while drawing other cash benefits. 19883: what may be deducted from the benefit, employer contributions included; no sick leave, vacation or other service credit builds up meanwhile. 19884: filing, deciding and paying. 19885: DPA may make rules on NDI.",
    "A.10":
      "Life insurance. 20750.11: what the employer contributes. 21400: group term life insurance. 21404: a death benefit from PERS. 21405: it is $5,000 and half (50 percent) of a year's salary.",
    "A.11":
      "Health insurance. 22825: contributions by employee and employer. 22825.1: how much the employer contributes.",
    "A.12":
      "Workweek. 19851: a week of 40 hours and a day of 8 hours. 19843: DPA is to set up and adjust work week groups.",
    "A.13":
      "Overtime. 19844: DPA is to make rules on pay in cash and on compensating time. 19848: time off may replace cash within 12 calendar months after the overtime. 19849: DPA adopts the overtime rules, the appointing power applies and enforces them. 19863: earned compensating time may top up pay during temporary disability from a work injury.",
    "A.14":
      "Callback time. 19849.1: DPA may make rules and standards for it by what is customary and what State service needs.",
    "A.15": "Deferred compensation. 19993: employees may put part of salary into a plan.",
    "A.16":
      "Relocation expenses. 19841: paid when a promotion, or a transfer against one's will, makes one move house.",
    "A.17":
      "Travel expenses. 19820: officers and employees are repaid for travel on the State's business. 19822: the State is repaid for housing, maintenance and other services it gives employees.",
    "A.18":
      "Unpaid leaves of absence. 19991.1: the appointing power may give one year, with a sure right of return. 19991.2: it may give two years to serve in a technical cooperation program. 19991.3: jury duty. 19991.4: absence for a compensable injury or disease from work does not interrupt service for salary adjustments, sick leave, vacation or seniority. 19991.6: for pregnancy, a permanent female employee has a year's leave, or less as she needs.",
    "A.19":
      "Performance reports. 19992: agencies set standards of performance. 19992.1: a system of reports, whose proper standards DPA may enforce. 19992.2: the appointing power writes them and shows them to the employee. 19992.3: they weigh in promotional examinations and demotions, in transfers, layoffs and dismissals, and in raises and cuts of salary, as DPA's rules say. 19992.4: DPA may make rules on lower class and pay, or dismissal, for unsatisfactory service.",
    "A.20":
      "Involuntary transfers. 19841: moving costs, as in topic 16. 19994.1: such transfers are permitted; where one must move house, 60 days' notice in writing comes first. 19994.2: seniority may weigh when several people of a class are transferred so that they must move.",
    "A.21":
      "Demotion and layoff. 19143: DPA makes rules on seniority credit after a break in service of over six months. 19997.2: with DPA's approval a layoff may be confined to a subdivision of an agency, whose reemployment list then comes before others. 19997.3: layoff goes by seniority within a class; in certain classes efficiency is weighed with it. 19997.8: one may be demoted instead. 19997.9: whoever is displaced by another's demotion is paid at the top step, never above the salary had when demoted. 19997.10: whoever is displaced by someone with a right to return may demote instead of being laid off. 19997.11: reemployment lists for those laid off or demoted. 19997.12: on coming back from such a list, the same step of the range. 19997.13: written notice, 30 days ahead of the layoff and at most 60 days from the computing of seniority. 19998: those hit by layoffs that management's changes cause should be helped to another place in State service.",
    "A.22":
      "Incompatible activities. 19990: each appointing power names, and forbids, what clashes with, conflicts with or harms its employees' duties.",
    "A.23":
      "Use of State time. 19991: paid time for civil service examinations, for job interviews when on an employment list, and for DPA or SPB meetings about certain matters.",
    "A.24":
      "Training. 19995.2: advice and courses for people whose posts disappear through automation, technology or changes by management. 19995.3: the Department of Rehabilitation retrains State employees with disabilities and refers them to State posts.",
  },
  forum: { reach: "arb" },
});
