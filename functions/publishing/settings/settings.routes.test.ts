import { expect, test } from "vitest";
import { formOn } from "../../../test/access/the-site.ts";
import { at } from "../../../test/builders/a-call-in-work.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { aProgrammeName, settingBegun, settingsIn } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { Authority } from "../../settings/authority.ts";
import { ProgrammeId } from "../../settings/programme-head.ts";
import { authoritySetting } from "../../settings/setting-name.ts";
import { readAuthority, readProgramme, readSettings } from "../../settings/settings.store.ts";
import { isProgramme } from "./setting-in-work.ts";
import { readSettingWork } from "./setting-work.store.ts";
import { settingPaths as paths } from "./settings.paths.ts";
import { settingsRoutes } from "./settings.routes.ts";

async function aTable() {
  const table = inMemoryTable();
  await settingsIn(table, at);
  return table;
}

async function anOfficer(table: ReturnType<typeof inMemoryTable>, name: string, siteUrl = "https://pilot.example.org") {
  const session = { kind: "staff", subject: name, name, roles: ["officer" as const] } as const;
  const cookie = (await identity.opened({ ...session, roles: [...session.roles] }, "/", at)).split(";")[0] ?? "";
  const { see, send } = aVisitor(settingsRoutes({ table, siteUrl }), () => at, cookie);
  /** Opens a page, fills in its form and presses its button. */
  const press = async (page: string, typed: Record<string, string>, action = page.split("?")[0] ?? page) => {
    const form = formOn((await see(page)).body, action);
    if (!form) throw new Error(`no form for ${action} on ${page}`);
    return send(action, { ...form, ...typed });
  };
  return { see, send, press };
}

test("an officer writes a programme from nothing to the last part, and a colleague publishes it", async () => {
  const table = await aTable();
  const ylva = await anOfficer(table, "Ylva");
  const name = "programme-skogen";
  expect((await ylva.press(paths.list, { "p-address": "skogen" })).location).toBe(paths.desk(name));
  expect((await ylva.see(paths.desk(name))).body).toContain("”Vem varningarna skyddar” saknas. Fyll i det.");
  const part = (of: string) => paths.part(name, of);
  const steps: [string, Record<string, string>][] = [
    [
      "om",
      {
        ...{ "p-name-sv": "Skogen", "p-name-en": "The forest" },
        ...{ "p-purpose-sv": "<script>alert(1)</script>", "p-purpose-en": "Why" },
        ...{ "p-target-sv": "skogsägare", "p-target-en": "owners of forests" },
        ...{ "p-protects-sv": "enskilda ägare", "p-protects-en": "owners" },
      },
    ],
    [
      "mal",
      {
        ...{ "p-goals.r1.p-name-sv": "Mer skog", "p-goals.r1.p-name-en": "More forest" },
        ...{
          "p-goals.r2.p-name-sv": "Fler träd",
          "p-goals.r2.p-name-en": "More trees",
          "p-goals.r2.p-above": "Mer skog",
        },
      },
    ],
    ["parter", { "p-parties.r1.p-name": "Bolaget", "p-parties.r1.p-former": "Förr, 212000-0357" }],
    ["beslut", { "p-body": "Styrgruppen", "p-day": "2026-11-20", "p-section": "§ 12" }],
  ];
  for (const [of, typed] of steps) expect((await ylva.press(part(of), typed)).location).toBe(`${part(of)}?sparat`);
  const desk = (await ylva.see(paths.desk(name))).body;
  expect(desk).toContain("Inget hindrar att versionen publiceras.");
  expect(desk).not.toContain("<script>alert");
  const own = (await ylva.see(paths.publish(name))).body;
  expect(own).toContain("Be en kollega granska och publicera den.");
  expect(formOn(own, paths.publish(name))).toBeUndefined();
  const zack = await anOfficer(table, "Zack");
  expect((await zack.press(paths.publish(name), {})).location).toBe(`${paths.desk(name)}?publicerad`);
  const { goals, parties } = await readProgramme(table, ProgrammeId.parse("skogen"), 1);
  expect(goals.map(({ id, above }) => [id, above])).toEqual([
    ["mer-skog", undefined],
    ["fler-trad", "mer-skog"],
  ]);
  expect(parties).toEqual([{ name: "Bolaget", former: [{ name: "Förr", number: "212000-0357" }] }]);
  const { body } = await zack.see(`${paths.desk(name)}?publicerad`);
  for (const text of [
    "Versionen är publicerad.",
    "Version 1 publicerad: beslut av Styrgruppen 20 november 2026, § 12",
    "Beslutad av Styrgruppen 20 november 2026, § 12.",
    "Version 1 ändrad: Mål",
  ])
    expect(body).toContain(text);
  expect((await zack.see(paths.list)).body).toContain("Skogen");
});

test("two officers who change one control are shown both texts, and what is chosen is saved", async () => {
  const table = await aTable();
  await settingBegun(table, aProgrammeName);
  const [ylva, zack] = [await anOfficer(table, "Ylva"), await anOfficer(table, "Zack")];
  const here = paths.part(aProgrammeName, "om");
  const before = formOn((await ylva.see(here)).body, here) ?? {};
  await zack.press(here, { "p-name-sv": "Zacks namn", "p-vision-sv": "Zacks vision" });
  const asked = await ylva.send(here, { ...before, "p-name-sv": "Ylvas namn" });
  expect([asked.status, asked.body.includes("Zack har sparat medan du skrev.")]).toEqual([409, true]);
  const merge = formOn(asked.body, here) ?? {};
  await ylva.send(here, { ...merge, "keep.p-name-sv": "mine" });
  const { document } = (await readSettingWork(table, aProgrammeName)) ?? {};
  expect(document).toMatchObject({ name: { sv: "Ylvas namn" }, vision: { sv: "Zacks vision" } });
});

test("what is wrong comes back with all that was typed, at its control, and nothing is saved", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const { press } = await anOfficer(table, "Zack");
  const here = paths.part(authoritySetting, "namn");
  const { status, body } = await press(here, {
    "p-organisation": "212000-0358",
    "p-prefix": "R 2",
    "p-name": "Region Nord",
  });
  expect(status).toBe(422);
  expect(body).toContain("”Bokstäver i ärendenummer” ska vara en till sex bokstäver A–Ö, utan mellanrum.");
  expect(formOn(body, here)).toMatchObject({
    "p-organisation": "212000-0358",
    "p-prefix": "R 2",
    "p-name": "Region Nord",
  });
  expect((await readSettingWork(table, authoritySetting))?.document.name).toBe("Region Exempel");
  const optional = [...body.matchAll(/([^<>]+)<span class="pg-optional">/g)].map(([, label]) => label?.trim());
  expect(optional).toEqual(["Fler språk", "Telefon", "Postadress"]);
});

test("the part of the colour says its contrast, and the desk when that is too little", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const { press, see } = await anOfficer(table, "Zack");
  const here = paths.part(authoritySetting, "utseende");
  expect((await see(here)).body).toContain("kontrasten 9,2 mot vitt");
  await press(here, { "p-colour": "#DDDDDD" });
  expect((await see(here)).body).toContain("kontrasten 1,3 mot vitt");
  expect((await see(paths.desk(authoritySetting))).body).toContain(`href="${here}#p-colour"`);
});

test("the picture and its text are shown, replaced, described anew and removed", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const { press, see } = await anOfficer(table, "Zack");
  const here = paths.logo(authoritySetting);
  const logo = async () => {
    const { document } = (await readSettingWork(table, authoritySetting)) ?? {};
    return document && !isProgramme(document) ? document.logo : undefined;
  };
  const svg = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h1v1z'/></svg>";
  expect((await press(here, { "p-file": svg })).location).toBe(`${here}?sparat`);
  expect(await logo()).toEqual({ type: "svg", data: svg, alt: { sv: "Regionen", en: "The region" } });
  expect((await see(here)).body).toContain(`src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}"`);
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]).toString("base64");
  await press(here, { "p-file": `data:application/octet-stream;base64,${png}`, "p-alt-sv": "Märket", "p-alt-en": "" });
  expect(await logo()).toEqual({ type: "png", data: png, alt: { sv: "Märket" } });
  await press(here, { "p-file": "", "p-alt-en": "The mark" });
  expect(await logo()).toEqual({ type: "png", data: png, alt: { sv: "Märket", en: "The mark" } });
  await press(here, {}, paths.removeLogo(authoritySetting));
  expect(await logo()).toBeUndefined();
  expect((await press(here, { "p-file": "", "p-alt-sv": "Märket" })).body).toContain("Välj en fil.");
});

test.each([
  ["<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "Bilden har något som kan köras eller hämtas."],
  ["<html></html>", "Filen är varken SVG eller PNG."],
  [`<svg>${"x".repeat(30_001)}</svg>`, "Filen är för stor."],
])("a file that may be no logo is refused with why, and the text beside it is kept", async (file, said) => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const { press } = await anOfficer(table, "Zack");
  const here = paths.logo(authoritySetting);
  const { status, body } = await press(here, { "p-file": file, "p-alt-sv": "Ett nytt märke" });
  expect([status, formOn(body, here)?.["p-alt-sv"]]).toEqual([422, "Ett nytt märke"]);
  expect(body).toContain(said);
});

test("what is only an example is published on a developer's machine, and on no other site", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const here = paths.publish(authoritySetting);
  const far = await anOfficer(table, "Zack");
  const { body } = await far.see(here);
  expect(body).toContain("som bara är ett exempel");
  expect(formOn(body, here)).toBeUndefined();
  const near = await anOfficer(table, "Zack", "http://localhost:8080");
  expect((await near.press(here, {})).location).toBe(`${paths.desk(authoritySetting)}?publicerad`);
  expect((await readAuthority(table, 2)).name).toBe("Region Exempel");
});

test("before it is published, what differs is shown before and after, part by part, and the picture", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const ylva = await anOfficer(table, "Ylva");
  await ylva.press(paths.part(authoritySetting, "namn"), { "p-phone": "010-999 99 99" });
  await ylva.press(paths.logo(authoritySetting), {}, paths.removeLogo(authoritySetting));
  const { body } = await ylva.see(paths.publish(authoritySetting));
  for (const text of ["010-123 45 67", "010-999 99 99", "Styrgruppen", "Logotypen är borttagen."])
    expect(body).toContain(text);
});

test("a setting is saved as a file that an operator can publish, in work and in force", async () => {
  const table = await aTable();
  await settingBegun(table, authoritySetting);
  const { see } = await anOfficer(table, "Zack");
  const fileAt = async (query = "") =>
    Authority.parse(
      JSON.parse(Buffer.from((await see(`${paths.file(authoritySetting)}${query}`)).body, "base64").toString()),
    );
  expect([(await fileAt()).version, (await fileAt()).decidedBy?.body]).toEqual([2, "Styrgruppen"]);
  expect(await fileAt("?version")).toEqual(await readAuthority(table, 1));
});

test("a programme gets a name that an address can have, and one that is free", async () => {
  const table = await aTable();
  const { press, see } = await anOfficer(table, "Ylva");
  const wrong = await press(paths.list, { "p-address": "Ö" });
  expect([wrong.status, formOn(wrong.body, paths.list)?.["p-address"]]).toEqual([422, "Ö"]);
  expect(wrong.body).toContain("Skriv två till fyrtio tecken");
  expect((await press(paths.list, { "p-address": "kraftsamling" })).status).toBe(409);
  expect((await readSettings(table)).programmes).toHaveLength(1);
  for (const path of ["programme-nytt", "programme-", "nytt", "authority/del/mal", "authority/del/x"])
    expect([path, (await see(`${paths.list}/${path}`)).status]).toEqual([path, 404]);
});
