import { act, already, type Outcome } from "../../pilot/act.ts";
import type { DocumentRef, SecrecyMark } from "../../pilot/items/secrecy-mark.ts";
import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Attached, type NewFile, staffFileOf } from "../register/staff-file-of.ts";
import { documentOf, marksOf, nameOf } from "./marked-document.ts";

type Command = { readonly ref: DocumentRef };

const marksBefore = (pilot: Pilot, ref: DocumentRef): SecrecyMark => marksOf(pilot, ref) ?? refuse("not-found");

/** The mark's item with other copies. */
const withCopies = ({ id }: Pilot, before: SecrecyMark, copies: SecrecyMark["copies"]) => {
  const { ref, version } = before;
  const mark: SecrecyMark = { ...before, version: version + 1, copies };
  return { table: "pilots", put: { ...keys.mark(id, ref), ...mark }, when: unchangedSince(version) } as const;
};

/** An officer puts a masked copy beside a document that is or was marked. A file is attached once. */
export const attachMasked = act({
  name: "attach-masked",
  writes: ["MARK"],
  see: thePilot,
  decide: (pilot: Pilot, { ref, ...sent }: Command & NewFile, { by, at }): Outcome<Attached> => {
    const before = marksBefore(pilot, ref);
    const { copies } = before;
    if (copies.some(({ fileId }) => fileId === sent.fileId)) return already({});
    if (copies.length >= staffFileLimits.files) return { answer: { problem: "too-many" } };
    return {
      answer: {},
      writes: [withCopies(pilot, before, [...copies, staffFileOf(sent, { by, at })])],
      log: { action: "mark.copy-added", details: { document: nameOf(documentOf(pilot, ref)), name: sent.file.name } },
    };
  },
});

type Strike = Command & { readonly fileId: string; readonly reason: string };

/** An officer strikes a masked copy that must not be released: it is not given to anybody from then on, and is kept. */
export const strikeMasked = act({
  name: "strike-masked",
  writes: ["MARK"],
  see: thePilot,
  decide: (pilot: Pilot, { ref, fileId, reason }: Strike, { by, at }): Outcome<object> => {
    const before = marksBefore(pilot, ref);
    const copy = before.copies.find((one) => one.fileId === fileId) ?? refuse("not-found");
    if (copy.struck) return already({});
    const struck = { at, by: { id: by.id, name: by.name }, reason };
    const copies = before.copies.map((one) => (one === copy ? { ...one, struck } : one));
    return {
      answer: {},
      writes: [withCopies(pilot, before, copies)],
      log: { action: "mark.copy-struck", details: { document: nameOf(documentOf(pilot, ref)), name: copy.name } },
    };
  },
});
