export type { FeedEvent } from "./event.ts";
export { CALENDAR_TYPE, type Feed, icalendar } from "./icalendar.ts";
