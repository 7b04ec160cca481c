import { expect, test } from "vitest";
import { aCallId, aCallInWork, at, begun } from "../../../test/builders/a-call-in-work.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { anAuthority } from "../../../test/builders/an-authority.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { controlsOf } from "../../platform/forms/controls.ts";
import type { Language } from "../../vocabulary/language.ts";
import { partRoutes } from "../part.routes.ts";
import { publishingPaths } from "../publishing.paths.ts";
import { readWork } from "../work.store.ts";
import { inLanguages, shownInLanguages, withUnshown } from "./offered.ts";
import { parts } from "./parts.ts";

const { texter, kostnader } = parts;
const fieldsOf = (form: typeof texter.form) => controlsOf(form, {}).map(({ field }) => field);

test("a site with one language asks for no other, and does not name it", () => {
  const [title] = shownInLanguages(texter.form, ["sv"]).sections[0]?.questions ?? [];
  expect([title?.id, title?.label]).toEqual(["p-title-sv", { sv: "Utlysningens namn", en: "Name of the call" }]);
  for (const { form } of Object.values(parts))
    expect(JSON.stringify(shownInLanguages(form, ["sv"]))).not.toMatch(/"p-[^"]+-en"/);
  expect(shownInLanguages(texter.form, ["sv", "en"])).toEqual(texter.form);
});

test("what must be written is asked for in the site's first language, which comes first", () => {
  const [english, swedish] = inLanguages(texter.form, ["en", "sv"]).sections[0]?.questions ?? [];
  expect([english?.id, english?.optional]).toEqual(["p-title-en", undefined]);
  expect([swedish?.id, swedish?.optional]).toEqual(["p-title-sv", true]);
  expect(fieldsOf(inLanguages(kostnader.form, ["en"]))).toHaveLength(fieldsOf(kostnader.form).length);
});

test("texts of a language that was not shown stay, and go with their row", () => {
  const before = { "p-title-sv": "Skogen", "p-title-en": "The forest", "p-text.r1.p-heading-en": "How", "p-code": "x" };
  expect(withUnshown({ "p-title-sv": "Skog", "p-text.r1.p-heading-sv": "Hur" }, before)).toEqual({
    ...{ "p-title-sv": "Skog", "p-title-en": "The forest" },
    ...{ "p-text.r1.p-heading-sv": "Hur", "p-text.r1.p-heading-en": "How" },
  });
  expect(withUnshown({ "p-title-en": "", "p-text.r1.p-heading-sv": " " }, before)).toEqual({
    ...{ "p-title-sv": "Skogen", "p-title-en": "", "p-text.r1.p-heading-sv": " " },
  });
});

/** An officer of a site that is offered in these languages, with a call in work. */
async function anOfficer(first: Language, ...more: Language[]) {
  const table = inMemoryTable();
  await begun(table, aCallInWork());
  const session = { kind: "staff" as const, subject: "Ylva", name: "Ylva", roles: ["officer" as const] };
  const cookie = (await identity.opened(session, "/", at)).split(";")[0] ?? "";
  const behind = async () => ({ ...anAuthority, languages: [first, ...more] as const });
  const { see, send } = aVisitor(partRoutes({ table }), () => at, cookie, {}, behind);
  const page = publishingPaths.part(aCallId, "texter");
  /** What a browser sends of the page: every control that it shows, some of them typed anew. */
  const save = async (typed: Record<string, string>) => {
    const { body, fields } = await see(page);
    const names = [...body.matchAll(/<(?:input|textarea)[^>]* name="(p-[^"]+)"/g)].map(([, name = ""]) => name);
    const document = (await readWork(table, aCallId))?.call;
    const shown = document ? texter.answersIn(document) : {};
    const flat = Object.fromEntries(
      names.map((name) => {
        const [question = "", row, column = ""] = name.split(".");
        const rows = shown[question];
        const cells = Array.isArray(rows) ? rows.find((one) => Object(one).id === row) : undefined;
        return [name, String((row === undefined ? shown[name] : Object(cells).cells?.[column]) ?? "")];
      }),
    );
    return send(page, { ...fields, ...flat, ...typed });
  };
  return { page, see, save, call: async () => (await readWork(table, aCallId))?.call };
}

test("an officer of a site in Swedish sees no English field, and saving leaves English texts as they are", async () => {
  const { page, see, save, call } = await anOfficer("sv");
  const { body } = await see(page);
  expect(body).toContain('name="p-title-sv"');
  expect(body).not.toContain('name="p-title-en"');
  expect(body).not.toContain("(svenska)");
  const before = await call();
  expect((await save({ "p-title-sv": "En annan" })).location).toBe(`${page}?sparat`);
  const after = await call();
  expect(after?.title).toEqual({ ...before?.title, sv: "En annan" });
  expect(after?.text).toEqual(before?.text);
});

test("an officer of a site in English alone writes its texts in English, and is asked for no Swedish ones", async () => {
  const { page, save, call } = await anOfficer("en");
  expect((await save({ "p-title-en": "" })).body).toContain('href="#p-title-en"');
  expect((await save({ "p-title-en": "Another" })).location).toBe(`${page}?sparat`);
  expect((await call())?.title["en"]).toBe("Another");
});
