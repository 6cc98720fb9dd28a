/**
 * The agreements that this copy of the program carries; the first is the one meant when none is named.
 * Each is loaded when it is needed, so that a command pays only for the one it is about.
 */
export const agreements = [
  {
    id: "ca-bu2-2001",
    load: async () => (await import("./ca-bu2-2001/agreement.ts")).default,
    /** Where it belongs, and as whom a person of each role moves in its procedures. */
    setting: async () => (await import("./ca-bu2-2001/setting.ts")).default,
    sample: async () => (await import("./ca-bu2-2001/sample.ts")).default,
  },
];
