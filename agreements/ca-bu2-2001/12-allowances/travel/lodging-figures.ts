import { travelFigure } from "./trip.ts";

const night = (id: string, clause: string, title: string, page: number, value: string) =>
  travelFigure(id, clause, title, "USD", page, value);

export const elsewhereMost = night(
  "travel-lodging",
  "12.1.B.1.a",
  "Most for a night, taxes left out",
  70,
  "84",
);
export const bayMost = night(
  "travel-lodging-bay",
  "12.1.B.1.b",
  "Most for a night in Alameda, San Francisco, San Mateo or Santa Clara County",
  70,
  "140",
);
export const southMost = night(
  "travel-lodging-south",
  "12.1.B.1.b",
  "Most for a night in Los Angeles or San Diego County",
  70,
  "110",
);
export const conferenceMost = night(
  "travel-lodging-conference",
  "12.1.B.2.b",
  "Most for a night at a conference that the State sponsors",
  70,
  "110",
);
export const orangeMarinMost = night(
  "travel-lodging-orange-marin",
  "12.2",
  "Most for a night in Orange or Marin County, the cheapest of three",
  73,
  "110",
);
export const hotelsCalled = travelFigure("travel-hotels", "12.2", "Hotels to be called", "count", 73, "3");
