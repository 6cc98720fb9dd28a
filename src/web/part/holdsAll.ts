/** A test for texts that hold every word typed, whatever its capitals; with nothing typed every text does. */
export const holdsAll = (typed: string): ((...texts: readonly string[]) => boolean) => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (...texts) => {
    const text = texts.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  };
};
