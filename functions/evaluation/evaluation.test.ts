import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { theOfficer } from "../../test/builders/a-review.ts";
import { asked, aTypedEvaluation } from "../../test/builders/an-evaluation.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { firstId } from "../calls/first-edition/ids.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readEvaluation } from "./read-evaluation.ts";
import { saveEvaluation } from "./save-evaluation.act.ts";
import { signEvaluation } from "./sign-evaluation.act.ts";

const complete = aTypedEvaluation(theCall);

const another = { ...theOfficer, id: "colleague", name: "Kollegan" };
const at = instant("2028-12-20T09:00:00Z");

const pressed = <Command>(
  id: ApplicationId,
  command: Command,
  by: Pick<typeof another, keyof typeof theOfficer> = theOfficer,
) => ({
  ...{ subject: pilotSubject(id), by, at, command },
});
const save = (table: Table, id: ApplicationId, version: number, typed: Typed, by?: typeof another) =>
  press(table, saveEvaluation, pressed(id, { typed, version }, by));
const sign = (table: Table, id: ApplicationId, version: number) =>
  press(table, signEvaluation, { ...pressed(id, { version }), nonce: newId(Nonce) });

async function aReportedProject() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]);
  return { table, id, evaluation: async () => (await readPilot(table, id)).evaluation };
}

test("a draft that is saved again since its answer was lost is saved once", async () => {
  const { table, id, evaluation } = await aReportedProject();
  const typed = { [asked.output]: "Vi", [asked.outcome]: "har" };
  expect(await save(table, id, 0, typed)).toMatchObject({ version: 1 });
  expect(await save(table, id, 0, Object.fromEntries(Object.entries(typed).reverse()))).toMatchObject({ version: 1 });
  expect(await evaluation()).toMatchObject({ version: 1 });
});

test("a draft keeps what was typed, half written and wrong, and nothing that the form does not ask", async () => {
  const { table, id, evaluation } = await aReportedProject();
  const typed = {
    [asked.output]: "Vi\nhar",
    [`${asked.system}.reason`]: "Därför.",
    [asked.lessons]: "x".repeat(5_000),
  };
  await save(table, id, 0, { ...typed, nonce: "n", action: "save" });
  expect(await evaluation()).toMatchObject({ v: 2, status: "draft", typed, savedBy: "Handläggaren" });
  expect(Object.keys(Object((await evaluation()) ?? {}).typed)).toEqual(Object.keys(typed));
});

test("what a page posts that was opened while the form was code is kept under the names of now", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, { output: "Vi prövade.", "decisive.system.judgement": "yes", dimensions: ["services"] });
  expect(await evaluation()).toMatchObject({
    typed: {
      [asked.output]: "Vi prövade.",
      [asked.system]: firstId.option("judgement", "yes"),
      [asked.dimensions]: [firstId.option("dimensions", "services")],
    },
  });
});

test("what two write in different controls is brought together, and each is told what the other changed", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, { [asked.output]: "Från början" });
  await save(table, id, 1, { [asked.output]: "Kollegans" }, another);
  const saved = await save(table, id, 1, { [asked.output]: "Från början", [asked.lessons]: "Min lärdom" });
  expect(saved).toMatchObject({ version: 3, merged: [asked.output], clashes: [], other: { savedBy: "Kollegan" } });
  expect(await evaluation()).toMatchObject({ typed: { [asked.output]: "Kollegans", [asked.lessons]: "Min lärdom" } });
});

test("what two write in one control never replaces the other, and both texts are asked about", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, { [asked.output]: "Min text" });
  const saved = await save(table, id, 0, { [asked.output]: "Annan text" }, another);
  expect(saved).toMatchObject({
    version: 1,
    clashes: [{ field: asked.output, mine: ["Annan text"], theirs: ["Min text"] }],
    other: { savedBy: "Handläggaren" },
  });
  expect(await evaluation()).toMatchObject({ version: 1, typed: { [asked.output]: "Min text" } });
});

test("when the version that one began from is forgotten, every control that differs is asked about", async () => {
  const { table, id } = await aReportedProject();
  for (const [version, text] of ["ett", "två", "tre"].entries())
    await save(table, id, version, { [asked.output]: text });
  const stored = table.all("pilots").filter(({ pk, sk }) => pk.startsWith("EARLIER#") && sk.startsWith("EVALUATION#"));
  expect(stored.map(({ version, expiresAtSeconds }) => [version, expiresAtSeconds])).toEqual(
    [1, 2].map((version) => [version, Date.parse("2028-12-22T09:00:00Z") / 1000]),
  );
  const mine = { [asked.output]: "ett", [asked.lessons]: "Min" };
  expect((await save(table, id, 1, mine)).clashes).toEqual([]);
  const forgetful: Table = {
    ...table,
    get: async (name, key) => (key.pk.startsWith("EARLIER#") ? undefined : table.get(name, key)),
  };
  expect((await save(forgetful, id, 1, { [asked.output]: "fyra" })).clashes.map(({ field }) => field)).toEqual([
    asked.output,
    asked.lessons,
  ]);
});

test("only the version that was read through is signed, else what was read is held beside it; and only once", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, complete);
  await save(table, id, 1, { ...complete, [asked.output]: "Ändrat." }, another);
  expect(await sign(table, id, 1)).toEqual({ changed: complete });
  expect(await evaluation()).toMatchObject({ status: "draft" });
  await sign(table, id, 2);
  const { id: formId, version } = theCall.forms.evaluation;
  const dimensions = complete[asked.dimensions];
  expect(await evaluation()).toMatchObject({
    ...{ v: 2, status: "signed", form: { id: formId, version } },
    answers: {
      [asked.output]: "Ändrat.",
      [asked.system]: { level: firstId.option("judgement", "too-early"), reason: "Prövat och klart." },
      [asked.dimensions]: dimensions,
    },
    ...{ signedBy: "Handläggaren", signedAt: at },
  });
  await expect(sign(table, id, 3)).rejects.toMatchObject({ code: "already-submitted" });
  await expect(save(table, id, 3, complete)).rejects.toMatchObject({ code: "already-submitted" });
});

test("signing moves the pilot, is in its log, and its holder hears of it", async () => {
  const { table, id } = await aReportedProject();
  await save(table, id, 0, complete);
  await sign(table, id, 1);
  const { lifecycle, outbox } = await readPilot(table, id);
  expect(lifecycle.pendingMove).toMatchObject({ fact: "evaluationSigned", from: "reported", to: "evaluated" });
  const mails = outbox.flatMap(({ effect }) =>
    effect.kind === "mail" && effect.template === "evaluated" ? effect : [],
  );
  expect(mails).toMatchObject([{ to: "projektledare@example.org", data: { title: "Vändpunkten" } }]);
  expect(table.all("record").map(({ action }) => action)).toContain("evaluation.signed");
});

test("an evaluation that lacks something is not signed, and says what it lacks", async () => {
  const { table, id, evaluation } = await aReportedProject();
  const typed = { ...complete, [asked.lessons]: "", [`${asked.system}.reason`]: "" };
  await save(table, id, 0, typed);
  expect(await sign(table, id, 1)).toEqual({ incomplete: true });
  expect(readEvaluation(typed, theCall, "sv").problems.map(({ field }) => field)).toEqual([
    `${asked.system}.reason`,
    asked.lessons,
  ]);
  expect(await evaluation()).toMatchObject({ status: "draft" });
});

test("an evaluation of a project that is not fully reported can be saved, and not signed", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await save(table, id, 0, complete);
  await expect(sign(table, id, 1)).rejects.toMatchObject({ code: "not-in-this-stage" });
});
