import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { mandatesSubject, staffSubject } from "../../vocabulary/ids.ts";
import type { Reader } from "../act.ts";
import { checkHead, type Head, readHead } from "../head.ts";
import { Cover } from "../items/cover.ts";
import { MandateVersion } from "./mandate.ts";
import { type MandateTable, mandateTable } from "./mandate-table.ts";

/** The whole table, with all that its entries have ever said: one query, however many pages ask about how many rows. */
export async function readMandates(table: Pick<Table, "query">): Promise<MandateTable> {
  const items = await readAll(table, { table: "pilots", pk: mandatesSubject, prefix: "ENTRY#", consistent: true });
  return mandateTable(parsed(MandateVersion, items));
}

/** What a person's desk says of those for whom they stand in. */
const Covering = z.object({ covering: z.array(Cover) });

const coveringOf = async (table: Pick<Table, "get">, person: string): Promise<readonly Cover[]> => {
  const item = await table.get("pilots", keys.staffDesk(staffSubject(person)));
  return item ? readAs(Covering, item).covering : [];
};

const isDeputy = ({ rows }: MandateTable, person: string) => rows.some(({ terms }) => terms.deputy?.id === person);

/** The table, and for whom a person stands in; that is read of deputies alone. */
export type Mandates = { readonly table: MandateTable; readonly covering: readonly Cover[] };

/** The table of mandates as pages show it to a person. */
export async function mandatesShown(table: Reader, person: string): Promise<Mandates> {
  const mandates = await readMandates(table);
  return { table: mandates, covering: isDeputy(mandates, person) ? await coveringOf(table, person) : [] };
}

/**
 * The table of mandates as an act decides by it. What is decided rests on the table and on the deputy's absences as they
 * were read: `guards` stand among its writes. They check and count nothing up, so that decisions do not meet in them.
 */
export type MandatesSeen = Mandates & { readonly guards: readonly Write[] };

export async function seenMandates(table: Reader, person: string): Promise<MandatesSeen> {
  const heads: Head[] = [await readHead(table, mandatesSubject)];
  const mandates = await readMandates(table);
  const deputy = isDeputy(mandates, person);
  if (deputy) heads.push(await readHead(table, staffSubject(person)));
  const covering = deputy ? await coveringOf(table, person) : [];
  return { table: mandates, covering, guards: heads.map(checkHead) };
}
