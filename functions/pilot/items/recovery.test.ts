import { expect, test } from "vitest";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import {
  creditedOf,
  creditsAt,
  type DecidedRecovery,
  dueDayOf,
  leftOfRecovery,
  nextFrom,
  undecidedOf,
} from "./recovery.ts";

const at = instant("2027-04-01T08:00:00Z");
const decided = (number: number, fromKr: number, kr: number, creditsKr: readonly number[] = []): DecidedRecovery => ({
  ...{ v: 1, version: 3, number, amountOre: kronor(kr), dueDay: LocalDay.parse("2027-04-29") },
  proposal: { at, by: "Handläggaren", text: "Resorna." },
  decided: { decision: number + 1, at, dueDay: LocalDay.parse(`2027-05-0${number}`), fromOre: kronor(fromKr) },
  credits: creditsKr.map((one, i) => ({ number: i + 1, at, amountOre: kronor(one) })),
});
const claims = (reclaimed: number, repaid = 0, writtenOff = 0) => ({
  reclaimedOre: kronor(reclaimed),
  repaidOre: kronor(repaid),
  writtenOffOre: kronor(writtenOff),
});

test("what comes fills claims from the first krona on, so the oldest decision is paid first", () => {
  const [one, two] = [decided(1, 0, 100), decided(2, 100, 30)];
  const left = (repaid: number) => [one, two].map((each) => leftOfRecovery(claims(130, repaid), each));
  expect(left(0)).toEqual([kronor(100), kronor(30)]);
  expect(left(110)).toEqual([0, kronor(20)]);
  expect(dueDayOf(claims(130, 99), [one, two])).toBe("2027-05-01");
  expect(dueDayOf(claims(130, 100), [one, two])).toBe("2027-05-02");
  expect(dueDayOf(claims(130, 130), [one, two])).toBeUndefined();
});

test("what came before anything was decided is not decided once more", () => {
  expect([undecidedOf(claims(100, 40), []), nextFrom(claims(100, 40), [])]).toEqual([kronor(60), kronor(40)]);
  const after = decided(1, 40, 60);
  expect([undecidedOf(claims(100, 40), [after]), leftOfRecovery(claims(100, 40), after)]).toEqual([0, kronor(60)]);
  expect(undecidedOf(claims(130, 40), [after])).toBe(kronor(30));
});

test("a claim that is lowered is credited of the newest decision first, and never below what it began at", () => {
  const both = [decided(1, 0, 100), decided(2, 100, 30)];
  const credited = (reclaimed: number) =>
    creditsAt(both, kronor(reclaimed), at).map(({ recovery, credit }) => [recovery.number, credit.amountOre]);
  expect(credited(130)).toEqual([]);
  expect(credited(120)).toEqual([[2, kronor(10)]]);
  expect(credited(80)).toEqual([
    [1, kronor(20)],
    [2, kronor(30)],
  ]);
  expect(creditsAt(both, kronor(80), at)[0]?.recovery).toMatchObject({ version: 4, credits: [{ number: 1 }] });
});

test("a decision of which all is credited covers nothing: what is claimed after it is decided anew", () => {
  const gone = decided(1, 0, 100, [60, 40]);
  expect([creditedOf(gone), undecidedOf(claims(30), [gone])]).toEqual([kronor(100), kronor(30)]);
});

test("a write-off fills claims as a payment does", () => {
  const one = decided(1, 0, 100);
  expect(leftOfRecovery(claims(100, 30, 70), one)).toBe(0);
  expect(undecidedOf(claims(120, 30, 80), [one])).toBe(kronor(10));
});
