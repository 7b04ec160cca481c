import { expect, test } from "vitest";
import { kronor, ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { entitledTo } from "./grant.ts";

const rate = (text: string) => Rate.parse(text);
const capOre = kronor(800_609);

test("the full costs of the mother project entitle to 800 608,93 kr at the exact rate", () => {
  expect(entitledTo({ rate: rate("0.276"), acceptedOre: kronor(2_900_757), capOre })).toBe(80_060_893);
});

test("at the displayed rate the cap would bind", () => {
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: kronor(2_900_757), capOre })).toBe(80_060_900);
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: ore(285_931_785), capOre })).toBe(80_060_900);
  expect(entitledTo({ rate: rate("0.28"), acceptedOre: ore(285_931_780), capOre })).toBe(80_060_898);
});
