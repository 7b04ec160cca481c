import { expect, test } from "vitest";
import { zack } from "../../../test/builders/a-call-in-work.ts";
import { aboutSetting, aDecision, aProgrammeName, settingsIn } from "../../../test/builders/some-settings.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld, leftBehind } from "../../../test/fakes/world.ts";
import { press } from "../../pilot/press.ts";
import { instant } from "../../vocabulary/instant.ts";
import { beginSetting } from "./begin-setting.act.ts";
import { changeSetting } from "./change-setting.act.ts";
import { dropSetting } from "./drop-setting.act.ts";
import { publishSetting } from "./publish-setting.act.ts";
import { readSettingWork } from "./setting-work.store.ts";

const name = aProgrammeName;

/** A programme's next version from its first button to its publishing; every button is pressed again when its Lambda died. */
async function aLife(fault?: Fault) {
  const world = aWorld({ start: "2026-11-21T12:00:00Z", ...(fault ? { fault } : {}) });
  const { table, stored } = world;
  await settingsIn(stored, instant("2026-11-20T12:00:00Z"));
  const version = async () => (await readSettingWork(stored, name))?.version ?? 0;
  const beginning = aboutSetting({ name });
  await world.act(() => press(table, beginSetting, beginning));
  const typed = { "p-body": aDecision.body, "p-day": aDecision.day };
  // Saved without a number: what stands there already is what it asks for.
  const { nonce: _, ...changing } = aboutSetting({ name, version: await version(), part: "beslut", typed });
  await world.act(() => press(table, changeSetting, changing));
  const publishing = aboutSetting({ name, version: await version(), examples: false }, zack);
  await world.act(() => press(table, publishSetting, publishing));
  const next = aboutSetting({ name });
  await world.act(() => press(table, beginSetting, next));
  const dropping = aboutSetting({ name, version: await version() });
  await world.act(() => press(table, dropSetting, dropping));
  return leftBehind(world);
}

test("a Lambda that dies before or after any call does nothing twice and puts nothing in force by half", async () => {
  const undisturbed = await aLife();
  expect(undisturbed.log.map(([action]) => action)).toEqual([
    "setting.begun",
    "setting.changed",
    "setting.published",
    "setting.begun",
    "setting.dropped",
  ]);
  expect(undisturbed.items.map(({ pk, sk }) => `${pk} ${sk}`)).toContain("SETTING#programme-kraftsamling VERSION#0002");
  expect(undisturbed.calls).toBeGreaterThan(20);
  for (const { at, when } of deathsWithin(undisturbed.calls)) {
    const found = await aLife({ at, when });
    expect([found.log, found.items], `call ${at}, ${when}`).toEqual([undisturbed.log, undisturbed.items]);
  }
}, 60_000);
