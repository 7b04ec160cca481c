import type { Call } from "../../functions/calls/call.ts";
import type { Application } from "../../functions/calls/first-edition/application.ts";
import { liftAnswers } from "../../functions/calls/first-edition/lift-answers.ts";
import type { Submission } from "../../functions/pilot/items/submission.ts";
import { moveStage } from "../../functions/pilot/machine/move-stage.ts";
import { readCase } from "../../functions/pilot/read-case.ts";
import type { Stage } from "../../functions/pilot/stages/stages.ts";
import { indexed } from "../../functions/platform/table/index-keys.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { ApplicationId, MemberId, newId } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor, type Ore } from "../../functions/vocabulary/ore.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";

export const theCall: Call = kraftsamlingPiloter2026;
const submittedAt = instant("2026-10-01T10:00:00+02:00");

const byYear = (...amounts: readonly number[]): Record<string, Ore> =>
  Object.fromEntries(amounts.map((amount, i) => [String(theCall.years[i]), kronor(amount)]));

const headings = [
  "purpose",
  "activities",
  "targetGroup",
  "collaboration",
  "projectOrganisation",
  "longTerm",
  "delimitation",
  "followUp",
  "dissemination",
];

/** An application with the budget of the mother project (domain.md), moved to the call's years. */
const application: Application = {
  organisation: {
    name: "Hallsbergs kommun",
    number: OrganisationNumber.parse("212000-0357"),
    type: "municipality",
    municipality: "hallsberg",
    contact: { name: "Projektledaren", email: "projektledare@example.org", phone: "019-00 00 00" },
    signatory: { name: "Förvaltningschefen", role: "förvaltningschef" },
    vat: "deducts",
    economicActivity: false,
  },
  project: {
    title: "Vändpunkten",
    summary: "Ungdomar med hög skolfrånvaro får ett vardagsstöd.",
    focusAreas: ["school"],
    municipalities: ["hallsberg"],
    perspectives: [],
    waysToTakePart: [],
    startDay: LocalDay.parse("2026-12-01"),
    endDay: LocalDay.parse("2028-11-30"),
  },
  headings: Object.fromEntries(headings.map((id) => [id, "Vi prövar tillsammans."])),
  budget: {
    costs: [
      { id: "staff", amounts: byYear(456_852, 989_804, 554_884) },
      { id: "services", amounts: byYear(110_000, 170_000, 161_087) },
      { id: "travel", amounts: byYear(10_000, 10_000, 10_000) },
    ],
    financing: [
      { id: "own", amounts: byYear(488_391, 1_000_223, 611_535) },
      { id: "grant", amounts: byYear(186_182, 381_300, 233_126) },
    ],
    stated: { costs: { amounts: {} }, financing: { amounts: {} } },
  },
};

export const aSubmission = (applicationId: ApplicationId): Submission => ({
  v: 2,
  applicationId,
  callId: theCall.callId,
  callVersion: theCall.version,
  form: { id: theCall.forms.application.id, version: theCall.forms.application.version },
  submittedAt,
  submittedBy: MemberId.parse("m".repeat(16)),
  language: "sv",
  attachments: [],
  answers: liftAnswers(application),
});

/** A pilot in a table, as it stands when its reviews are in (or in another stage). */
export async function aPilot(
  table: Table,
  { stage = "reviewed" as Stage, call = theCall, submission = aSubmission } = {},
): Promise<ApplicationId> {
  const applicationId = newId(ApplicationId);
  const { callId, version } = call;
  const pilot = {
    applicationId,
    callId,
    callVersion: version,
    title: "Vändpunkten",
    organisation: "Hallsbergs kommun",
    municipality: "Hallsberg",
    submittedAt,
    registrationNumber: "26RS10970",
    stage,
    stageSince: submittedAt,
    epoch: 1,
    recoveries: 0,
  };
  await table.transact([
    {
      table: "pilots",
      put: { ...keys.case(applicationId), ...pilot, ...indexed.cases(callId, stage, submittedAt, applicationId) },
    },
    { table: "pilots", put: { ...keys.submission(applicationId), ...submission(applicationId) } },
    { table: "pilots", put: { ...keys.callVersion(callId, version), call } },
  ]);
  return applicationId;
}

/** The state machine's part: the pending move is made. */
export async function moved(table: Table, applicationId: ApplicationId): Promise<Stage | "superseded"> {
  const { epoch, pendingMove } = await readCase(table, applicationId);
  if (!pendingMove) throw new Error("no move is pending");
  const move = moveStage({ table, clock: () => pendingMove.at });
  return (await move({ applicationId, epoch, factId: pendingMove.factId, to: pendingMove.to })).stage;
}
