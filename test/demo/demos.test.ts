import { expect, test } from "vitest";
import { playMoney } from "../../local/demo/money.ts";
import { playPilot } from "../../local/demo/pilot.ts";
import { stageAt } from "../../local/demo/stage.ts";
import { cloud } from "../cloud.ts";
import { motherFigures } from "./mother-figures.ts";

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
  expect(figures.months.length).toBeGreaterThanOrEqual(2);
  for (const { closed, files } of figures.months) {
    expect(closed).toBe(true);
    expect(new Set(Object.values(files).map(({ rows }) => rows)).size).toBe(1);
  }
  expect(told.join("\n")).toContain("skär en rad i rapport 1 från 10000 till 6000 kr");
});
