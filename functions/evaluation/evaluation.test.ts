import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { theOfficer } from "../../test/builders/a-review.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { saveEvaluation } from "./save-evaluation.act.ts";
import { signEvaluation } from "./sign-evaluation.act.ts";

const complete = {
  ...Object.fromEntries(Object.keys(evaluationWords.sv.labels).map((name) => [name, "Prövat och klart."])),
  ...Object.fromEntries(
    theCall.evaluation.questions.flatMap(({ id }) => [
      [`decisive.${id}.judgement`, "yes"],
      [`decisive.${id}.text`, "Därför."],
    ]),
  ),
  dimensions: theCall.evaluation.dimensions.map(({ id }) => id),
  "scaledUp.judgement": "partly",
  "scaledUp.how": "I två av tre skolor.",
};

const pressed = <Command>(id: ApplicationId, command: Command) => ({
  ...{ subject: pilotSubject(id), by: theOfficer, at: instant("2028-12-20T09:00:00Z"), command },
});
const save = (table: Table, id: ApplicationId, version: number, fields: Record<string, string | string[]>) =>
  press(table, saveEvaluation, pressed(id, { fields, version, language: "sv" }));
const sign = (table: Table, id: ApplicationId, version: number) =>
  press(table, signEvaluation, { ...pressed(id, { version, language: "sv" } as const), nonce: newId(Nonce) });

async function aReportedProject() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]);
  return { table, id, evaluation: async () => (await readPilot(table, id)).evaluation };
}

test("a draft that is saved again since its answer was lost is saved once", async () => {
  const { table, id, evaluation } = await aReportedProject();
  expect(await save(table, id, 0, { output: "Vi", outcome: "har" })).toMatchObject({ version: 1 });
  expect(await save(table, id, 0, { outcome: "har", output: "Vi" })).toMatchObject({ version: 1 });
  expect(await evaluation()).toMatchObject({ version: 1 });
});

test("a draft never replaces what another tab has saved", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, { output: "Min text" });
  await expect(save(table, id, 0, { output: "Annan text" })).rejects.toMatchObject({ code: "stale-version" });
  expect(await evaluation()).toMatchObject({ typed: { output: "Min text" } });
});

test("only the version that was read through is signed, and only once", async () => {
  const { table, id, evaluation } = await aReportedProject();
  await save(table, id, 0, complete);
  await save(table, id, 1, { ...complete, output: "Ändrat." });
  await expect(sign(table, id, 1)).rejects.toMatchObject({ code: "stale-version" });
  await sign(table, id, 2);
  expect(await evaluation()).toMatchObject({ status: "signed", content: { output: "Ändrat." } });
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
  const { missing } = await save(table, id, 0, { ...complete, lessons: "" });
  expect(missing).toMatchObject([{ field: "lessons" }]);
  expect(await sign(table, id, 1)).toEqual({ wrong: missing });
  expect(await evaluation()).toMatchObject({ status: "draft" });
});

test("an evaluation of a project that is not fully reported can be saved, and not signed", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await save(table, id, 0, complete);
  await expect(sign(table, id, 1)).rejects.toMatchObject({ code: "not-in-this-stage" });
});
