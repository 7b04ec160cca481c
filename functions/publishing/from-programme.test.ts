import { expect, test } from "vitest";
import { aCallId, pressed } from "../../test/builders/a-call-in-work.ts";
import { anAuthorityDocument, aProgramme, settingsIn } from "../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { frameCells } from "../calls/frame-cells.ts";
import { press } from "../pilot/press.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { parseForm } from "../platform/forms/document.ts";
import { faultsOf } from "../platform/forms/faults.ts";
import { newPartId } from "../platform/forms/ids.ts";
import { askedAs } from "../platform/forms/role.ts";
import { ProgrammeId } from "../settings/programme-head.ts";
import { authorityPut } from "../settings/settings.store.ts";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import { CallId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { beginCall } from "./begin-call.act.ts";
import { ofProgramme } from "./from-programme.ts";
import { emptyCall } from "./skeleton.ts";
import { readWork } from "./work.store.ts";

const at = instant("2026-11-21T12:00:00Z");
const columns = ["Vad", "Hur"].map((name, i) => ({ id: `c${i}`, name: { sv: name, en: name } }));

test("a new call of a programme asks for its focus areas and is evaluated by its lenses, and nothing of it is wrong", () => {
  const call = ofProgramme(emptyCall(CallId.parse("ny-utlysning"), newPartId), aProgramme, newPartId);
  const areas = askedAs(call.forms.application, "focus-areas")?.options.map(({ label }) => label);
  expect(areas).toEqual(aProgramme.focusAreas.map(({ name }) => name));
  const asked = questionsOf(call.forms.evaluation).map(({ label }) => label);
  for (const { question } of aProgramme.frame.lenses) expect(asked).toContainEqual(question);
  expect(call.programme).toBe(aProgramme.programmeId);
  for (const form of [call.forms.application, call.forms.evaluation])
    expect(faultsOf(form, { rules: form.rules.map(({ rule }) => rule) })).toEqual([]);
});

test("each lens asks once for each column of the frame, and a programme without a frame changes nothing", () => {
  const empty = emptyCall(CallId.parse("ny-utlysning"), newPartId);
  const wide = { ...aProgramme, frame: { ...aProgramme.frame, columns } };
  const { sections } = ofProgramme(empty, wide, newPartId).forms.evaluation;
  expect(sections.slice(0, 3).map(({ questions }) => questions.length)).toEqual([2, 2, 2]);
  expect(sections[0]?.lead).toEqual(aProgramme.frame.lenses[0]?.question);
  const cells = frameCells(parseForm({ ...empty.forms.evaluation, sections })).map(({ lens, column }) => [
    lens,
    column,
  ]);
  expect(cells).toEqual(
    aProgramme.frame.lenses.flatMap(({ id }) => [
      [id, "c0"],
      [id, "c1"],
    ]),
  );
  const bare = { ...aProgramme, focusAreas: [], frame: { lenses: [], columns: [], dimensions: [], steps: [] } };
  expect(ofProgramme(empty, bare, newPartId)).toEqual({ ...empty, programme: aProgramme.programmeId });
});

test("a call from nothing begins with the authority's accounts and the programme that was chosen; one that is not there is no page", async () => {
  const table = inMemoryTable();
  await settingsIn(table, at);
  const accounting = AccountPlan.parse({ grants: "7411" });
  await table.transact(authorityPut({ ...anAuthorityDocument, version: 2, accounting }, at));
  const begin = (programme: ProgrammeId) =>
    press(table, beginCall, pressed({ callId: aCallId, from: { kind: "nothing", programme } } as const));
  await expect(begin(ProgrammeId.parse("ingen"))).rejects.toThrow("not-found");
  await begin(aProgramme.programmeId);
  const { call } = (await readWork(table, aCallId)) ?? {};
  expect([call?.programme, call?.accounting.grants]).toEqual(["kraftsamling", "7411"]);
});
