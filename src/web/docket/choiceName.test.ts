import { expect, it } from "vitest";
import { choiceName } from "./choiceName.ts";

it.each([
  ["step1", "Step 1"],
  ["informal", "Informal"],
  ["too burdensome", "Too burdensome"],
  ["second-level", "Second level"],
  ["Dogwood", "Dogwood"],
])("%s is read as %s", (choice, said) => expect(choiceName(choice)).toBe(said));
