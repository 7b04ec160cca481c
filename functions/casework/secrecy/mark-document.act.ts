import { act, already, type Outcome } from "../../pilot/act.ts";
import { type DocumentRef, type Mark, markLimits, type SecrecyMark } from "../../pilot/items/secrecy-mark.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { documentOf, markOn, marksOf, nameOf } from "./marked-document.ts";
import { marksFull } from "./secrecy.refusals.ts";

type Command = { readonly ref: DocumentRef; readonly version: number; readonly reason: string };

/** An officer marks a document of the case as one that may hold what is secret: by which section, and why (OSL 5:5). */
export const markDocument = act({
  name: "mark-document",
  writes: ["MARK"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command & { readonly section: string }, { by, at }): Outcome<object> => {
    const { ref, version, section, reason } = command;
    const document = documentOf(pilot, ref);
    const before = marksOf(pilot, ref);
    requireVersion(before, version);
    if (markOn(pilot, ref)) return already({});
    const marks = before?.marks ?? [];
    if (marks.length >= markLimits.marks) refuse(marksFull);
    const set: Mark = { section, reason, at, by: { id: by.id, name: by.name } };
    const mark: SecrecyMark = {
      ...{ v: 1, version: version + 1, ref, marks: [...marks, set], copies: before?.copies ?? [] },
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.mark(pilot.id, ref), ...mark }, when: unchangedSince(version) }],
      log: { action: "mark.set", details: { document: nameOf(document), section, reason } },
    };
  },
});

/** An officer lifts a document's secrecy mark, with a reason; that it was marked stays readable. */
export const liftMark = act({
  name: "lift-mark",
  writes: ["MARK"],
  see: thePilot,
  decide: (pilot: Pilot, { ref, version, reason }: Command, { by, at }): Outcome<object> => {
    const document = documentOf(pilot, ref);
    const before = marksOf(pilot, ref) ?? refuse("not-found");
    requireVersion(before, version);
    const standing = markOn(pilot, ref);
    if (!standing) return already({});
    const lifted: Mark = { ...standing, lifted: { at, by: { id: by.id, name: by.name }, reason } };
    const mark: SecrecyMark = { ...before, version: version + 1, marks: [...before.marks.slice(0, -1), lifted] };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.mark(pilot.id, ref), ...mark }, when: unchangedSince(version) }],
      log: { action: "mark.lifted", details: { document: nameOf(document), reason } },
    };
  },
});
