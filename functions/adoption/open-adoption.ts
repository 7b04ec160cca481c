import { openAsks } from "../pilot/adoption/adoption-asks.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { plusLocalDays } from "../vocabulary/instant.ts";
import { openAdoptionTexts } from "./open-adoption.texts.ts";
import { adoptionPath, continuationPath } from "./paths.ts";

const { sv, en } = openAdoptionTexts;

/** What is to be decided before the project ends, where the call asks for it. */
function continuationOwed({ id, call, grantIfAny: grant, continuations, lifecycle }: Pilot) {
  const isCarriedOut = ["funded", "reported", "evaluated"].includes(lifecycle.stage);
  if (!call.continuation || !grant || grant.ending || !isCarriedOut || continuations.length > 0) return [];
  const due = plusLocalDays(grant.endDay, -call.continuation.days);
  return [
    { kind: "decide-continuation", for: "officer", since: grant.grantedAt, due, path: continuationPath(id) } as const,
  ];
}

/** Who takes what home, while it is asked and not answered; and whether the work goes on, until that is decided. */
export const openAdoption = workOfRoom({
  kinds: {
    "await-adoption": { words: { sv: sv.await, en: en.await } },
    "decide-continuation": { words: { sv: sv.decide, en: en.decide } },
  },
  open: (pilot) => [
    // The newest is answered for all of them.
    ...openAsks(pilot)
      .slice(-1)
      .map(
        ({ asksAt: since, dueDay: due }) =>
          ({ kind: "await-adoption", for: "holder", since, due, path: adoptionPath("staff", pilot.id) }) as const,
      ),
    ...continuationOwed(pilot),
  ],
});
