import { expect, it } from "vitest";
import { savedName } from "./savedName.ts";

it.each([
  [`inline; filename="G_1.pdf"; filename*=UTF-8''G%E2%80%931.pdf`, "G–1.pdf"],
  [`attachment; filename="file.zip"`, "file.zip"],
  ["", "file"],
])("reads %s as %s", (header, name) => expect(savedName(header)).toBe(name));
