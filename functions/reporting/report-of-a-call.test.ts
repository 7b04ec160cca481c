import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { toldInWords } from "../../test/builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import type { Call } from "../calls/call.ts";
import { parseCall } from "../calls/parse-call.ts";
import { readPilot } from "../pilot/pilot.ts";
import type { Form } from "../platform/forms/document.ts";
import { keys } from "../platform/table/keys.ts";
import { instant } from "../vocabulary/instant.ts";
import { holderRoutes } from "./holder.routes.ts";
import { examinationRoutes } from "./officer/examination.routes.ts";

const march = instant("2027-03-05T09:00:00Z");
const both = (sv: string) => ({ sv, en: sv });

/** A report's form with ids of its own: a question of the final report, one of all others, and a section of the final one. */
const ownForm: Form = {
  ...{ format: 1, id: "kq3v0xt7", version: 1, for: "report", name: both("Årsrapport") },
  sections: [
    {
      ...{ id: "bq3v0xt7", slug: "aret", name: both("Året som gick") },
      questions: [
        { id: "cq3v0xt7", kind: "yes-no", is: "final", label: both("Är initiativet slut?") },
        { id: "dq3v0xt7", kind: "number", decimals: 0, label: both("Hur många har deltagit?") },
        { id: "fq3v0xt7", kind: "text", limit: 500, label: both("Vad händer nästa år?"), when: has("no") },
      ],
    },
    {
      ...{ id: "gq3v0xt7", slug: "slutet", name: both("Efteråt"), when: has("yes") },
      questions: [{ id: "hq3v0xt7", kind: "text", limit: 500, label: both("Vem tar över?") }],
    },
  ],
  rules: [],
};
function has(answer: "yes" | "no") {
  return { question: "cq3v0xt7", has: [answer] };
}
const callWith = (changes: Partial<Call>): Call =>
  parseCall({ ...theCall, ...changes, forms: { ...theCall.forms, report: ownForm } });

async function aSite(call: Call) {
  const table = inMemoryTable();
  const id = await aProject(table, { call });
  const needs = { table, identity };
  const holder = aVisitor(holderRoutes(needs), () => march, await holderCookie(march, id));
  const officer = aVisitor(examinationRoutes(needs), () => march, await staffCookie(march, "officer"));
  const begin = async () => {
    const { fields } = await holder.see(`/projekt/${id}`);
    return (await holder.send(`/projekt/${id}/rapport`, fields)).location;
  };
  const submit = async (report: string, typed: Record<string, string>) => {
    const form = await holder.see(report);
    const saved = await holder.send(report, { ...form.fields, ...typed, action: "review" });
    const review = await holder.see(`${report}/granska`);
    return { saved, review, sent: await holder.send(`${report}/skicka`, { ...review.fields, "p-early": "p-last" }) };
  };
  const reportOf = async (number = 1) => (await readPilot(table, id)).reports[number - 1];
  const accepted = async (number = 1) => {
    const address = `/handlaggning/${id}/rapporter/${number}`;
    return officer.send(`${address}/godkann`, (await officer.see(address)).fields);
  };
  return { table, id, holder, officer, begin, submit, reportOf, accepted };
}

const months = { "p-period.from": "2027-01", "p-period.to": "2027-02" };
const notFinal = { cq3v0xt7: "no", dq3v0xt7: "40", fq3v0xt7: "Vi fortsätter." };

test("a call's own report is asked, read through, pinned and read by its own form; its costs are claimed as ever", async () => {
  const { id, begin, submit, reportOf, officer, accepted } = await aSite(callWith({}));
  const { review } = await submit(await begin(), { ...months, ...notFinal, "p-costs.travel.2027-01": "1 000" });
  expect(review.body).toContain("Hur många har deltagit?");
  expect(review.body).not.toContain("Vem tar över?");
  expect((await reportOf())?.content).toMatchObject({
    final: false,
    form: { id: "kq3v0xt7", version: 1 },
    answers: { cq3v0xt7: false, dq3v0xt7: 40, fq3v0xt7: "Vi fortsätter." },
    costs: [{ categoryId: "travel", amountOre: 100_000 }],
  });
  expect((await officer.see(`/handlaggning/${id}/rapporter/1`)).body).toContain("Vi fortsätter.");
  expect((await accepted()).status).toBe(303);
  expect((await reportOf())?.accepted?.paymentOre).toBe(27_600);
});

test("the answer with the role final makes a report the last one, and asks what belongs to that alone", async () => {
  const { table, id, begin, submit, reportOf, accepted } = await aSite(callWith({}));
  const report = await begin();
  const { saved } = await submit(report, { ...months, ...notFinal, cq3v0xt7: "yes" });
  expect(saved.status).toBe(422);
  expect(saved.body).toContain('href="#hq3v0xt7"');
  await submit(report, { ...months, cq3v0xt7: "yes", dq3v0xt7: "40", hq3v0xt7: "Kommunen." });
  expect((await reportOf())?.content).toMatchObject({ final: true, answers: { hq3v0xt7: "Kommunen." } });
  await accepted();
  expect((await readPilot(table, id)).lifecycle.pendingMove).toMatchObject({ to: "reported" });
});

test("where a call's reports are text alone, no amount is asked for or read, and accepting pays nothing", async () => {
  const { id, holder, begin, submit, reportOf, officer, accepted } = await aSite(callWith({ reportClaims: "none" }));
  expect((await holder.see(`/projekt/${id}`)).body).not.toContain("/betalning");
  const report = await begin();
  const { body } = await holder.see(report);
  for (const control of ["p-costs", "p-vat", "/sie", "/underlag"]) expect(body).not.toContain(control);
  const { review } = await submit(report, { ...months, ...notFinal, "p-costs.travel.2027-01": "1 000" });
  for (const said of ["Bokförda kostnader", "Moms", "Budget"]) expect(review.body).not.toContain(said);
  expect((await reportOf())?.content).toMatchObject({ costs: [], answers: { dq3v0xt7: 40 } });
  const desk = await officer.see(`/handlaggning/${id}/rapporter/1`);
  expect(desk.body).not.toContain("/rader");
  expect((await accepted()).status).toBe(303);
  expect((await reportOf())?.accepted).toMatchObject({ acceptedOre: 0, paymentOre: 0 });
});

test("the period is chosen among the project's months, those not reported first, and what was typed before stands", async () => {
  const { table, id, holder, begin, submit } = await aSite(theCall);
  const options = async (address: string, name = "p-period.from") => {
    const select = parse((await holder.see(address)).body).querySelector(`select[name="${name}"]`);
    const groups = select?.querySelectorAll("optgroup") ?? [];
    return {
      chosen: select?.querySelector("option[selected]")?.getAttribute("value"),
      groups: groups.map((group) => [
        group.getAttribute("label"),
        group.querySelectorAll("option").map((option) => option.getAttribute("value")),
      ]),
    };
  };
  const report = await begin();
  const open = ["2026-12", "2027-01", "2027-02", "2027-03"];
  expect(await options(report)).toEqual({ chosen: "2026-12", groups: [["Ännu inte redovisade", open]] });
  await submit(report, { ...toldInWords, "p-period.from": "2026-12", "p-period.to": "2027-01", "p-final": "no" });
  const next = await begin();
  expect(await options(next)).toEqual({
    chosen: "2027-02",
    groups: [
      ["Ännu inte redovisade", ["2027-02", "2027-03"]],
      ["Redovisade i en annan rapport", ["2026-12", "2027-01"]],
    ],
  });
  for (const [typed, shown] of [
    ["mars 2027", "mars 2027"],
    ["2031-05", "maj 2031"],
  ] as const) {
    const set = { typed: { "p-period.from": "2027-02", "p-period.to": typed } };
    await table.transact([{ table: "pilots", update: keys.report(id, 2), set }]);
    const { chosen, groups } = await options(next, "p-period.to");
    expect([chosen, groups.at(-1)]).toEqual([typed, ["Utanför det som kan redovisas nu", [typed]]]);
    expect((await holder.see(next)).body).toContain(shown);
  }
  // What is returned is not in.
  await table.transact([{ table: "pilots", update: keys.report(id, 1), set: { status: "returned" } }]);
  expect((await options(next)).groups).toEqual([["Ännu inte redovisade", open]]);
});
