import { expect, test } from "vitest";
import { aCallId, aCallInWork, at, begun } from "../../test/builders/a-call-in-work.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { formEditingRoutes } from "./form-editing.routes.ts";
import { readWork } from "./work.store.ts";

test("a change in the editor is a change of the call in work, and one that is refused is none", async () => {
  const table = inMemoryTable();
  const version = await begun(table, aCallInWork());
  const officer = aVisitor(formEditingRoutes({ table }), () => at, await staffCookie(at, "officer"));
  const home = `/handlaggning/utlysningar/${aCallId}/formular/application`;
  const section = aCallInWork().forms.application.sections[0]?.id;
  const press = async (path: string, typed: Record<string, string>) => {
    const { fields } = await officer.see(path);
    return officer.send(path, { ...fields, ...typed });
  };
  const typed = {
    action: "add-question",
    "p-kind": "p-line",
    "p-new.p-label.p-sv": "Ny fråga",
    "p-new.p-label.p-en": "New",
  };
  const { status, location } = await press(`${home}/avsnitt/${section}`, typed);
  expect([status, location.startsWith(`${home}/fraga/`)]).toEqual([303, true]);
  const work = await readWork(table, aCallId);
  expect(work?.version).toBe(version + 1);
  expect(work?.call.forms.application.sections[0]?.questions.at(-1)?.label["sv"]).toBe("Ny fråga");
  expect((await officer.see(location)).body).toContain("Så ser frågan ut");
  const economic = work?.call.forms.application.sections[0]?.questions.find(({ is }) => is === "economic-activity")?.id;
  const refused = await press(`${home}/fraga/${economic}/ta-bort`, {});
  expect([refused.status, refused.body.includes("Används av")]).toEqual([422, true]);
  expect((await readWork(table, aCallId))?.version).toBe(version + 1);
});
