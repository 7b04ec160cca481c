import type { framesOf } from "../../calls/frames/frame.store.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import { postingOf, settled, settlementMade } from "../../payments/contract.ts";
import type { Project } from "../../pilot/funded-pilot.store.ts";
import { mailEntry } from "../../pilot/happenings.ts";
import type { ReasonCode } from "../../pilot/items/cut.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { mayFollow, type Report } from "../../pilot/items/report.ts";
import type { CallId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { minusOre, type Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { pilotSubject } from "../../vocabulary/subject.ts";
import { postedCost } from "../claim/posted-cost.ts";
import { standingLines } from "../examination/accepted-lines.ts";
import type { Corrections } from "./correction.store.ts";
import { type Change, changeOf, changesOf, postedAt, whyNotCorrect } from "./correction.ts";

type Needs = {
  readonly corrections: Corrections;
  readonly frames: (callId: CallId) => ReturnType<typeof framesOf>;
  readonly clock: () => Instant;
};
type Command = {
  readonly project: Project;
  readonly report: Report;
  /** The versions of the report and of the grant's sums that the officer saw. */
  readonly version: number;
  readonly grantVersion: number;
  readonly id: number;
  readonly acceptedOre: Ore;
  readonly reason: ReasonCode;
  readonly note: string;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The officer corrects what was accepted of a line: new lines in the ledger that point at the old, and what it leads to. */
export const correctLine =
  ({ corrections, frames, clock }: Needs) =>
  async (command: Command): Promise<void> => {
    const { project, report, version, grantVersion, id, acceptedOre, reason, note, by, nonce } = command;
    const { grant, call, pilot, payments } = project;
    mayFollow(report, version, "accepted");
    const line = standingLines(report).find((one) => one.id === id && !one.computed);
    if (!line) return refuse("not-found");
    // An older version is a second press of a button that has done its work, or is refused by the write itself.
    const current = version === report.version;
    if (current && grantVersion !== grant.version) refuse("stale-version");
    const asked = changesOf(report, call.categories, id, acceptedOre);
    const tried = { report, line, toOre: acceptedOre, changes: asked, acceptedOre: grant.acceptedOre };
    const hindered = whyNotCorrect(tried) !== undefined;
    if (current && hindered) refuse("not-in-this-stage");
    const changes = hindered ? [] : asked;
    const at = clock();
    const settlement = settled(grant, { changeOre: changeOf(changes), final: false }, payments);
    const needed = settlement.releasedOre < 0 ? await frames(grant.callId) : [];
    const reference = `report/${report.number}`;
    const { registrationNumber } = pilot;
    const money = settlementMade({ grant, call, settlement, registrationNumber, reference, by, at, frames: needed });
    const { organisationType } = grant;
    const booked = (categoryAccount: string) =>
      bookedOn("accepted-cost", { plan: call.accounting, organisationType, categoryAccount });
    const posted = (change: Change): PostedLine => {
      const cost = postedCost(change.line, minusOre(change.toOre, change.fromOre), call.categories, booked);
      const old = postedAt(report, change.line.id);
      if (!old) return { kind: "accepted-cost", ...cost };
      return { kind: "correction", ...cost, corrects: { ...old, kind: "accepted-cost" } };
    };
    await corrections.correct({
      grant,
      categories: call.categories,
      report: { ...report, version },
      changes,
      reason,
      note,
      settlement,
      money: [...money.writes, ...money.mails.map((mail) => mailEntry(pilotSubject(grant.applicationId), mail, at))],
      posting: postingOf(grant, { registrationNumber, reference, at, lines: [...changes.map(posted), ...money.lines] }),
      by,
      at,
      nonce,
    });
  };
