import { Textarea } from "@mantine/core";
import type { Forum } from "./ForumFacts.tsx";
import type { Opening } from "./useOpening.ts";

/** The union's words where a case is brought although something stands against it: needed elsewhere, open where it is late. */
export function Protest({ of, forum, fits }: { of: Opening; forum: Forum; fits: boolean }) {
  if (!forum.against) return null;
  return (
    <Textarea
      label={fits ? "Under protest, because (may stay empty)" : "Under protest, because"}
      description={
        fits
          ? "It is recorded as late. Say why it is brought all the same, and the words stand in the record."
          : "The record keeps what stands against it and these words side by side."
      }
      required={!fits}
      rows={3}
      value={of.words.protest}
      onChange={(event) => of.say("protest", event.currentTarget.value)}
    />
  );
}
