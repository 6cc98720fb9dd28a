import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { monthAfter, monthOf } from "./month.ts";

const busy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** The month in the address, that of today where it names none; Page Up and Page Down turn it. */
export const useMonth = (today: string): string => {
  const search = useSearch({ from: "/docket/calendar" });
  const navigate = useNavigate();
  const month = monthOf(search.month) ?? today.slice(0, 7);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || busy(event.target)) return;
      const by = event.key === "PageUp" ? -1 : event.key === "PageDown" ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const turned = { ...search, month: monthAfter(month, by) };
      void navigate({ to: "/docket/calendar", search: turned, replace: true, resetScroll: false });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [month, search, navigate]);
  return month;
};
