import {
  act,
  already,
  type FormAnswer,
  type FormCommand,
  type Outcome,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { personHash, shownAddress } from "../../platform/mail/mailbox.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, unchangedSince } from "../../platform/table/table.ts";
import type { PooledId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { type PoolEntry, poolForm, readPooled } from "./pool.form.ts";
import { type PoolSeen, seenInPool } from "./pool.store.ts";
import { poolTexts } from "./pool.texts.ts";
import { type Field, nameKey, type Pooled } from "./pooled.ts";

type Command = FormCommand & {
  readonly pooledId: PooledId;
  /** The focus areas that the form offered. */
  readonly fields: readonly Field[];
};

const formOf = ({ fields, version }: Command) => poolForm(fields, version === 0);

/** The same mailbox is the same person: refused. The same name may be two: asked about, and the answer is kept. */
function clashesOf({ pooledId, holder, namesakes }: PoolSeen, entry: PoolEntry, { language }: Command): Problem[] {
  const t = poolTexts[language];
  if (holder && holder.pooledId !== pooledId) return [{ field: "p-email", text: t.addressTaken(holder.name) }];
  const [namesake] = namesakes;
  if (namesake && entry.sameName === "")
    return [{ field: "p-same-name", text: t.nameTaken(shownAddress(namesake.email)) }];
  if (entry.organisationNumber && entry.organisation === "") return [{ field: "p-organisation", text: t.numberFault }];
  return [];
}

/** An officer keeps a person in the pool of reviewers, or corrects what is known of one, with the reason. */
export const keepPooled = act({
  name: "keep-pooled",
  writes: ["PERSON", "POOLADDRESS"],
  see: (table: Reader, { command }: Pressed<Command>) => {
    const { entry } = readPooled(formOf(command), command.typed);
    return seenInPool(table, command.pooledId, entry ?? { name: "", email: "" });
  },
  decide: (seen: PoolSeen, command: Command, { at }): Outcome<FormAnswer> => {
    const { typed, language, version } = command;
    const { before, lock } = seen;
    if (version > 0 && !before) refuse("not-found");
    requireVersion(before, version);
    const form = formOf(command);
    const { entry, problems } = readPooled(form, typed);
    if (!entry) return { answer: { wrong: inWords(form, typed, problems, language) } };
    const clashes = clashesOf(seen, entry, command);
    if (clashes.length > 0) return { answer: { wrong: clashes } };
    const { sameName, reason, ...person } = entry;
    const { pooledId } = seen;
    const pooled: Pooled = { v: 1, pooledId, ...person, version: version + 1, changedAt: at };
    if (before && isSame(before, pooled)) return already({});
    const address = keys.pooledAddress(personHash(pooled.email));
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.pooled(pooledId), ...pooled, ...indexed.pooled(nameKey(pooled.name), pooledId) },
          when: unchangedSince(version),
        },
        // An address that somebody has left may be taken; of two who take it at once one finds that it is not as it was.
        {
          table: "pilots",
          put: { ...address, pooledId },
          when: lock === undefined ? absent : [{ attribute: "pooledId", equals: lock }],
        },
      ],
      log: { action: before ? "pooled.changed" : "pooled.added", details: saidOf(before, pooled, sameName, reason) },
    };
  },
});

const isSame = ({ version: _v, changedAt: _c, ...before }: Pooled, { version: _w, changedAt: _d, ...after }: Pooled) =>
  JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
const sorted = (item: object) => Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));

/** What the history says: why, and why the person is not the other of that name; no address, which may be erased. */
const saidOf = (before: Pooled | undefined, after: Pooled, sameName: string, reason: string) => ({
  ...(reason === "" ? {} : { reason }),
  ...(sameName === "" ? {} : { sameName }),
  ...(before && before.name !== after.name ? { named: true } : {}),
  ...(before && before.email !== after.email ? { addressed: true } : {}),
  ...(before && before.active !== after.active ? { active: after.active } : {}),
});
