import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { toldInWords } from "../../../test/builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { amend, askFor, typedAmendment } from "../../../test/builders/an-amendment.ts";
import { aCallWithGoals, aProjectWithGoals } from "../../../test/builders/some-goals.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { askAmendmentRoutes } from "../../decisions/amendments/ask-amendment.routes.ts";
import { followedGoals } from "../../pilot/goals/followed.ts";
import { targetOn } from "../../pilot/goals/goals.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { examinationRoutes } from "../../reporting/officer/examination.routes.ts";
import { projectResultsRoutes } from "../../reporting/project/results.routes.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { resultsRoutes } from "./results.routes.ts";

const march = instant("2027-03-20T09:00:00Z");
const textOf = (body: string) => Buffer.from(body, "base64").toString("utf8");
const typedIn = (body: string, name: string) => parse(body).querySelector(`[name="${name}"]`)?.getAttribute("value");
const day = (text: string) => LocalDay.parse(text);

async function aSite(project = aProjectWithGoals, call = aCallWithGoals()) {
  const table = inMemoryTable();
  await publishCall(table, call);
  const id = await project(table);
  const needs = { table, identity };
  const staff = [...examinationRoutes(needs), ...resultsRoutes(needs)];
  const own = [...holderRoutes(needs), ...projectResultsRoutes(needs), ...askAmendmentRoutes(needs)];
  const holder = aVisitor(own, () => march, await holderCookie(march, id));
  const officer = aVisitor(staff, () => march, await staffCookie(march, "officer"));
  const begin = async () => {
    const { fields } = await holder.see(`/projekt/${id}`);
    return (await holder.send(`/projekt/${id}/rapport`, fields)).location;
  };
  const report = async (typed: Record<string, string>) => {
    const address = await begin();
    const form = await holder.see(address);
    const saved = await holder.send(address, { ...form.fields, ...toldInWords, ...typed, action: "review" });
    const review = await holder.see(`${address}/granska`);
    await holder.send(`${address}/skicka`, review.fields);
    return { form, saved };
  };
  const accept = async (number: number) => {
    const address = `/handlaggning/${id}/rapporter/${number}`;
    return officer.send(`${address}/godkann`, (await officer.see(address)).fields);
  };
  const goals = async () => followedGoals(await readPilot(table, id));
  return { table, id, holder, officer, begin, report, accept, goals };
}

const children = {
  ...{ "p-period.from": "2027-01", "p-period.to": "2027-02" },
  ...{ "p-reached.own-2.actual": "24", "p-reached.own-2.day": "2027-02-10", "p-reached.own-2.source": "Listor" },
  ...{ "p-reached.own-2.gender-girls": "12", "p-reached.own-2.gender-boys": "9" },
  "p-reached.own-2.gender-nonbinary": "3",
};

test("a report asks for each agreed result, says what was there before, and what it says is followed", async () => {
  const { holder, begin, report, accept, goals, id, officer } = await aSite();
  const { form, saved } = await report(children);
  expect(form.body).toContain("Barn som nås");
  expect(form.body).toContain("Utgångsläge: 6 barn. Mål: 20 barn.");
  // A story has no figures to type.
  expect(form.body).not.toContain('name="p-reached.own-3.actual"');
  expect(form.body).toContain('name="p-reached.own-3.told"');
  expect(saved.status).toBe(303);
  expect((await goals())[1]).toMatchObject({
    told: [{ report: 1, isAccepted: false, day: "2027-02-10", value: 24, source: "Listor" }],
  });
  const examined = await officer.see(`/handlaggning/${id}/rapporter/1`);
  expect(examined.body).toContain("Barn som nås");
  expect((await accept(1)).status).toBe(303);
  expect((await goals())[1]?.told[0]?.isAccepted).toBe(true);
  expect((await holder.see(await begin())).body).toContain("Senast rapporterat: 24 barn (10 februari 2027).");
});

test("groups that do not come to the value are refused at the field, and nothing that was typed is lost", async () => {
  const { report } = await aSite();
  const { saved } = await report({ ...children, "p-reached.own-2.gender-nonbinary": "2" });
  expect(saved.body).toContain("Delarna blir tillsammans 23, men utfallet är 24.");
  expect(typedIn(saved.body, "p-reached.own-2.gender-girls")).toBe("12");
});

test("a target of 20 is 15 from the day it was decided, 20 before it, and both stand in the pages", async () => {
  const { table, id, holder, officer, report, accept, goals } = await aSite();
  await report(children);
  await accept(1);
  const asking = await holder.see(`/projekt/${id}/andring`);
  expect(typedIn(asking.body, "p-targets.own-2.p-target")).toBe("20");
  expect(asking.body).not.toContain("p-targets.own-3");
  const asked = { "p-parts": ["p-goals"], "p-why": "Gruppen blev mindre.", "p-targets.own-1.p-target": "10" };
  const same = await askFor(table, id, { ...asked, "p-targets.own-2.p-target": "20" });
  expect(same.wrong).toMatchObject([{ field: "p-targets.own-1.p-target" }]);
  expect(await askFor(table, id, { ...asked, "p-targets.own-2.p-target": "15" })).toEqual({});
  const targets = { "p-targets.own-1.p-target": "10", "p-targets.own-2.p-target": "15" };
  const typed = { ...typedAmendment({ "p-period": "p-none", "p-goals": "p-granted", ...targets }), "p-end-day": "" };
  expect(await amend(table, id, typed, { request: 1 })).toEqual({});
  const { decisions, grant } = await readPilot(table, id);
  expect(decisions.at(-1)).toMatchObject({
    day: "2027-03-10",
    goals: {
      granted: true,
      before: [{ goal: "own-2", name: "Barn som nås", target: "20" }],
      after: [{ goal: "own-2", name: "Barn som nås", target: "15.00", unit: "barn" }],
    },
  });
  expect(grant.endDay).toBe("2028-11-30");
  const [, goal] = await goals();
  expect(goal && [targetOn(goal, day("2027-03-09")), targetOn(goal, day("2027-03-10"))]).toEqual([20, 15]);
  // What was accepted before stands as it was.
  expect(goal?.told[0]?.value).toBe(24);
  for (const page of [await holder.see(`/projekt/${id}/resultat`), await officer.see(`/handlaggning/${id}/resultat`)]) {
    expect(page.body).toContain("15 barn från 10 mars 2027");
    expect(page.body).toContain("20 barn från början");
    expect(page.body).toContain("Lös ände");
    expect(page.body).toContain("<svg");
  }
});

test("a change of targets that is refused with a reason changes none", async () => {
  const { table, id, goals } = await aSite();
  const targets = { "p-targets.own-1.p-target": "10", "p-targets.own-2.p-target": "15" };
  await askFor(table, id, { "p-parts": ["p-goals"], "p-why": "Gruppen blev mindre.", ...targets });
  const refused = { "p-period": "p-none", "p-goals": "p-refused", "p-goals-why": "Målet är hela syftet." };
  expect(await amend(table, id, { ...typedAmendment(refused), "p-end-day": "" }, { request: 1 })).toEqual({});
  expect((await goals())[1]?.targets).toEqual([{ value: 20 }]);
  expect((await readPilot(table, id)).decisions.at(-1)).toMatchObject({
    goals: { granted: false, why: "Målet är hela syftet.", after: [{ goal: "own-2", target: "15.00" }] },
  });
});

test("a call's results are a file of what was reported, and a masked one that shows no small number", async () => {
  const { officer, report, accept } = await aSite();
  await report(children);
  await accept(1);
  const { callId } = aCallWithGoals();
  const address = `/handlaggning/utlysningar/${callId}/resultat`;
  const list = await officer.see(address);
  expect(list.body).toContain(`${address}/csv`);
  const exact = await officer.see(`${address}/csv`);
  expect(textOf(exact.body)).toContain("Flickor och kvinnor: 12; Pojkar och män: 9; Icke-binära: 3");
  expect(textOf(exact.body)).toContain("129 %");
  const outside = await officer.see(`${address}/csv?sida=maskerad`);
  expect(textOf(outside.body)).toContain(
    "Flickor och kvinnor: 12; Pojkar och män: visas inte; Icke-binära: färre än 5",
  );
  expect(textOf(outside.body)).not.toContain("Listor");
  expect((await officer.see(`${address}/xlsx`)).status).toBe(200);
  expect((await officer.see(`${address}/pdf`)).status).toBe(404);
});

test("a call that agrees on nothing shows nothing of it", async () => {
  const { holder, officer, id } = await aSite(aProject, theCall);
  expect((await holder.see(`/projekt/${id}`)).body).not.toContain(`/projekt/${id}/resultat`);
  expect((await holder.see(`/projekt/${id}/andring`)).body).not.toContain("p-goals");
  expect((await officer.see(`/handlaggning/utlysningar/${theCall.callId}/resultat`)).body).toContain(
    "frågar inte efter",
  );
});
