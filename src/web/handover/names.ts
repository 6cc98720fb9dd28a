interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who can leave cases to somebody: the person signed in first, then the officers of the same party by name. */
export const leavers = (me: Person, colleagues: readonly Person[]): readonly Person[] => [
  me,
  ...colleagues.filter(({ id }) => id !== me.id).sort((a, b) => a.name.localeCompare(b.name)),
];

/** Who can take over from somebody: everyone of them but the one who leaves. */
export const takers = (from: string, people: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => id !== from);

/** "1 case", "3 cases", "1 case and 2 tasks". */
export const extent = (of: readonly { readonly tasks: number }[]): string => {
  const tasks = of.reduce((sum, one) => sum + one.tasks, 0);
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  return tasks === 0
    ? counted(of.length, "case")
    : `${counted(of.length, "case")} and ${counted(tasks, "open task")}`;
};

/** A summary cut into its paragraphs, each into a heading line and its points where it has any. */
export const paragraphs = (
  summary: string,
): readonly { readonly says: string; readonly points: readonly string[] }[] =>
  summary
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const lines = part.split("\n");
      return {
        says: lines.filter((line) => !line.startsWith("- ")).join(" "),
        points: lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2)),
      };
    });
