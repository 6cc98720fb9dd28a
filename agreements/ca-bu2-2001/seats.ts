/**
 * As whom a person of each role may move in the procedures of this agreement. A steward or field
 * representative speaks for the grievant (7.5) and for the union; the first level of appeal may be the
 * supervisor; the later levels, the Director and the State act through labor relations.
 */
export default {
  member: ["grievant"],
  steward: ["grievant", "union"],
  "field-representative": ["grievant", "union"],
  supervisor: ["supervisor", "first-level"],
  "labor-relations-officer": ["first-level", "second-level", "third-level", "director", "state"],
} as const;
