/** One case to its end, each act on its last day; the tables below stop it where they need it. */
export const talk = ["2002-03-01 grievant learn", "2002-03-05 grievant discuss"];
export const told = [...talk, "2002-03-11 supervisor answer received=2002-03-12"];
export const filed = [...told, "2002-03-26 grievant file received=2002-03-27"];
export const answered1 = [...filed, "2002-04-10 first-level answer received=2002-04-12"];
export const at2 = [...answered1, "2002-05-03 grievant appeal received=2002-05-06"];
export const answered2 = [...at2, "2002-05-27 second-level answer received=2002-05-28"];
export const at3 = [...answered2, "2002-06-18 grievant appeal"];
export const answered3 = [...at3, "2002-07-09 third-level answer received=2002-07-11"];
export const at4 = [...answered3, "2002-08-01 grievant appeal received=2002-08-02"];
export const answered4 = [...at4, "2002-09-01 director answer received=2002-09-03"];
export const requested = [...answered4, "2002-10-03 union requestArbitration served=2002-10-04"];
