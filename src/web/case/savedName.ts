/** The name under which a file is saved, from its Content-Disposition; the full one where there are two. */
export const savedName = (disposition: string): string => {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (full) return decodeURIComponent(full);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? "file";
};
