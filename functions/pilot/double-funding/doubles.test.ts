import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { ApplicationId, CallId, newId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { areAlike, likenessOf, overlap } from "../../vocabulary/likeness.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { fingerprintOf } from "../../vocabulary/voucher.ts";
import { type Footprint, footprintsLeft, othersLike } from "./footprint.store.ts";
import { claimedBy, vouchersClaimed } from "./vouchers.store.ts";

const day = (text: string) => LocalDay.parse(text);
const theMunicipality = OrganisationNumber.parse("212000-0357");
const anAssociation = OrganisationNumber.parse("802002-4280");

describe("titles", () => {
  test.each([
    ["Vändpunkten – vardagsstöd för unga i risk", "VANDPUNKTEN: vardagsstödet för unga i risk"],
    ["Vändpunkten – vardagsstöd för unga i risk", "Vändpunkten"],
    ["Girl Unit", "Girl Unit i Örebro"],
    ["Läxhjälp på biblioteket", "Läxhjälp på bibliotek"],
  ])("%s and %s are alike", (a, b) => {
    expect(areAlike(a, b)).toBe(true);
    expect(areAlike(b, a)).toBe(true);
  });

  test.each([
    ["Vändpunkten – vardagsstöd för unga i risk", "Fritidsbanken för unga i länet"],
    ["Pilotprojekt för barn och unga", "Projekt för barn och ungdomar"],
    ["Unga ledare", "Unga röster"],
    ["Trygg skolväg", "Trygg fritid"],
  ])("%s and %s are not", (a, b) => {
    expect(areAlike(a, b)).toBe(false);
  });

  test("are as alike one way as the other, and a title is like itself as soon as it has a telling word", () => {
    const title = fc.string({ unit: fc.constantFrom(..."abcdåäö -"), maxLength: 40 });
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(likenessOf(a, b)).toBe(likenessOf(b, a));
        expect([0, 1]).toContain(likenessOf(a, a));
      }),
    );
  });
});

test("periods overlap from the first day that they share", () => {
  const spring = { startDay: day("2027-01-01"), endDay: day("2027-06-30") };
  expect(overlap(spring, { startDay: day("2027-06-30"), endDay: day("2027-12-31") })).toBe(true);
  expect(overlap(spring, { startDay: day("2027-07-01"), endDay: day("2027-12-31") })).toBe(false);
});

const aFootprint = (given: Partial<Footprint> = {}): Omit<Footprint, "v"> => ({
  applicationId: newId(ApplicationId),
  callId: CallId.parse("kraftsamling-piloter-2026"),
  title: "Vändpunkten – vardagsstöd för unga i risk",
  organisation: "Hallsbergs kommun",
  organisationNumber: theMunicipality,
  startDay: day("2026-12-01"),
  endDay: day("2028-11-30"),
  ...given,
});

test("a pilot is found by its organisation, and by its title's words in any other pilot; never by itself", async () => {
  const table = inMemoryTable();
  const mine = aFootprint();
  const sameOrganisation = aFootprint({ title: "Simskola för alla" });
  const sameTitle = aFootprint({ organisationNumber: anAssociation, title: "Vardagsstöd vid vändpunkter" });
  const other = aFootprint({ organisationNumber: anAssociation, title: "Girl Unit" });
  for (const one of [mine, sameOrganisation, sameTitle, other]) {
    const writes = footprintsLeft(one);
    expect(writes.length).toBeLessThanOrEqual(4);
    await table.transact(writes);
    await table.transact(writes);
  }
  const found = (await othersLike(table, mine)).map(({ title }) => title);
  expect(found.toSorted()).toEqual(["Simskola för alla", "Vardagsstöd vid vändpunkter"]);
});

describe("vouchers", () => {
  test("are known again however the name is written, and are others on another day or in another series", () => {
    const one = fingerprintOf({ name: "A 0123", day: day("2027-01-15") });
    for (const name of ["a123", "A-123", "A 00123"]) expect(fingerprintOf({ name, day: day("2027-01-15") })).toBe(one);
    expect(one).toBe("A123 2027-01-15");
    for (const name of ["A 1230", "B 123", "A 1023"])
      expect(fingerprintOf({ name, day: day("2027-01-15") })).not.toBe(one);
    expect(fingerprintOf({ name: "A 123", day: day("2027-01-16") })).not.toBe(one);
  });

  const claim = (report: number, applicationId: ApplicationId, ...names: string[]) =>
    vouchersClaimed({
      organisationNumber: theMunicipality,
      applicationId,
      report,
      vouchers: names.map((name) => ({ name, day: day("2027-01-15") })),
    });

  test("of a report are one write, however many they are", () => {
    const names = Array.from({ length: 450 }, (_, i) => `A ${i + 1}`);
    expect(claim(1, newId(ApplicationId), ...names, ...names)).toMatchObject([
      { put: { sk: expect.stringMatching(/#001$/), vouchers: expect.objectContaining({ length: 450 }) } },
    ]);
  });

  test("of all pilots of an organisation are read together; a report handed in again claims only what it says now", async () => {
    const table = inMemoryTable();
    const [first, second] = [newId(ApplicationId), newId(ApplicationId)];
    await table.transact([
      ...claim(1, first, "A 1", "A 2"),
      ...claim(1, second, "A 2", "A 3"),
      ...claim(2, second, "A 9"),
    ]);
    await table.transact(claim(2, second));
    const claimed = await claimedBy(table, theMunicipality);
    expect(claimed.map(({ report }) => report)).toEqual([1, 1]);
    const [one, other] = claimed.map(({ vouchers }) => vouchers);
    expect(one?.filter((voucher) => other?.includes(voucher))).toEqual(["A2 2027-01-15"]);
    expect(await claimedBy(table, anAssociation)).toEqual([]);
  });
});
