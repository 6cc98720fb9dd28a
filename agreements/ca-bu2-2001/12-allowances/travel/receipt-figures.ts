import { travelFigure } from "./trip.ts";

export const receiptFrom = travelFigure(
  "travel-receipt-from",
  "12.1.G",
  "Cost of an item from which a receipt is needed",
  "USD",
  73,
  "25",
);
export const fareFrom = travelFigure(
  "travel-receipt-fare-from",
  "12.1.G.1",
  "Rail or bus fare from which a receipt is needed",
  "USD",
  73,
  "25",
);
export const localMost = travelFigure(
  "travel-receipt-local",
  "12.1.G.2",
  "Most without a receipt for local transport, tolls and parking",
  "USD",
  73,
  "10",
);
export const chargesMost = travelFigure(
  "travel-receipt-charges",
  "12.1.G.3",
  "Most without a receipt for telephone and other charges",
  "USD",
  73,
  "5",
);
