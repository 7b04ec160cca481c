/** What the part of the money comes to, on whatever day it is played: the figures of the mother project. */
export const motherFigures = [
  { rate: "0.276", acceptedOre: 290_075_700, entitledOre: 80_060_893, paidOre: 80_060_893 },
  { rate: "0.28", acceptedOre: 290_075_700, entitledOre: 80_060_900, paidOre: 80_060_900 },
];
