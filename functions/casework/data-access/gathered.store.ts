import { membershipsOf } from "../../applications/contract.ts";
import { grantedTo } from "../../pilot/contact.store.ts";
import { Case } from "../../pilot/items/lifecycle.ts";
import { Review } from "../../pilot/items/review.ts";
import { wholeLog } from "../../pilot/log.store.ts";
import { readItems } from "../../pilot/read-case.ts";
import { emailHash, personHash } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, PooledId, pilotSubject, pooledSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Reader } from "../desk/desk-filter.ts";
import { searched } from "../desk/search.store.ts";
import { aboutPerson, idsIn, isPersons, type Piece, type Whom } from "./about-person.ts";
import { AccessRequest } from "./access-request.ts";

/** So many cases are gone through at once; who is in more is looked for case by case. */
const mostCases = 60;

/** What is held in one case. */
export type HeldIn = {
  readonly applicationId: ApplicationId;
  readonly title: string | undefined;
  readonly number: string | undefined;
  /** Found by the address, or only by the name: then it may be another person. */
  readonly by: "address" | "name";
  /** Documents of the case are marked as secret: that is tried before anything is given out. */
  readonly marked: boolean;
  readonly pieces: readonly Piece[];
  /** What the person has done, as the log has it. */
  readonly log: ReadonlyArray<{ readonly at: Instant; readonly action: string }>;
};
export type Gathered = {
  readonly cases: readonly HeldIn[];
  /** The person stands in the pool of reviewers. */
  readonly pool: readonly Piece[];
  /** There are more cases than were gone through. */
  readonly more: boolean;
};

type Reads = Pick<Table, "get" | "query" | "getMany">;

/** @throws Refusal not-found, also once it is forgotten */
export async function readRequest(table: Pick<Table, "get">, accessId: AccessRequest["accessId"], now: Instant) {
  const item = await table.get("pilots", keys.accessRequest(accessId));
  const isOver = Number(item?.["expiresAtSeconds"] ?? 0) * 1000 < Date.parse(now);
  return item && !isOver ? readAs(AccessRequest, item) : refuse("not-found");
}

/** The cases of an address, by the indexes that know it. */
async function casesOf(table: Reads, address: string): Promise<readonly ApplicationId[]> {
  const mailboxes = [...new Set([emailHash(address), personHash(address)])];
  const found = await Promise.all(
    mailboxes.map(async (mailbox) => {
      const asked = { table: "pilots", index: "people", pk: keys.reviewsOf(mailbox) } as const;
      const [members, granted, reviews] = await Promise.all([
        membershipsOf(table, mailbox),
        grantedTo(table, mailbox),
        readAll(table, asked, mostCases),
      ]);
      return [...members, ...parsed(Review, reviews)].map(({ applicationId }) => applicationId).concat(granted);
    }),
  );
  return [...new Set(found.flat())];
}

async function heldIn(table: Reads, whom: Whom, id: ApplicationId, by: HeldIn["by"]): Promise<HeldIn> {
  const [items, log] = await Promise.all([readItems(table, pilotSubject(id)), wholeLog(table, pilotSubject(id))]);
  const ids = idsIn(whom, items);
  const found = items.find(({ sk }) => sk === "CASE");
  const lifecycle = found && readAs(Case, found);
  return {
    applicationId: id,
    title: lifecycle?.title,
    number: lifecycle?.registrationNumber,
    by,
    marked: items.some(({ sk }) => sk.startsWith("MARK#")),
    pieces: aboutPerson(whom, items),
    log: log
      .filter((one) => ids.has(one.by.id) || isPersons(whom, one.by.name))
      .map(({ at, action }) => ({ at, action })),
  };
}

async function inPool(table: Reads, whom: Whom): Promise<readonly Piece[]> {
  const place = await table.get("pilots", keys.pooledAddress(personHash(whom.address)));
  const person =
    place && (await table.query({ table: "pilots", pk: pooledSubject(PooledId.parse(place["pooledId"])) })).items;
  return person ? aboutPerson(whom, person) : [];
}

/**
 * Gathers what is held about a person, without going through everything there is: the cases of the address by its indexes,
 * and those of each name by the words of the desk, of which those stay that name the person.
 */
export async function gathered(table: Reads, whom: Whom, reader: Reader): Promise<Gathered> {
  const [byAddress, named, pool] = await Promise.all([
    casesOf(table, whom.address),
    Promise.all(whom.names.map((name) => searched(table, name, reader))),
    inPool(table, whom),
  ]);
  const byName = named.flatMap(({ rows }) => rows.map(({ applicationId }) => applicationId));
  const ids = [...new Set([...byAddress, ...byName])];
  const held = await Promise.all(
    ids.slice(0, mostCases).map((id) => heldIn(table, whom, id, byAddress.includes(id) ? "address" : "name")),
  );
  const cases = held.filter(({ by, pieces, log }) => by === "address" || pieces.length > 0 || log.length > 0);
  return { cases, pool, more: ids.length > mostCases || named.some(({ more }) => more) };
}
