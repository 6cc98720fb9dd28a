import type { NoticeShape } from "../../contract/shapes.ts";

/** What each kind of notice is called, and whether it warns. */
export const KINDS: Readonly<Record<NoticeShape["kind"], readonly [string, "" | "warn" | "danger"]>> = {
  lead: ["Due soon", "warn"],
  overdue: ["Late", "danger"],
  lapsed: ["Right lost", "danger"],
  escalation: ["Left unread", "danger"],
  handover: ["Handed over", ""],
  opened: ["Opened", ""],
};

/** Notices parted into those not read yet and the rest, each in the order in which they came. */
export const parted = (
  notices: readonly NoticeShape[],
): readonly [readonly NoticeShape[], readonly NoticeShape[]] => [
  notices.filter(({ read }) => !read),
  notices.filter(({ read }) => read),
];
