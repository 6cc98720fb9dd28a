import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useRested, useWorkspace } from "../part/hooks.ts";
import { type Dispute, disputeOf, searchOf } from "./dispute.ts";

/**
 * The dispute asked about, kept in the address. The address follows once the typing rests, and replaces itself, so
 * that Back leads away from the page; what else stands in the address stays there.
 */
export const useDispute = () => {
  const search = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const today = useWorkspace()!.day;
  const [dispute, setDispute] = useState<Dispute>(() => disputeOf(search, today));
  const rested = useRested(dispute, 250);
  const written = useRef(dispute);
  useEffect(() => {
    if (written.current === rested) return;
    written.current = rested;
    const { clause: _, known: __, otherRule: ___, yes: ____, ...others } = search;
    void navigate({
      to: ".",
      search: { ...others, ...searchOf(rested, today) },
      replace: true,
      resetScroll: false,
    });
  }, [rested, search, navigate, today]);
  return { dispute, rested, setDispute };
};
