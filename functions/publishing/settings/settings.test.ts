import { expect, test } from "vitest";
import { at, ylva, zack } from "../../../test/builders/a-call-in-work.ts";
import {
  aboutSetting,
  aDecision,
  anAuthorityDocument,
  aProgramme,
  aProgrammeName,
  settingBegun,
  settingsIn,
} from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { ProgrammeId } from "../../settings/programme-head.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../../settings/setting-name.ts";
import { readAuthority, readProgramme, readSettings } from "../../settings/settings.store.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { beginSetting } from "./begin-setting.act.ts";
import { changeSetting } from "./change-setting.act.ts";
import { dropSetting } from "./drop-setting.act.ts";
import { publishSetting } from "./publish-setting.act.ts";
import { readSettingWork, settingWorks } from "./setting-work.store.ts";

async function aTable() {
  const table = inMemoryTable();
  await settingsIn(table, at);
  return table;
}
const save = (table: Table, version: number, typed: Typed, by: typeof ylva | typeof zack = ylva) =>
  press(table, changeSetting, aboutSetting({ name: aProgrammeName, version, part: "om", typed }, by));
const publish = (
  table: Table,
  version: number,
  { by = zack as typeof ylva | typeof zack, name = aProgrammeName as SettingName, examples = true } = {},
) => press(table, publishSetting, aboutSetting({ name, version, examples }, by));
const { name, purpose, vision, target } = aProgramme;
const about = (changes: Typed = {}): Typed => ({
  ...{ "p-name-sv": name["sv"] ?? "", "p-name-en": name["en"] ?? "" },
  ...{ "p-purpose-sv": purpose["sv"] ?? "", "p-purpose-en": purpose["en"] ?? "" },
  ...{ "p-vision-sv": vision?.["sv"] ?? "", "p-vision-en": vision?.["en"] ?? "" },
  ...{ "p-target-sv": target.name["sv"] ?? "", "p-target-en": target.name["en"] ?? "" },
  ...{ "p-protects-sv": target.protects["sv"] ?? "", "p-protects-en": target.protects["en"] ?? "" },
  ...changes,
});
const versionOf = async (table: Table) => (await readSettings(table)).programmes[0]?.version;

test("the next version of a programme is written by one officer and put in force by another, with its decision", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  const { version: changed } = await save(table, version, about({ "p-name-sv": "Kraftsamling 2" }));
  await publish(table, changed);
  const [head] = (await readSettings(table)).programmes;
  expect([head?.version, head?.name["sv"], head?.publishedAt]).toEqual([2, "Kraftsamling 2", at]);
  expect((await readProgramme(table, aProgramme.programmeId, 2)).decidedBy).toEqual(aDecision);
  expect((await readProgramme(table, aProgramme.programmeId, 1)).name).toEqual(aProgramme.name);
  expect([await readSettingWork(table, aProgrammeName), await settingWorks(table)]).toEqual([undefined, []]);
  expect(table.all("record").map(({ action, by }) => [action, by])).toEqual([
    ["setting.begun", ylva],
    ["setting.changed", ylva],
    ["setting.changed", ylva],
    ["setting.published", zack],
  ]);
  expect(table.all("record").at(-1)?.["details"]).toEqual({ version: 2, ...aDecision });
});

test("each version cites its own decision: the next one begins without, and a programme is not published so", async () => {
  const table = await aTable();
  await publish(table, await settingBegun(table, aProgrammeName));
  await press(table, beginSetting, aboutSetting({ name: aProgrammeName }));
  const { version = 0, document } = (await readSettingWork(table, aProgrammeName)) ?? {};
  expect([document?.version, document?.decidedBy]).toEqual([3, undefined]);
  await expect(publish(table, version)).rejects.toMatchObject({
    code: "setting-not-ready",
    facts: { first: "”Beslut” saknas. Fyll i det.", count: "1" },
  });
});

test("whoever has changed a version cannot publish it", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  await expect(publish(table, version, { by: ylva })).rejects.toMatchObject({ code: "own-publishing" });
  const { version: changed } = await save(table, version, about({ "p-name-sv": "Annat" }), zack);
  for (const by of [ylva, zack])
    await expect(publish(table, changed, { by })).rejects.toMatchObject({ code: "own-publishing" });
  expect(await versionOf(table)).toBe(1);
});

test("what is changed after it was shown is not published, nor what is changed in that moment", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  const third = { kind: "officer", id: "third", name: "Tredje" } as unknown as typeof zack; // as: another officer
  const change = () => save(table, version, about({ "p-name-sv": "Annat" }));
  await expect(publish(meanwhile(table, change), version, { by: third })).rejects.toMatchObject({
    code: "stale-version",
  });
  await expect(publish(table, version)).rejects.toMatchObject({ code: "stale-version" });
  expect(await versionOf(table)).toBe(1);
});

test("published by two at once is published once", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  const third = { kind: "officer", id: "third", name: "Tredje" } as unknown as typeof zack; // as: another officer
  const other = () => publish(table, version, { by: third });
  await expect(publish(meanwhile(table, other), version)).rejects.toMatchObject({ code: "stale-version" });
  expect(table.all("record").filter(({ action }) => action === "setting.published")).toHaveLength(1);
  expect(await versionOf(table)).toBe(2);
});

test("two officers in one part at once lose nothing: what only one changed is taken, what both changed is asked", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  await save(table, version, about({ "p-name-sv": "Zacks namn" }), zack);
  const second = await save(table, version, about({ "p-vision-sv": "Ylvas vision" }));
  expect(second).toMatchObject({ version: version + 2, clashes: [], merged: ["p-name-sv"] });
  const { document } = (await readSettingWork(table, aProgrammeName)) ?? {};
  expect(document).toMatchObject({ name: { sv: "Zacks namn" }, vision: { sv: "Ylvas vision" } });
  const third = await save(table, version, about({ "p-name-sv": "Ylvas namn" }));
  expect(third.clashes).toEqual([{ field: "p-name-sv", mine: ["Ylvas namn"], theirs: ["Zacks namn"] }]);
  const raced = await save(
    meanwhile(table, () =>
      save(table, version + 2, about({ "p-name-sv": "I samma stund", "p-vision-sv": "Ylvas vision" }), zack),
    ),
    version + 2,
    about({ "p-name-sv": "Ylvas namn", "p-vision-sv": "Ylvas vision" }),
  );
  expect(raced.clashes).toEqual([{ field: "p-name-sv", mine: ["Ylvas namn"], theirs: ["I samma stund"] }]);
});

test("an example stands on a developer's machine alone, and a pale colour nowhere", async () => {
  const table = await aTable();
  const name = authoritySetting;
  const version = await settingBegun(table, name);
  await expect(publish(table, version, { name, examples: false })).rejects.toMatchObject({
    code: "setting-not-ready",
    facts: { first: expect.stringContaining("Region Exempel") },
  });
  const pale = { name, version, part: "utseende", typed: { "p-colour": "#dddddd" } } as const;
  const { version: changed } = await press(table, changeSetting, aboutSetting(pale));
  await expect(publish(table, changed, { name })).rejects.toMatchObject({
    facts: { first: "Färgens kontrast mot vitt är 1,3 och ska vara minst 4,5. Välj en mörkare färg." },
  });
  expect((await readSettings(table)).authority?.version).toBe(1);
});

test("the authority's next version keeps what no part shows: its accounts and its picture", async () => {
  const table = await aTable();
  const name = authoritySetting;
  await publish(table, await settingBegun(table, name), { name });
  const { accounting, logo, version } = await readAuthority(table, 2);
  expect([version, accounting]).toEqual([2, anAuthorityDocument.accounting]);
  expect(logo?.alt).toEqual({ sv: "Regionen", en: "The region" });
});

test("a picture replaces the one that was shown, and no other", async () => {
  const table = await aTable();
  const name = authoritySetting;
  const version = await settingBegun(table, name);
  const logo = { type: "png", data: "AAAA", alt: { sv: "Märket" } } as const;
  await press(table, changeSetting, aboutSetting({ name, version, logo }));
  await expect(press(table, changeSetting, aboutSetting({ name, version, logo: null }, zack))).rejects.toMatchObject({
    code: "stale-version",
  });
  const { document } = (await readSettingWork(table, name)) ?? {};
  expect(document).toMatchObject({ logo });
});

test("a programme is begun from nothing, and is listed while it is written", async () => {
  const table = await aTable();
  const programme = ProgrammeId.parse("skogen");
  const name = programmeSetting(programme);
  await press(table, beginSetting, aboutSetting({ name, programme }));
  expect((await settingWorks(table)).map(({ name: one, title }) => [one, title])).toEqual([[name, { sv: "skogen" }]]);
  await expect(press(table, beginSetting, aboutSetting({ name, programme }))).rejects.toMatchObject({
    code: "work-there",
  });
  const taken = { name: aProgrammeName, programme: aProgramme.programmeId };
  await expect(press(table, beginSetting, aboutSetting(taken))).rejects.toMatchObject({ code: "programme-name-taken" });
});

test("what is dropped is gone, what is in force stays, and a page of it fits no later version", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  await press(table, dropSetting, aboutSetting({ name: aProgrammeName, version }));
  expect([await settingWorks(table), await versionOf(table)]).toEqual([[], 1]);
  const later = await settingBegun(table, aProgrammeName);
  expect(later).toBeGreaterThan(version);
  await expect(save(table, version, about())).rejects.toMatchObject({ code: "stale-version" });
});

test("a programme of more than 300 kB is refused, and nothing is saved", async () => {
  const table = await aTable();
  const version = await settingBegun(table, aProgrammeName);
  const long = "å".repeat(3000);
  const rows = Array.from({ length: 60 }, (_, row) => [
    [`p-goals.r${row + 1}.p-name-sv`, `Mål ${row}`],
    [`p-goals.r${row + 1}.p-text-sv`, long],
  ]).flat();
  const command = { name: aProgrammeName, version, part: "mal", typed: Object.fromEntries(rows) };
  await expect(press(table, changeSetting, aboutSetting(command))).rejects.toMatchObject({ code: "setting-too-large" });
  expect(await table.get("pilots", keys.settingWork(aProgrammeName))).toMatchObject({ version });
});
