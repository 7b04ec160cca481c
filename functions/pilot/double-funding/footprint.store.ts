import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table, type Write } from "../../platform/table/table.ts";
import { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { tellingWords } from "../../vocabulary/likeness.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

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

/** Where a pilot leaves its footprint: by its organisation and by the beginnings of the title's longest words. */
function placesOf({ organisationNumber, title }: Pick<Footprint, "organisationNumber" | "title">): string[] {
  const longest = tellingWords(title).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longest.slice(0, wordsLookedUp).map((word) => `WORD#${word.slice(0, beginning)}`);
  return [`ORG#${organisationNumber}`, ...new Set(words)];
}

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

/** A word that more pilots share than a page of it holds tells nothing; of an organisation no more are compared. */
const mostOfOnePlace = 200;

/** The other pilots that have left their footprint in one of the same places: one query for each, four at most. */
export async function othersLike(
  table: Pick<Table, "query">,
  pilot: Pick<Footprint, "applicationId" | "organisationNumber" | "title">,
): Promise<readonly Footprint[]> {
  const pages = await Promise.all(
    placesOf(pilot).map((place) =>
      table.query({ table: "pilots", pk: keys.alike(place, pilot.applicationId).pk, limit: mostOfOnePlace }),
    ),
  );
  const found = pages.flatMap(({ items }) => parsed(Footprint, items));
  const others = found.filter(({ applicationId }) => applicationId !== pilot.applicationId);
  return [...new Map(others.map((other) => [other.applicationId, other])).values()];
}
