import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { reportNamed } from "../../../test/builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { holderRoutes } from "../holder.routes.ts";
import { asksBecauseOf, monthsLeft } from "./early-final.ts";

const march = instant("2027-03-05T09:00:00Z");
const told = reportNamed({
  final: "yes",
  "texts.done": "Vi har mött ungdomar.",
  "texts.next": "Vi fortsätter.",
  "texts.results": "Närvaron har ökat.",
  "texts.deviations": "Inga",
  "texts.lessons": "Börja i det lilla.",
  "texts.scaling": "Stödpersonerna.",
  "texts.dissemination": "Webbinarier.",
  "costs.0.amounts.2027-01": "82 483,67",
});

/** A project with a final report that is written and waits to be handed in. */
async function aFinalReport(now = march) {
  const table = inMemoryTable();
  const id = await aProject(table);
  const holder = aVisitor(holderRoutes({ table, identity }), () => now, await holderCookie(now, id));
  const begun = await holder.send(`/projekt/${id}/rapport`, (await holder.see(`/projekt/${id}`)).fields);
  const report = begun.location;
  const form = await holder.see(report);
  const written = { ...form.fields, ...told, "p-period.from": "2026-12", "p-period.to": "2027-02", action: "review" };
  expect((await holder.send(report, written)).location).toContain("/granska");
  const reportNow = async () => (await readPilot(table, id)).reports[0];
  return { table, id, holder, report, reportNow };
}

test.each([
  ["2028-10-31", "2027-03", 19],
  ["2027-05-01", "2027-03", 2],
  ["2027-03-31", "2027-03", 0],
  ["2027-01-31", "2027-03", 0],
])("of a grant until %s, %s leaves %i months", (endDay, month, left) => {
  expect(monthsLeft(LocalDay.parse(endDay), Month.parse(month))).toBe(left);
});

test("a final report is asked about while two months or more are to come, a progress report never", () => {
  const asks = (final: boolean, endDay: string) =>
    asksBecauseOf({ final }, { endDay: LocalDay.parse(endDay) }, Month.parse("2027-03"));
  expect(asks(true, "2027-05-01")).toBe("2027-05-01");
  expect([asks(true, "2027-04-30"), asks(false, "2028-10-31")]).toEqual([undefined, undefined]);
});

test("a final report long before the end says how many months remain, and is not handed in before it is answered", async () => {
  const { holder, report, reportNow } = await aFinalReport();
  const read = await holder.see(`${report}/granska`);
  expect(read.body).toContain("månader återstår");
  expect(read.body).toContain("inga fler kostnader redovisas");
  const asked = await holder.send(`${report}/skicka`, read.fields);
  expect(asked.status).toBe(422);
  expect(asked.body).toContain("Är det här slutrapporten?");
  expect(asked.body).toContain('href="#p-early"');
  expect((await reportNow())?.status).toBe("draft");
  const yes = { ...asked.fields, "p-early": "p-last" };
  expect((await holder.send(`${report}/skicka`, yes)).status).toBe(303);
  // Pressed twice: the same answer, and one report.
  expect((await holder.send(`${report}/skicka`, yes)).status).toBe(303);
  expect(await reportNow()).toMatchObject({ status: "submitted", content: { final: true } });
  const late = await holder.send(`${report}/skicka`, { ...yes, nonce: "d".repeat(16) });
  expect([late.status, (await reportNow())?.status]).toEqual([409, "submitted"]);
});

test("the answer that it is no final report makes it one of progress in place, to be read through as it now is", async () => {
  const { holder, report, reportNow } = await aFinalReport();
  const read = await holder.see(`${report}/granska`);
  const changed = await holder.send(`${report}/skicka`, { ...read.fields, "p-early": "p-progress" });
  expect((await reportNow())?.status).toBe("draft");
  const again = await holder.see(changed.location);
  expect(again.body).toContain("Rapporten är nu en lägesrapport");
  expect(again.body).not.toContain("Är det här slutrapporten?");
  expect((await reportNow())?.typed).toMatchObject({ "p-results": "Närvaron har ökat.", "p-final": "no" });
});

test("a yes to another last day than the grant now has is asked for again", async () => {
  const { table, id, holder, report, reportNow } = await aFinalReport();
  const { fields } = await holder.see(`${report}/granska`);
  await table.transact([{ table: "pilots", update: keys.grant(id), set: { endDay: "2029-03-31" } }]);
  const moved = await holder.send(`${report}/skicka`, { ...fields, "p-early": "p-last" });
  expect(moved.status).toBe(422);
  expect(moved.body).toContain("slutdag har ändrats");
  expect((await reportNow())?.status).toBe("draft");
  expect((await holder.send(`${report}/skicka`, { ...moved.fields, "p-early": "p-last" })).status).toBe(303);
});
