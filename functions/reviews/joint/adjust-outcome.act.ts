import { act, type FormAnswer, type FormCommand, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { conflictedAmong, type JointResult } from "../../pilot/items/joint.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { scoreInWords } from "../../pilot/outcome.texts.ts";
import { outcomeOf } from "../../pilot/outcome.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import { isSameName } from "../../pilot/people/same-person.ts";
import { requireStage } from "../../pilot/pilot.ts";
import { isOpenForReading, resultsOf } from "../../pilot/results.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { noPanelYet } from "./joint.refusals.ts";
import { panelOf } from "./panel.store.ts";
import { readJoint, readMinutes } from "./read-joint.ts";

type Seen = CaseSeen & { readonly panel: WrittenDraft | undefined };

async function withPanel(table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> {
  const seen = await theCase(table, pressed);
  const { head, minutes } = await panelOf(table, seen.pilot.lifecycle.callId);
  return { ...seen, heads: [...seen.heads, head], panel: minutes };
}

/**
 * An officer notes what the reviewers said together of a case when they met: an adjusted mean, a proposal, or that what is
 * reckoned stands, each with its reason. Who has a conflict of interest in the case is never counted as present.
 */
export const adjustOutcome = act({
  name: "adjust-outcome",
  writes: ["JOINT"],
  see: withPanel,
  decide: ({ pilot, log, panel }: Seen, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireStage(pilot, "reviewed");
    if (pilot.decision || !isOpenForReading(pilot.quorum)) refuse("not-in-this-stage");
    requireSeparate({ pilot, log }, by, "preparer");
    const { minutes } = readMinutes(panel?.typed ?? {}, dayOf(at), language);
    if (!minutes) return refuse(noPanelYet);
    if (pilot.joint.length !== version) refuse("stale-version");
    const { said, problems } = readJoint(typed, pilot.call, language);
    if (!said) return { answer: { wrong: problems } };
    const away = conflictedAmong(pilot, minutes.present);
    const left = [...said.left, ...away.filter((name) => !said.left.some((one) => isSameName(one, name)))];
    const { mean: computed } = outcomeOf(pilot.call, resultsOf(pilot));
    const result: JointResult = {
      ...said,
      ...{ v: 1, number: version + 1, at, by: { id: by.id, name: by.name }, day: minutes.day, left },
      present: minutes.present.filter((name) => !left.some((one) => isSameName(one, name))),
      ...(computed === undefined ? {} : { computed }),
    };
    const score = said.score === undefined ? "" : scoreInWords(said.score, "sv");
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.joint(pilot.id, result.number), ...result }, when: absent }],
      log: { action: "review.adjusted", details: { score, reason: said.reason } },
    };
  },
});
