import { describe, expect, it } from "vitest";
import { pictureKind, pictureSize } from "./pictureSize.ts";
import { PICTURES } from "./testingPictures.ts";

describe("the head of a picture", () => {
  it.each(Object.entries(PICTURES))("says kind and size of %s", (name, bytes) => {
    const kind = pictureKind(bytes);
    expect(kind).toBe(name === "lossless" ? "webp" : name);
    expect(pictureSize(bytes, kind!)).toEqual({ width: 8, height: 6 });
  });

  it("says both of the extended form of WebP", () => {
    const bytes = Uint8Array.from(
      [..."RIFF____WEBPVP8X____", "\0", "\0", "\0", "\0", "\x07", "\x01", "\0", "\x05", "\0", "\x01"],
      (sign) => sign.charCodeAt(0),
    );
    expect(pictureSize(bytes, "webp")).toEqual({ width: 264, height: 65_542 });
  });

  it("reads bytes that lie inside others", () => {
    const within = new Uint8Array([9, 9, ...PICTURES.png]).subarray(2);
    expect(pictureSize(within, "png")).toEqual({ width: 8, height: 6 });
  });

  it.each(["", "%PDF-1.7", "\x89PNX", "GIF88a", "RIFF1234WAVE"])("is not in %j", (text) =>
    expect(pictureKind(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toBeUndefined(),
  );

  it("never throws, wherever the picture is cut or filled with ones", () => {
    for (const bytes of Object.values(PICTURES))
      for (let length = 4; length < bytes.length; length += 1) {
        const kind = pictureKind(bytes)!;
        const size = pictureSize(bytes.slice(0, length), kind);
        expect(size === undefined || (size.width === 8 && size.height === 6)).toBe(true);
        expect(() => pictureSize(bytes.slice().fill(0xff, length), kind)).not.toThrow();
      }
  });
});
