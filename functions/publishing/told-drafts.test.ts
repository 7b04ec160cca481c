import { expect, test } from "vitest";
import { aCallId as callId } from "../../test/builders/a-call-in-work.ts";
import type { CallFacts } from "../calls/call.store.ts";
import { instant } from "../vocabulary/instant.ts";
import { draftsTold } from "./told-drafts.ts";

const at = instant("2027-03-01T12:00:00Z");
const facts: CallFacts = {
  callId,
  version: 1,
  opensAt: instant("2027-02-01T00:00:00Z"),
  closesAt: instant("2027-04-30T21:59:59Z"),
  contacts: [],
  changes: 2,
  reminder: "drafts-closing-1",
};
const later = instant("2027-05-31T21:59:59Z");

const told = (after: Partial<CallFacts>, before: CallFacts | undefined = facts) => {
  const { writes, cancels, facts: now } = draftsTold(before, { ...facts, changes: 3, ...after }, at);
  const entries = writes.map((write) => ("put" in write ? String(write.put.sk).replace("OUTBOX#", "") : ""));
  return { entries, cancels, reminder: now.reminder };
};

test.each([
  ["nothing that matters to drafts", {}, { entries: [], cancels: [], reminder: "drafts-closing-1" }],
  [
    "another last day",
    { closesAt: later },
    {
      entries: ["drafts-dates-3", "drafts-closing-3"],
      cancels: ["drafts-closing-1"],
      reminder: "drafts-closing-3",
    },
  ],
  [
    "a last day too near to be reminded of",
    { closesAt: instant("2027-03-03T00:00:00Z") },
    { entries: ["drafts-dates-3"], cancels: ["drafts-closing-1"], reminder: undefined },
  ],
  [
    "no last day any more",
    { closesAt: undefined },
    { entries: ["drafts-dates-3"], cancels: ["drafts-closing-1"], reminder: undefined },
  ],
  [
    "withdrawn",
    { withdrawnAt: at },
    { entries: ["drafts-withdrawn-3"], cancels: ["drafts-closing-1"], reminder: undefined },
  ],
  [
    "drafts to be carried",
    { carryFrom: 2 },
    { entries: ["drafts-carry-3"], cancels: [], reminder: "drafts-closing-1" },
  ],
] as const)("%s: who is told, and which reminder waits", (_, after, expected) => {
  expect(told(after)).toEqual(expected);
});

test("a new call is told to nobody, and its end is waited for", () => {
  const { reminder: _, ...fresh } = facts;
  expect(draftsTold(undefined, { ...fresh, changes: 1 }, at)).toMatchObject({
    writes: [{ put: { sk: "OUTBOX#drafts-closing-1", dueAt: "2027-04-25T21:59:59.000Z" } }],
    cancels: [],
  });
});
