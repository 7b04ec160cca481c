import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { type Item, parsed, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { ApplicationId, CallId, pilotSubject } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { areAlike, tellingWords } from "../../vocabulary/likeness.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { numberOf, type PaidTo } from "../../vocabulary/paid-to.ts";
import { raiseHead, readHead } from "../head.ts";

/** What a submitted pilot is known again by. */
const Footprint = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  callId: CallId,
  title: z.string(),
  organisation: z.string(),
  organisationNumber: OrganisationNumber,
  startDay: LocalDay,
  endDay: LocalDay,
});
export type Footprint = z.infer<typeof Footprint>;

/** The words of a title that it is looked up by: the longest tell most, since Swedish puts words together. */
const wordsLookedUp = 3;
/** Words are looked up by their beginnings, whatever their endings. */
const beginning = 7;

const placeOf = (organisationNumber: OrganisationNumber): string => `ORG#${organisationNumber}`;

/** The places of a title: the beginnings of its longest words. */
function placesOfTitle(title: string): string[] {
  const longest = tellingWords(title).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [...new Set(longest.slice(0, wordsLookedUp).map((word) => `WORD#${word.slice(0, beginning)}`))];
}

/** Where a pilot leaves its footprint: by its organisation and by its title. */
const placesOf = ({ organisationNumber, title }: Pick<Footprint, "organisationNumber" | "title">): string[] => [
  placeOf(organisationNumber),
  ...placesOfTitle(title),
];

/**
 * A pilot's footprint as writes of the transaction that submits or grants it, at most four; written again it is the
 * same. Nothing is refused because of it.
 */
export const footprintsLeft = (pilot: Omit<Footprint, "v">): Write[] => {
  const footprint = Footprint.parse({ ...pilot, v: 1 });
  return placesOf(footprint).map((place) => ({
    table: "pilots",
    put: { ...keys.alike(place, footprint.applicationId), ...footprint },
  }));
};

/** The footprint of a pilot that is no more, taken away. */
export const footprintsGone = (
  pilots: readonly Pick<Footprint, "applicationId" | "organisationNumber" | "title">[],
): Write[] => {
  const places = pilots.flatMap((pilot) => placesOf(pilot).map((place) => [place, pilot.applicationId] as const));
  return [...new Map(places)].map(([place, id]) => ({ table: "pilots", delete: keys.alike(place, id) }));
};

/** A pilot is no longer found by a number that was not its organisation's. */
export const footprintGone = (organisationNumber: OrganisationNumber, id: ApplicationId): Write => ({
  table: "pilots",
  delete: keys.alike(placeOf(organisationNumber), id),
});

const placeOfGiro = (to: PaidTo): string => `GIRO#${to.kind}#${numberOf(to)}`;

/** A pilot's footprint by the number that its money goes to. */
export const payeeFootprint = (pilot: Omit<Footprint, "v">, giro: PaidTo): Write => ({
  table: "pilots",
  put: { ...keys.alike(placeOfGiro(giro), pilot.applicationId), ...Footprint.parse({ ...pilot, v: 1 }) },
});

/** A word that more pilots share than a page of it holds tells nothing; of an organisation no more are compared. */
const mostOfOnePlace = 200;

/** The other pilots that have left their footprint in one of these places: one query for each. */
async function othersAt(
  table: Pick<Table, "query">,
  places: readonly string[],
  id: ApplicationId,
): Promise<readonly Footprint[]> {
  const pages = await Promise.all(
    places.map((place) => table.query({ table: "pilots", pk: keys.alike(place, id).pk, limit: mostOfOnePlace })),
  );
  const found = pages.flatMap(({ items }) => parsed(Footprint, items));
  const others = found.filter(({ applicationId }) => applicationId !== id);
  return [...new Map(others.map((other) => [other.applicationId, other])).values()];
}

type Looked = Pick<Footprint, "applicationId" | "organisationNumber" | "title">;

/** The other pilots that may be like one, by its organisation and its title: four queries at most. */
export const othersLike = (table: Pick<Table, "query">, pilot: Looked): Promise<readonly Footprint[]> =>
  othersAt(table, placesOf(pilot), pilot.applicationId);

/** The other pilots of an organisation: one query. */
export const othersOf = (
  table: Pick<Table, "query">,
  { applicationId, organisationNumber }: Pick<Looked, "applicationId" | "organisationNumber">,
): Promise<readonly Footprint[]> => othersAt(table, [placeOf(organisationNumber)], applicationId);

/** Other organisations' pilots whose money goes, or has gone, to a number: one query. */
export const othersPaidTo = async (
  table: Pick<Table, "query">,
  giro: PaidTo,
  { applicationId, organisationNumber }: Pick<Looked, "applicationId" | "organisationNumber">,
): Promise<readonly Footprint[]> =>
  (await othersAt(table, [placeOfGiro(giro)], applicationId)).filter(
    (other) => other.organisationNumber !== organisationNumber,
  );

/** What has been written down in a pilot's partition of other pilots with a title like its own. */
export const alikeTitlesIn = (items: readonly Item[]): readonly Footprint[] =>
  parsed(
    Footprint,
    items.filter(({ sk }) => sk.startsWith("ALIKETITLE#")),
  );

/** A pilot's footprint anew in the partitions of those that it was written down with. */
export const footprintsBeside = (others: readonly Footprint[], pilot: Omit<Footprint, "v">): Write[] => {
  const footprint = Footprint.parse({ ...pilot, v: 1 });
  return others.map((other) => ({
    table: "pilots",
    put: { ...keys.alikeTitle(other.applicationId, pilot.applicationId), ...footprint },
  }));
};

/** Three items for each other pilot: a transaction has room for so many beside its own. */
const mostAlikeTitles = 25;

/**
 * Each of the other pilots with a title like this one's, written down with both, so that the case pages of both read it
 * with what they read anyway. A title never changes once it is submitted, and of two pilots the later one's footprint
 * lies beside the earlier one's when this is done for the later. What is decided about either at that moment, such as a
 * correction of its organisation, decides anew and finds what was written, or this is done again: all their heads are
 * raised as they were read, the own one by the caller. Undefined when more are alike than one transaction takes: the case page looks them
 * up then.
 */
export async function alikeTitles(
  table: Pick<Table, "get" | "query">,
  { applicationId: id, title }: Pick<Footprint, "applicationId" | "title">,
): Promise<Write[] | undefined> {
  const places = placesOfTitle(title);
  const [place] = places;
  if (place === undefined) return [];
  const likeIt = async () => (await othersAt(table, places, id)).filter((other) => areAlike(other.title, title));
  const found = await likeIt();
  if (found.length === 0) return [];
  const own = await table.get("pilots", keys.alike(place, id));
  if (!own || found.length > mostAlikeTitles) return undefined;
  const heads = new Map(
    await Promise.all(
      found.map(
        async ({ applicationId }) => [applicationId, await readHead(table, pilotSubject(applicationId))] as const,
      ),
    ),
  );
  const mine = readAs(Footprint, own);
  // Once more, after their heads: one that came in between will write itself down beside this one.
  return (await likeIt()).flatMap((other): Write[] => {
    const head = heads.get(other.applicationId);
    if (!head) return [];
    return [
      raiseHead(head),
      { table: "pilots", put: { ...keys.alikeTitle(id, other.applicationId), ...other } },
      { table: "pilots", put: { ...keys.alikeTitle(other.applicationId, id), ...mine } },
    ];
  });
}
