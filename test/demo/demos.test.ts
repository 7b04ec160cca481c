import { afterAll, expect, test } from "vitest";
import { keys } from "../../functions/platform/table/keys.ts";
import { playCall } from "../../local/demo/call.ts";
import { withPartnership } from "../../local/demo/elsewhere.ts";
import { playMoney } from "../../local/demo/money.ts";
import { playPeople } from "../../local/demo/people.ts";
import { playPilot } from "../../local/demo/pilot.ts";
import { stageAt } from "../../local/demo/stage.ts";
import { cloud } from "../cloud.ts";
import { table } from "../workflows/backstage.ts";
import { motherFigures } from "./mother-figures.ts";

// The part of the money waits for months to end; what comes after it goes by today's date.
afterAll(() => table.transact([{ table: "pilots", delete: keys.clock() }]));

test("one pilot goes through all five stages", async () => {
  const id = await playPilot(stageAt(cloud(), () => {}));
  expect(id).toMatch(/^[\w-]+$/);
});

test("the part of the money comes to the figures of the mother project, in every file", async () => {
  const told: string[] = [];
  const stage = stageAt(cloud(), (who, what) => told.push(`${who}: ${what}`));
  const figures = await playMoney(stage, cloud().financeApi);
  expect(figures.pilots).toEqual(motherFigures);
  expect(figures.ledgerBalanceOre).toBe(0);
  // All that they were entitled to was paid, the advance among it, and it is the cost of their grants.
  const paidOre = motherFigures.reduce((sum, one) => sum + one.paidOre, 0);
  expect(figures).toMatchObject({ bookedOre: paidOre, paymentsOre: paidOre, memorandumNetOre: 0 });
  expect(figures).toMatchObject({ recoveries: 0, deMinimis: 0, reversed: 0 });
  // An advance of one, and each claim of both as a payment.
  expect(figures.payables).toBeGreaterThan(2 * figures.pilots.length);
  // 5 + 5 + 1,1 million of the year that it is played in, of which one party has paid.
  const { receivedOre, ...requisitioned } = figures.contributions;
  expect([Object.values(requisitioned), receivedOre]).toEqual([[1_110_000_000], 500_000_000]);
  expect(figures.months.length).toBeGreaterThanOrEqual(2);
  for (const { closed, files } of figures.months) {
    expect(closed).toBe(true);
    expect(new Set(Object.values(files).map(({ rows }) => rows)).size).toBe(1);
  }
  expect(told.join("\n")).toContain("skär en rad i rapport 1 från 10000 till 6000 kr");
});

test("an association applies together, its contact leaves, its treasurer reports on a phone, and all get back in", async () => {
  const told: string[] = [];
  const stage = stageAt(cloud(), (who, what) => told.push(`${who}: ${what}`));
  const { mailsByPerson, ...figures } = await playPeople(stage);
  expect(figures, told.join("\n")).toEqual({ people: 6, lockedOut: 0, lostTexts: 0 });
  expect(Object.values(mailsByPerson).every((mails) => mails > 1)).toBe(true);
});

test("a call is copied, changed and published, filled in by two at once, followed by a second version, and carried to another customer", async () => {
  const stage = stageAt(cloud(), () => {});
  const { call, ...figures } = await withPartnership(stage.show, (elsewhere) => playCall(stage, elsewhere));
  expect(call).toMatch(/^demo-/);
  expect(figures).toEqual({ versions: 2, kinds: 19, questionsEverywhere: true, lostTexts: 0, foreignWords: 0 });
});
