import type * as z from "zod";
import { ApplicantWebEnv } from "../functions/lambdas/applicant-web.env.ts";
import { DeciderWebEnv } from "../functions/lambdas/decider-web.env.ts";
import { DeliverOutboxEnv } from "../functions/lambdas/deliver-outbox.env.ts";
import { FinanceApiEnv } from "../functions/lambdas/finance-api.env.ts";
import { FinanceWebEnv } from "../functions/lambdas/finance-web.env.ts";
import { FramesWebEnv } from "../functions/lambdas/frames-web.env.ts";
import { HolderWebEnv } from "../functions/lambdas/holder-web.env.ts";
import { MailFeedbackEnv } from "../functions/lambdas/mail-feedback.env.ts";
import { MakeExportEnv } from "../functions/lambdas/make-export.env.ts";
import { MoveStageEnv } from "../functions/lambdas/move-stage.env.ts";
import { OfficerReportsEnv } from "../functions/lambdas/officer-reports.env.ts";
import { OfficerReviewsEnv } from "../functions/lambdas/officer-reviews.env.ts";
import { OpenWaitEnv } from "../functions/lambdas/open-wait.env.ts";
import { PayeeWebEnv } from "../functions/lambdas/payee-web.env.ts";
import { PaymentsWebEnv } from "../functions/lambdas/payments-web.env.ts";
import { PublicWebEnv } from "../functions/lambdas/public-web.env.ts";
import { RecoverEnv } from "../functions/lambdas/recover.env.ts";
import { ReviewerWebEnv } from "../functions/lambdas/reviewer-web.env.ts";
import { RunDueEnv } from "../functions/lambdas/run-due.env.ts";
import { StaffWebEnv } from "../functions/lambdas/staff-web.env.ts";
import type { Scoped } from "./constructs/site-api.ts";
import type { Right } from "./rights.ts";

/** The variables that the stack can give; a Lambda gets those that its schema names. */
export type Known = {
  SITE_URL: string;
  PILOTS_TABLE: string;
  RECORD_TABLE: string;
  ATTACHMENTS_BUCKET: string;
  EXPORTS_BUCKET: string;
  KEYS_SECRET: string;
  CLOCK: "system" | "adjustable";
  OIDC_METADATA_URL: string;
  OIDC_CLIENT_ID: string;
  TOKEN_URL: string;
  ORGANISATION_NAME: string;
  ORGANISATION_NUMBER: string;
  STATE_MACHINE_ARN: string;
  MAIL_SENDER: string;
  MAIL_CONFIGURATION_SET: string;
};

type Described<Env extends z.ZodObject> = {
  /** Does not compile when the schema asks for what the stack cannot give. */
  env: Known extends z.input<Env> ? Env : never;
  rights: readonly Right[];
  /** Whom a failure hurts, and how: the first line of its alarm. */
  hurts: string;
  seconds?: number;
};

/** A Lambda of either table, seen without its schema's own type. */
export type AnyLambda = Omit<Described<z.ZodObject>, "env"> & { env: z.ZodObject };

const machinery = <Env extends z.ZodObject>(described: Described<Env>) => described;
const web = <Env extends z.ZodObject>(described: Described<Env> & { routes: readonly string[]; scoped?: Scoped }) =>
  described;

/** What tokens can allow. */
export const scopes = { finance: "finance/read" } as const;

const officerCase = "/handlaggning/{id}";

/** The Lambdas that answer people: one per caller and trust. */
export const webLambdas = {
  "public-web": web({
    env: PublicWebEnv,
    routes: [
      "GET /",
      "GET /utlysningar/{proxy+}",
      "GET /tillganglighet",
      "GET /personuppgifter",
      "GET /static/{proxy+}",
      "$default",
    ],
    rights: ["read pilots"],
    hurts: "Everyone: nobody can read the call or find the form, and pages come without their style.",
  }),
  "applicant-web": web({
    env: ApplicantWebEnv,
    routes: ["ANY /ansokan", "ANY /ansokan/{proxy+}"],
    rights: [
      "read pilots",
      "write pilots",
      "append record",
      "read attachments",
      "write attachments",
      "find attachments",
      "remove attachments",
      "read keys",
    ],
    hurts: "Applicants: they cannot write or submit, and a call may close meanwhile.",
  }),
  "reviewer-web": web({
    env: ReviewerWebEnv,
    routes: ["ANY /bedomning/{proxy+}"],
    rights: ["read pilots", "write pilots", "append record", "read attachments", "read keys"],
    hurts: "Reviewers: they cannot read applications or give scores, so decisions wait.",
  }),
  "staff-web": web({
    env: StaffWebEnv,
    routes: [
      "ANY /handlaggning",
      `ANY ${officerCase}`,
      `ANY ${officerCase}/{proxy+}`,
      "ANY /logga-in",
      "ANY /logga-in/{proxy+}",
      "ANY /logga-ut",
    ],
    rights: ["read pilots", "update pilots", "read record", "append record", "read attachments", "read keys"],
    hurts: "Case officers, deciders and finance: they cannot sign in or see any case.",
  }),
  "officer-reviews": web({
    env: OfficerReviewsEnv,
    routes: [`ANY ${officerCase}/bedomare`, `ANY ${officerCase}/bedomare/{proxy+}`],
    rights: ["read pilots", "write pilots", "append record", "read keys"],
    hurts: "Case officers: they cannot assign reviewers, so new applications stand still.",
  }),
  "decider-web": web({
    env: DeciderWebEnv,
    routes: [
      `ANY ${officerCase}/beslut`,
      `ANY ${officerCase}/beslut/{proxy+}`,
      `ANY ${officerCase}/forskott`,
      `ANY ${officerCase}/forskott/{proxy+}`,
    ],
    rights: ["read pilots", "write pilots", "append record", "read keys"],
    hurts: "Deciders: no grant, rejection or advance can be recorded, and applicants wait for an answer.",
  }),
  "holder-web": web({
    env: HolderWebEnv,
    routes: ["ANY /projekt/{proxy+}"],
    rights: [
      "read pilots",
      "write pilots",
      "append record",
      "read attachments",
      "write attachments",
      "find attachments",
      "remove attachments",
      "read keys",
    ],
    hurts: "Grant holders: they cannot report costs, so they are not paid.",
  }),
  "officer-reports": web({
    env: OfficerReportsEnv,
    routes: [
      `ANY ${officerCase}/rapporter/{proxy+}`,
      `ANY ${officerCase}/utvardering`,
      `ANY ${officerCase}/utvardering/{proxy+}`,
    ],
    rights: ["read pilots", "write pilots", "append record", "read attachments", "read keys"],
    hurts: "Case officers: they cannot accept reports, so grant holders are not paid.",
  }),
  "frames-web": web({
    env: FramesWebEnv,
    routes: ["ANY /ekonomi/ramar", "ANY /ekonomi/ramar/{proxy+}"],
    rights: ["read pilots", "read keys"],
    hurts: "Finance, deciders and case officers: they cannot see what is left of a call's frames, nor the forecast.",
  }),
  "payee-web": web({
    env: PayeeWebEnv,
    routes: ["ANY /projekt/{id}/betalning"],
    rights: ["read pilots", "write pilots", "append record", "read keys"],
    hurts: "Grant holders: they cannot say where their money is to be paid, so it is not.",
  }),
  "payments-web": web({
    env: PaymentsWebEnv,
    routes: ["ANY /ekonomi/utbetalningar", "ANY /ekonomi/utbetalningar/{proxy+}"],
    rights: ["read pilots", "write pilots", "append record", "read keys"],
    hurts: "Finance: payments cannot be attested, sent or marked as paid, so grant holders wait for their money.",
  }),
  "finance-web": web({
    env: FinanceWebEnv,
    routes: ["ANY /ekonomi", "ANY /ekonomi/{proxy+}"],
    rights: ["read pilots", "write pilots", "read record", "append record", "read exports", "read keys"],
    hurts: "Finance: the month's costs cannot be fetched, and the month cannot be closed.",
  }),
  "finance-api": web({
    env: FinanceApiEnv,
    routes: ["ANY /api", "ANY /api/{proxy+}"],
    scoped: { scope: scopes.finance, routes: ["ANY /api/finance/{proxy+}"] },
    rights: ["read pilots", "read record", "read exports"],
    hurts: "Finance: the ledger system cannot fetch a month by itself.",
  }),
};

const delivering: readonly Right[] = [
  "read pilots",
  "write pilots",
  "append record",
  "start lifecycle",
  "stop lifecycle",
  "signal lifecycle",
  "send mail",
];

/** The Lambdas that no person calls. */
export const machineLambdas = {
  "deliver-outbox": machinery({
    env: DeliverOutboxEnv,
    rights: delivering,
    hurts: "Everyone who waits for a mail or a next stage: both come late, when the sweep finds them.",
    seconds: 60,
  }),
  "run-due": machinery({
    env: RunDueEnv,
    rights: delivering,
    hurts: "Everyone with a deadline: no reminders go out, and what the stream missed is not sent.",
    seconds: 60,
  }),
  "open-wait": machinery({
    env: OpenWaitEnv,
    rights: ["read pilots", "update pilots", "append record", "signal lifecycle"],
    hurts: "Every pilot that enters a stage: it cannot wait there, and its execution fails.",
  }),
  "move-stage": machinery({
    env: MoveStageEnv,
    rights: ["read pilots", "write pilots", "append record"],
    hurts: "Every pilot with a recorded fact: its pages keep saying that the matter is being processed.",
  }),
  recover: machinery({
    env: RecoverEnv,
    rights: ["read pilots", "write pilots", "append record", "start lifecycle", "stop lifecycle"],
    hurts: "Pilots whose execution has failed: they stand still until someone runs the recovery by hand.",
    seconds: 60,
  }),
  "make-export": machinery({
    env: MakeExportEnv,
    rights: ["read pilots", "update pilots", "read record", "append record", "read exports", "write exports"],
    hurts: "Finance: large files are not made, and a month that was closed does not get its locked files.",
    seconds: 900,
  }),
  "mail-feedback": machinery({
    env: MailFeedbackEnv,
    rights: ["read pilots", "write pilots", "append record"],
    hurts: "Case officers: a mail that bounced looks as if it had arrived.",
  }),
};

export type WebLambda = keyof typeof webLambdas;
export type MachineLambda = keyof typeof machineLambdas;
