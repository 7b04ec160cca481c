import type { Call } from "../../functions/calls/call.ts";
import { withOwnUnits } from "../../functions/calls/own-units.ts";
import { parseCall } from "../../functions/calls/parse-call.ts";
import { kronor, type Ore, ore } from "../../functions/vocabulary/ore.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { aUnitCall, ownUnits } from "../builders/a-unit.ts";
import { framed } from "../builders/a-wheel.ts";

const byGroup = { way: "group", name: { sv: "processgruppen", en: "the process group" } } as const;

/** All voices: stages by the holder, the holder's own, one from outside, and two follow-ups. */
const evaluationPlan = {
  ...{ answerDays: 30, self: true, external: { monthsBefore: 3 }, longTermYears: [1, 2] },
  stages: { by: "holder", number: 3, joined: true },
  goals: [{ id: "bbbbbbb9", name: { sv: "Stärkt gemensamt lärande", en: "Learning together" } }],
} as const;

/**
 * The demo call, open for as long as a simulation lasts; one that pays everything and asks with the question wheel, by all
 * voices and who takes results home, one that keeps a tenth back and looks
 * at some of its claims, one that has terms to accept, one whose applications a group judges, one that is decided directly,
 * with terms that wait for legal force, and one that lets units of the authority itself apply. In two of them the signatory hands in the reports.
 */
export const theCalls = (): readonly Call[] =>
  [
    {
      ...{ holdback: "0", wheel: true, evaluationPlan, signatoryReports: true },
      ...{ adoption: { years: [1] }, continuation: { days: 30 }, forms: framed(kraftsamlingPiloter2026).forms },
    },
    {
      evaluationPlan: { answerDays: 60, stages: { by: "officer", days: ["2027-06-30"] } },
      holdback: "0.1",
      sampling: { share: "0.3", fromOre: kronor(50_000) },
    },
    { holdback: "0.1", terms: { days: 20 }, signatoryReports: true },
    { choosing: byGroup, quorum: 0 },
    {
      choosing: { way: "direct" },
      quorum: 0,
      terms: { days: 5, afterLegalForce: true },
      appeal: { kind: "administrative-appeal" },
    },
    { units: {}, accounting: aUnitCall.accounting },
  ].map((conditions, i) => {
    const call = parseCall({
      ...kraftsamlingPiloter2026,
      callId: `simulated-${i + 1}`,
      closesAt: "2029-12-31T22:59:59.000Z",
      ...conditions,
      // So little that deciders meet at the end of it.
      frames: kraftsamlingPiloter2026.years.map((year) => ({ year, amountOre: kronor(250_000) })),
    });
    return withOwnUnits(call, ownUnits);
  });

/** The next version of a call: what may be granted of each year grows, and covers what a board has granted above it. */
export const widened = (call: Call, committed: ReadonlyMap<number, Ore>): Call => ({
  ...call,
  version: call.version + 1,
  frames: call.frames.map(({ year, amountOre }) => ({
    year,
    amountOre: ore(Math.max(amountOre, committed.get(year) ?? 0) + kronor(100_000)),
  })),
});
