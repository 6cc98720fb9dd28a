import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, iso } from "../calendar/index.ts";
import type { FeedEvent } from "./event.ts";
import { icalendar } from "./icalendar.ts";
import { clean, onOneLine } from "./line.ts";
import { type Component, parse, the, unescaped } from "./testingParser.ts";

const answer: FeedEvent = {
  uid: "m1-answer@agreement.example",
  on: { day: day("2002-05-31") },
  title: "Answer at step 1",
  sequence: 0,
  stamp: "2002-05-10T08:30:00.000Z",
};
const feed = (...events: readonly FeedEvent[]) => parse(icalendar({ name: "Docket", events }));
const only = (event: Partial<FeedEvent>): Component => feed({ ...answer, ...event }).parts[0]!;
const has = (name: string, of: Component) => of.properties.some((one) => one.name === name);

describe("a calendar feed", () => {
  it("says what it is, what it is called and how often to look", () => {
    const whole = feed(answer);
    expect(whole.name).toBe("VCALENDAR");
    expect(whole.properties.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
      "VERSION:2.0",
      "PRODID:-//Entente//Calendar feed//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:Docket",
      "X-WR-CALNAME:Docket",
      "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
      "X-PUBLISHED-TTL:PT4H",
    ]);
  });

  it("holds a component even without entries, and no entry then", () =>
    expect(feed().parts.map(({ name }) => name)).toEqual(["VTIMEZONE"]));

  it("is the same text for the same feed", () =>
    expect(icalendar({ name: "a", events: [answer] })).toBe(icalendar({ name: "a", events: [answer] })));

  it("holds no word that was not given", () => {
    const values = only({}).properties.map(({ value }) => value);
    expect(values.filter((value) => /[a-z]{2}/.test(value))).toEqual([answer.uid, answer.title]);
  });
});

describe("an entry", () => {
  it.each([
    ["a day", {}, "20020531", "20020601", "Answer at step 1"],
    ["some days", { until: day("2002-06-02") }, "20020531", "20020603", "Answer at step 1"],
    ["the end of a year", { on: { day: day("2001-12-31") } }, "20011231", "20020101", "Answer at step 1"],
    ["a leap day", { on: { day: day("2004-02-28") } }, "20040228", "20040229", "Answer at step 1"],
    [
      "a clock in hours",
      { on: { day: day("2002-05-31"), minute: 915 } },
      "20020531",
      "20020601",
      "15:15 Answer at step 1",
    ],
    [
      "one that ends with the day",
      { on: { day: day("2002-05-31"), minute: 1440 } },
      "20020531",
      "20020601",
      "24:00 Answer at step 1",
    ],
  ])("lasts %s", (_, more, start, end, title) => {
    const event = only(more);
    expect(the("DTSTART", event)).toMatchObject({ parameters: ";VALUE=DATE", value: start });
    expect(the("DTEND", event)).toMatchObject({ parameters: ";VALUE=DATE", value: end });
    expect(unescaped(the("SUMMARY", event).value)).toBe(title);
  });

  it("has what a reader needs to know it again and to see that it changed", () => {
    const event = only({ sequence: 3 });
    expect(the("UID", event).value).toBe(answer.uid);
    expect(the("SEQUENCE", event).value).toBe("3");
    expect(the("DTSTAMP", event).value).toBe("20020510T083000Z");
    expect(the("STATUS", event).value).toBe("CONFIRMED");
    expect(the("TRANSP", event).value).toBe("TRANSPARENT");
  });

  it("leaves out what was not given", () => {
    const event = only({});
    expect(["DESCRIPTION", "URL", "CATEGORIES"].filter((name) => has(name, event))).toEqual([]);
    expect(event.parts).toEqual([]);
  });

  it("carries description, address and categories", () => {
    const event = only({
      description: "First; second,\nthird \\ fourth",
      url: "https://a.example/cases/m 1?x=ü",
      categories: ["Grievance", "Step 1, late", " "],
    });
    expect(unescaped(the("DESCRIPTION", event).value)).toBe("First; second,\nthird \\ fourth");
    expect(the("URL", event).value).toBe("https://a.example/cases/m%201?x=%C3%BC");
    expect(the("CATEGORIES", event).value).toBe("Grievance,Step 1\\, late");
  });

  it.each([
    [0, "PT9H"],
    [1, "-PT15H"],
    [3, "-P2DT15H"],
  ])("rings at nine in the morning %i days before", (days, value) => {
    const [alarm] = only({ alarmsDaysBefore: [days] }).parts;
    expect(alarm!.name).toBe("VALARM");
    expect(["ACTION", "DESCRIPTION", "TRIGGER"].map((name) => the(name, alarm!).value)).toEqual([
      "DISPLAY",
      "Answer at step 1",
      value,
    ]);
  });

  it("rings as often as it is told", () => {
    const alarms = only({ alarmsDaysBefore: [3, 0] }).parts;
    expect(alarms.map((alarm) => the("TRIGGER", alarm).value)).toEqual(["-P2DT15H", "PT9H"]);
    expect(only({ alarmsDaysBefore: [] }).parts).toEqual([]);
  });

  it("that is cancelled says so and does not ring", () => {
    const event = only({ cancelled: true, alarmsDaysBefore: [1] });
    expect(the("STATUS", event).value).toBe("CANCELLED");
    expect(event.parts).toEqual([]);
  });

  it.each<[string, Partial<FeedEvent>]>([
    ["an end before the start", { until: day("2002-05-30") }],
    ["a negative change", { sequence: -1 }],
    ["a stamp that is no instant in UTC", { stamp: "2002-05-10T08:30:00+02:00" }],
    ["a uid of two lines", { uid: "a\r\nSUMMARY:b" }],
    ["no uid", { uid: "" }],
    ["an address that is no web address", { url: "javascript:alert(1)" }],
    ["half a day's alarm", { alarmsDaysBefore: [1, 0.5] }],
    ["a day after the year 9999", { on: { day: addDays(day("9999-12-31"), 1) } }],
  ])("is not made of %s", (_, wrong) => expect(() => only(wrong)).toThrow());

  it("is not in a feed twice", () =>
    expect(() => feed(answer, { ...answer, title: "Again" })).toThrow(/called/));
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom("\r\n", "\n ", "END:VEVENT", "\\", "\\n", ";", ",", ":", "\u2028", "\ud800", "😀", "x"),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join("")),
);
const days = fc.integer({ min: day("1901-01-01"), max: day("2199-12-31") }).map((value) => value as Day);
const events = fc.uniqueArray(
  fc.record(
    {
      uid: fc.uuid(),
      on: days.map((value) => ({ day: value })),
      title: hostile,
      description: hostile,
      categories: fc.array(hostile, { maxLength: 3 }),
      sequence: fc.nat(),
      stamp: fc.constant(answer.stamp),
      cancelled: fc.boolean(),
      alarmsDaysBefore: fc.array(fc.nat({ max: 400 }), { maxLength: 4 }),
    },
    { requiredKeys: ["uid", "on", "title", "sequence", "stamp"] },
  ),
  { selector: ({ uid }) => uid, minLength: 1, maxLength: 8 },
);

describe("whatever people write", () => {
  it("a strict reader gets back what was given, and nothing else", () =>
    fc.assert(
      fc.property(hostile, events, (name, given) => {
        const whole = parse(icalendar({ name, events: given }));
        expect(unescaped(the("X-WR-CALNAME", whole).value)).toBe(onOneLine(name));
        expect(whole.parts.map((event) => the("UID", event).value)).toEqual(given.map(({ uid }) => uid));
        whole.parts.forEach((event, i) => {
          const { on, title, description = "" } = given[i]!;
          expect(event.name).toBe("VEVENT");
          expect(the("DTSTART", event).value).toBe(iso(on.day).replaceAll("-", ""));
          expect(unescaped(the("SUMMARY", event).value)).toBe(onOneLine(title));
          const read = has("DESCRIPTION", event) ? unescaped(the("DESCRIPTION", event).value) : "";
          expect(read).toBe(clean(description));
        });
      }),
      { numRuns: 500 },
    ));
});
