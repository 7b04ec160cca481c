import { holderOf } from "../../claims/report-of.ts";
import type { Context } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Evaluator, Voice } from "../../pilot/items/voice.ts";
import { type Occasion, occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { evaluationSignedAlready, notAskedAnyMore, notOpenYet, notYours } from "./voices.refusals.ts";

/** The subject of an evaluator's link and session: a case has one evaluator from outside. */
export const evaluatorSubject = "external";

/** One of the evaluations that are asked of a pilot. @throws Refusal not-found */
export const occasionAt = (pilot: Pilot, id: string, today: LocalDay): Occasion =>
  occasionsOfPilot(pilot, today).find((one) => one.id === id) ?? refuse("not-found");

/** The evaluator whose link this is, while nobody has replaced it. @throws Refusal link-revoked */
export function requireEvaluator({ voices }: Pick<Pilot, "voices">, generation: number): Evaluator {
  const evaluator = voices.find(({ occasion }) => occasion === evaluatorSubject)?.evaluator;
  return evaluator?.generation === generation ? evaluator : refuse("link-revoked");
}

/** Who presses, and of an evaluator the generation of the link. */
export type Writer = Pick<Context, "by"> & { readonly generation?: number | undefined };

const kinds = { holder: "holder", officer: "officer", evaluator: "reviewer" } as const satisfies Record<
  Occasion["by"],
  Actor["kind"]
>;

/**
 * An evaluation while the person may write it.
 * @throws Refusal not-found, not-yours, link-revoked, evaluation-signed-already, evaluation-not-asked
 */
export function writableVoice(pilot: Pilot, id: string, { by, generation = 0 }: Writer, today: LocalDay): Occasion {
  const one = occasionAt(pilot, id, today);
  if (by.kind !== kinds[one.by]) refuse(notYours);
  if (one.by === "evaluator") requireEvaluator(pilot, generation);
  if (one.state === "handed-in") refuse(evaluationSignedAlready);
  if (one.state === "joined" || one.state === "not-asked") refuse(notAskedAnyMore);
  return one;
}

/** It can be signed: its time has come. An evaluator from outside is done when they are done. @throws Refusal evaluation-not-open */
export function requireOpenToSign(one: Occasion): void {
  if (one.state === "to-come" && one.by !== "evaluator") refuse(notOpenYet);
}

/** As the log names who writes. */
export const writerOf = (pilot: Pilot, by: Actor): Actor => {
  if (by.kind === "holder") return holderOf(pilot, by);
  if (by.kind !== "reviewer") return by;
  const voice = pilot.voices.find(({ occasion }) => occasion === evaluatorSubject);
  return { ...by, name: voice?.evaluator?.name ?? "–" };
};

type Content = Omit<Voice, "v" | "version" | "occasion">;

/** The voice as it becomes, if it is still the one that was seen. */
export function voicePut({ id }: Pick<Pilot, "id">, one: Pick<Occasion, "id" | "voice">, content: Content): Write {
  const version = (one.voice?.version ?? 0) + 1;
  const put: Voice = { v: 1, version, occasion: one.id, ...content };
  return { table: "pilots", put: { ...keys.voice(id, one.id), ...put }, when: unchangedSince(version - 1) };
}

/** What of a voice stays as it is when something else of it changes. */
export function keptOf(voice: Voice | undefined): Omit<Content, "changedAt"> {
  if (!voice) return {};
  const { v: _v, version: _version, occasion: _occasion, changedAt: _at, ...kept } = voice;
  return kept;
}

/** The evaluation's day as the person was shown it: how often it had been moved. */
export const movesOf = ({ voice }: Pick<Occasion, "voice">): number => voice?.moves?.length ?? 0;
