import type { Clearing } from "../../pilot/items/clearing.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { Words } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { HubCard } from "../hub-card.ts";

/** Whether a project may be shown at all: it has a grant that was not declined and has not lapsed. */
export const mayBeShown = ({ grantIfAny: grant }: Pick<Pilot, "grantIfAny">): boolean =>
  grant !== undefined && (grant.ending === undefined || grant.ending.kind === "terminated");

/** What was chosen under a role, in the words of the call. */
export function chosenAs({ submission, call }: Pilot, role: "places" | "focus-areas"): Words[] {
  const form = call.forms.application;
  const chosen = answerAs(form, submission.answers, role);
  const options = askedAs(form, role)?.options ?? [];
  if (!Array.isArray(chosen)) return [];
  return options.filter(({ id }) => chosen.some((one) => one === id)).map(({ label }) => label);
}

export const clearingPut = (id: ApplicationId, next: Omit<Clearing, "v" | "version">, before?: Clearing): Write => {
  const version = before?.version ?? 0;
  return {
    table: "pilots",
    put: { ...keys.clearing(id), v: 1, version: version + 1, ...next },
    when: unchangedSince(version),
  };
};

/** What everybody may read of it from now on. */
export function cardPut(pilot: Pilot, { text }: Pick<Clearing, "text">, since: Instant): Write {
  const { id, grant } = pilot;
  const { title, organisation, startDay, endDay } = grant;
  const places = chosenAs(pilot, "places");
  const areas = chosenAs(pilot, "focus-areas");
  const card: HubCard = {
    v: 1,
    applicationId: id,
    title,
    organisation,
    places,
    areas,
    ...text,
    startDay,
    endDay,
    since,
  };
  return { table: "pilots", put: { ...keys.hubCard(id), ...card } };
}

/** Nobody may read it any more. */
export const cardGone = (id: ApplicationId): Write => ({ table: "pilots", delete: keys.hubCard(id) });
