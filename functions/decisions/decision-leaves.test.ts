import { expect, test } from "vitest";
import { aGrant, typedDecision } from "../../test/builders/a-decision.ts";
import type { theCall } from "../../test/builders/a-pilot.ts";
import { decisionLeaves } from "../calls/call.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { readForm } from "../platform/forms/read.ts";
import { formFor } from "./decision-form-of.ts";

const frames = [{ year: 2026 }, { year: 2027 }, { year: 2028 }];
const asked = (leaves?: typeof theCall.decisionLeaves) =>
  formFor(frames, { decision: undefined, call: leaves ? { decisionLeaves: leaves } : {} });
const idsOf = (leaves?: typeof theCall.decisionLeaves) => questionsOf(asked(leaves)).map(({ id }) => id);

/** All that is asked of state aid; above the ceiling only where the call lets it. */
const aid = ["p-aid", "p-aid-note", "p-aid-group", "p-aid-sector", "p-aid-read", "p-aid-register", "p-aid-reader"];

test("a call that says nothing asks all, and each thing that is left out is not asked", () => {
  const all = idsOf();
  for (const id of ["p-background", "p-refused", "p-dissent", "p-aid", "p-aid-note"]) expect(all).toContain(id);
  expect(all.filter((id) => !idsOf(["background"]).includes(id))).toEqual(["p-background"]);
  expect(all.filter((id) => !idsOf(["state-aid"]).includes(id))).toEqual(aid);
  const left = all.filter((id) => !idsOf([...decisionLeaves]).includes(id));
  expect(left.toSorted()).toEqual([...aid, "p-background", "p-dissent", "p-refused"].toSorted());
});

test("a grant whose call never gives state aid is whole without an answer to it", () => {
  const { "p-aid": _, ...typed } = typedDecision(aGrant());
  const missing = (leaves?: typeof theCall.decisionLeaves) =>
    readForm(asked(leaves), typed).problems.map(({ field, code }) => [field, code]);
  expect(missing()).toEqual([["p-aid", "missing"]]);
  expect(missing(["state-aid"])).toEqual([]);
});
