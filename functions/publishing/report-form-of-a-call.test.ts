import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { aCallInWork, aContact } from "../../test/builders/a-call-in-work.ts";
import { CallInWork } from "../calls/call.ts";
import { firstReportForm } from "../calls/first-edition/report-form.ts";
import { parseCall } from "../calls/parse-call.ts";
import type { Form } from "../platform/forms/document.ts";
import { inKeyOrder } from "../platform/forms/same.ts";
import { asPublished, callFile, nextVersion, readCallFile } from "./begin-from.ts";
import { callDifference } from "./call-difference.ts";

const inForce = { ...kraftsamlingPiloter2026, contacts: [aContact] };
/** As a store gives it back: with its keys in another order. */
const stored = <T>(value: T): T => JSON.parse(inKeyOrder(value)) as T; // as: the same value again
const withDone = (form: Form, sv: string): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => (one.id === "p-done" ? { ...one, label: { sv, en: sv } } : one)),
  })),
});

test("a version, a work and a file without a report's form have the one that all calls had, with claims in every report", () => {
  const { reportClaims: _, ...call } = inForce;
  const { report: _report, ...forms } = call.forms;
  const before = { ...call, forms };
  for (const read of [parseCall(before), CallInWork.parse(before), readCallFile(JSON.stringify(before))])
    expect(read).toMatchObject({ reportClaims: "every", forms: { report: firstReportForm } });
});

test("a next version that leaves the report's form keeps it; one that changes it has a form of its own from then on", () => {
  const second = CallInWork.parse(stored(nextVersion(inForce)));
  expect(asPublished(second, kraftsamlingPiloter2026).forms.report).toEqual(firstReportForm);
  const changed = { ...second, forms: { ...second.forms, report: withDone(second.forms.report, "Vad hände?") } };
  const published = asPublished(changed, kraftsamlingPiloter2026);
  expect(published.forms.report).toMatchObject({ version: 2 });
  expect(published.forms.report.id).not.toBe("p-report");
  const third = CallInWork.parse(stored(nextVersion({ ...published, contacts: [] })));
  expect(asPublished(third, published).forms.report).toEqual(published.forms.report);
  const other = asPublished(aCallInWork({ forms: changed.forms, version: 2 }), undefined).forms.report;
  expect(other.id).not.toBe(published.forms.report.id);
});

test("what is changed in the report's form and in its claims is in the difference and in the file", () => {
  const was = aCallInWork();
  const report = withDone(was.forms.report, "Vad hände?");
  const now: CallInWork = { ...was, reportClaims: "none", forms: { ...was.forms, report } };
  const { forms, parts } = callDifference(was, now, "sv");
  expect(forms.map(({ form, found }) => [form, found.map(({ id, what }) => [id, what])])).toEqual([
    ["report", [["p-done", "words"]]],
  ]);
  expect(parts.map(({ part, found }) => [part, found.map(({ label }) => label)])).toEqual([
    ["bedomning", ["Kostnader i rapporterna"]],
  ]);
  expect(readCallFile(callFile(now))).toEqual(now);
});
