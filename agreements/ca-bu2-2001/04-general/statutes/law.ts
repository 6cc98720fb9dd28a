/** The statute that every citation of 4.4 belongs to. */
export const LAW = "Government Code";
