import { isRefusal } from "../../journal/index.ts";
import { dayFrom } from "../day.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";
import { importedOf } from "../text/library.ts";
import { outlineOf } from "./outline.ts";
import { sectionOf } from "./section.ts";
import { statutesFor } from "./statutes.ts";

/** The routes that show the agreement. */
export const agreementHandlers: Pick<Handlers, "outline" | "section" | "statutes" | "lifeEvents"> = {
  outline: async ({ agreement }) => outlineOf(agreement),
  section: async (desk, { number, on }, { today }) => {
    const day = on === undefined ? today : dayFrom(on, "on");
    if (isRefusal(day)) return day;
    const text = await importedOf(desk);
    return sectionOf(desk.agreement, number, day, isRefusal(text) ? undefined : text.tree);
  },
  statutes: async ({ agreement }, asked) => statutesFor(agreement, asked),
  lifeEvents: async ({ agreement }) => loose(agreement.lifeEvents),
};
