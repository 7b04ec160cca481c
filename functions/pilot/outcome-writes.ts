import { type Key, keyOf, type Write } from "../platform/table/table.ts";
import { pilotIn, subjectKinds } from "../vocabulary/ids.ts";
import type { Act, Outcome, Pressed } from "./act.ts";
import { auditEntry, cancelTimer, mailEntry, owedDocument, recordFact } from "./happenings.ts";

/** Every part of an outcome as writes, but for what guards it and for its posting. */
export function outcomeWrites(
  { subject, by, at }: Pressed<unknown>,
  { writes = [], fact, mails = [], documents = [], cancels = [], log }: Outcome<unknown>,
): readonly Write[] {
  const done = { at, by };
  const id = pilotIn(subject);
  if (fact && !id) throw new RangeError(`a fact moves a pilot, not ${subject}`);
  return [
    ...writes,
    ...(fact && id ? recordFact({ applicationId: id, ...fact, ...done }) : []),
    ...(log ? [auditEntry(subject, done, log)] : []),
    ...mails.map(({ dueAt, id: name, ...mail }) =>
      mailEntry(subject, mail, at, { ...(dueAt ? { dueAt } : {}), ...(name ? { id: name } : {}) }),
    ),
    ...documents.flatMap((document, i) => owedDocument(subject, document, at, documents[i - 1]?.documentId)),
    ...cancels.map((name) => cancelTimer(subject, name)),
  ];
}

/** Whether there is anything to write but the answer. */
export const writesNothing = ({ answer: _, quietly: _quietly, already: _already, ...parts }: Outcome<unknown>) =>
  Object.values(parts).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));

/** The sort key names the kind of a subject's item, the partition that of every other. */
const subjects = new Set<string>(subjectKinds);
/** What every act may write. */
const always = new Set(["OUTBOX", "AUDIT", "HEAD"]);

function kindOf({ pk, sk }: Key): string {
  const [partition = "", id] = pk.split("#");
  return (id !== undefined && subjects.has(partition) ? sk : partition).split("#")[0] ?? "";
}

/** Rights on the table cannot tell kinds of items apart: an act's own list does. @throws RangeError: a bug of the act */
export function requireDeclared(
  { name, writes }: Pick<Act<never, never, never>, "name" | "writes">,
  made: readonly Write[],
) {
  for (const write of made) {
    if ("check" in write) continue;
    const kind = kindOf(keyOf(write));
    if (!always.has(kind) && !writes.includes(kind))
      throw new RangeError(`${name} does not declare that it writes ${kind}`);
  }
}

/** DynamoDB takes a hundred items; no act comes nearer than ten to that. */
export const mostWrites = 90;

/** What DynamoDB would refuse. @throws RangeError for two operations on one item, or too many: a bug of the act */
export function requireWritable(name: string, writes: readonly Write[]) {
  const named = writes.map((write) => `${write.table} ${keyOf(write).pk} ${keyOf(write).sk}`);
  const twice = named.find((one, i) => named.indexOf(one) < i);
  if (twice) throw new RangeError(`${name} writes one item twice: ${twice}`);
  if (writes.length > mostWrites)
    throw new RangeError(`${name} writes ${writes.length} items, more than ${mostWrites}`);
}
