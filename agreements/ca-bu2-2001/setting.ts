/**
 * What the server must know of this agreement beside its rules: where it belongs and in which language it is
 * written, as documents are addressed, and as whom a person of each role may move in its procedures. A
 * steward or field representative speaks for the grievant (7.5) and for the union; the first level of appeal
 * may be the supervisor; the later levels, the Director and the State act through labor relations.
 */
export default {
  country: "us-ca",
  language: "eng",
  seats: {
    member: ["grievant", "employee"],
    steward: ["grievant", "employee", "union"],
    "field-representative": ["grievant", "employee", "union"],
    supervisor: ["supervisor", "first-level", "local"],
    "labor-relations-officer": [
      "first-level",
      "second-level",
      "third-level",
      "director",
      "state",
      "officer",
      "local",
      "department",
      "department-head",
    ],
  },
} as const;
