import { act, already, type Outcome } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { analysisUnfinished, onePersonOneDuty } from "./learning.refusals.ts";
import { leftOf, readSynthesis } from "./read-synthesis.ts";
import { synthesisPut, theWhole, type WholeSeen } from "./synthesis.store.ts";
import { type Duty, dutiesOf, mayPass } from "./synthesis.ts";

/** `version`: of the text that was read. */
type Command = { readonly version: number; readonly duty: Duty };

/** Somebody has checked what an analysis comes to, in one of its duties: a whole text, whose quotes stand in what it cites. */
export const passSynthesis = act({
  name: "pass-synthesis",
  writes: ["SYNTHESIS"],
  see: theWhole,
  decide: ({ now, known }: WholeSeen, { version, duty }: Command, { by, at }): Outcome<object> => {
    if (!now || !dutiesOf(now).includes(duty)) return refuse("not-found");
    requireVersion(now, version);
    if (now.passed.some((one) => one.duty === duty && one.by.id === by.id)) return already({});
    if (now.passed.some((one) => one.duty === duty)) refuse("stale-version");
    if (!mayPass(now, by.id)) refuse(onePersonOneDuty);
    const sentences = readSynthesis(now.typed);
    if (sentences.length === 0 || leftOf(sentences, known, "sv").length > 0) refuse(analysisUnfinished);
    const passed = [...now.passed, { duty, by: { id: by.id, name: by.name }, at }];
    return {
      answer: {},
      writes: synthesisPut({ ...now, passed }, now, at),
      log: { action: "analysis.passed", details: { duty, version } },
    };
  },
});
