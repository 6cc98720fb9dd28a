/** The largest document that the record takes, in bytes: 20 MiB. */
export const LIMIT = 20 * 1024 * 1024;

/** A size as people say it: "812 bytes", "14 KB", "3.2 MB", rounded down, so that it never reads larger than it is. */
export const sizeText = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const kib = Math.floor(bytes / 1024);
  if (kib < 1024) return `${kib} KB`;
  const tenths = Math.floor((bytes * 10) / (1024 * 1024));
  return `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
};

/** Why a file cannot be added, told before it is sent; undefined where it can. */
export const unfit = ({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): string | undefined => {
  if (size === 0) return `${name} is empty.`;
  return size > LIMIT
    ? `${name} has ${sizeText(size)}; a document may have ${sizeText(LIMIT)}. Split it, or make its pictures smaller.`
    : undefined;
};

const IMAGES = new Set(["image/gif", "image/jpeg", "image/png", "image/webp"]);

/** Whether a document is a picture that the page can show in its place. */
export const isPicture = (media: string): boolean => IMAGES.has(media.split(";")[0]!.trim().toLowerCase());

/** Whether a browser opens it in a window of its own; anything else is saved. */
export const opens = (media: string): boolean =>
  isPicture(media) || /^(application\/pdf|text\/(plain|csv|calendar))\b/i.test(media);

const MEDIA: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  txt: "text/plain",
  csv: "text/csv",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The media type of a file: the browser's word, else what its name says, else bytes of any kind. */
export const mediaOf = ({ name, type }: { readonly name: string; readonly type: string }): string =>
  type || MEDIA[name.toLowerCase().split(".").at(-1) ?? ""] || "application/octet-stream";
