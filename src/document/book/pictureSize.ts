/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The pictures that are printed, by the first bytes of each. */
export type PictureKind = "png" | "jpg" | "gif" | "webp";

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Which picture the bytes are by their signature; undefined for anything else. */
export const pictureKind = (bytes: Uint8Array): PictureKind | undefined => {
  if (ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (ascii(bytes, 0, 3) === "\xff\xd8\xff") return "jpg";
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return "gif";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP") return "webp";
  return undefined;
};

/** Frames of a JPEG carry its size; C4, C8 and CC among those markers are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpegSize = (view: DataView): PictureSize | undefined => {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const webpSize = (view: DataView, form: string): PictureSize | undefined => {
  if (form === "VP8X")
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + (view.getUint16(27, true) | (view.getUint8(29) << 16)),
    };
  if (form === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (form === "VP8 ")
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return undefined;
};

/** The size that the head of a picture announces; undefined where it announces none. Nothing is decoded. */
export const pictureSize = (bytes: Uint8Array, kind: PictureKind): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "jpg") return jpegSize(view);
  if (view.byteLength < 30) return undefined;
  if (kind === "png") return { width: view.getUint32(16), height: view.getUint32(20) };
  if (kind === "gif") return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return webpSize(view, ascii(bytes, 12, 4));
};
