import type { Outcome, Pressed, Reader } from "../../pilot/act.ts";
import { type Head, readHead } from "../../pilot/head.ts";
import type { Cover } from "../../pilot/items/cover.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import { type Subject, staffSubject } from "../../vocabulary/ids.ts";
import { type SavedView, StaffDesk } from "./staff-desk.ts";

type Kept = { readonly views: readonly SavedView[]; readonly covering: readonly Cover[] };
const noDesk: Kept = { views: [], covering: [] };

const read = async (table: Pick<Table, "get">, subject: Subject): Promise<StaffDesk | undefined> => {
  const item = await table.get("pilots", keys.staffDesk(subject));
  return item && readAs(StaffDesk, item);
};

/** A person's desk as pages show it. */
export const readStaffDesk = async (table: Pick<Table, "get">, person: string): Promise<Kept> =>
  (await read(table, staffSubject(person))) ?? noDesk;

export type DeskSeen = Kept & {
  readonly heads: readonly Head[];
  readonly subject: Subject;
  readonly version: number;
};

/** A person's desk as acts decide on it. */
export async function theStaffDesk<Command>(table: Reader, { subject }: Pressed<Command>): Promise<DeskSeen> {
  const head = await readHead(table, subject);
  const desk = await read(table, subject);
  return { heads: [head], subject, version: desk?.version ?? 0, ...(desk ?? noDesk) };
}

/** The desk as it becomes. */
export const deskChanged = (
  { subject, version, views, covering }: DeskSeen,
  change: Partial<Kept>,
): Required<Pick<Outcome<object>, "writes">> => {
  const desk: StaffDesk = {
    v: 1,
    version: version + 1,
    views: [...(change.views ?? views)],
    covering: [...(change.covering ?? covering)],
  };
  const write: Write = {
    table: "pilots",
    put: { ...keys.staffDesk(subject), ...desk },
    when: unchangedSince(version),
  };
  return { writes: [write] };
};
