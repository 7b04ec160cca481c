import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import { isWaitedFor, occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import type { OpenWork } from "../../pilot/open-work.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { stockholmTime } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import { staffVoicePaths } from "./voices.paths.ts";

type Kind = "evaluate-stage" | "assign-evaluator" | "await-evaluator" | "await-evaluation";

/**
 * The next evaluation of each voice that is waited for, whatever the day: the officer's own, an evaluator to assign, one
 * who writes, and the holder's. One that counts from the final evaluation is waited for when that is signed.
 */
export function openVoices(pilot: Pilot): readonly (OpenWork & { readonly kind: Kind })[] {
  const { id, grantIfAny: grant, evaluation } = pilot;
  if (!grant) return [];
  const waited = occasionsOfPilot(pilot, grant.startDay).filter((one) => isWaitedFor(one) && one.dueDay);
  const next = (by: "holder" | "officer" | "evaluator") => waited.filter((one) => one.by === by).slice(0, 1);
  const paths = staffVoicePaths(id);
  const final = evaluation?.status === "signed" ? evaluation.signedAt : grant.grantedAt;
  const of = (one: (typeof waited)[number]) => ({
    about: occasionName(one, "sv"),
    ...(one.dueDay ? { due: one.dueDay } : {}),
  });
  return [
    ...next("officer").map((one) => {
      const since = one.opensDay ? later(final, stockholmTime(one.opensDay)) : final;
      return { kind: "evaluate-stage", for: "officer", ...of(one), since, path: paths.one(one.id) } as const;
    }),
    ...next("evaluator").map((one) => {
      const { evaluator } = one.voice ?? {};
      const asked = { ...of(one), since: evaluator?.assignedAt ?? final };
      return evaluator
        ? ({ kind: "await-evaluator", for: "reviewer", ...asked, about: evaluator.name, path: paths.all } as const)
        : ({ kind: "assign-evaluator", for: "officer", ...asked, path: paths.assign } as const);
    }),
    ...next("holder").map(
      (one) => ({ kind: "await-evaluation", for: "holder", ...of(one), since: final, path: paths.all }) as const,
    ),
  ];
}
