import type * as z from "zod";
import { environments } from "../functions/lambdas/environments.env.ts";
import type { Scoped } from "./constructs/site-api.ts";
import type { Right } from "./rights.ts";

/** The variables that the stack can give; a Lambda gets those that its schema names. */
export type Known = {
  SITE_URL: string;
  EDGE_SECRET: string;
  PILOTS_TABLE: string;
  RECORD_TABLE: string;
  ATTACHMENTS_BUCKET: string;
  FILE_SCANNER: "guardduty" | "local" | "none";
  EXPORTS_BUCKET: string;
  KEYS_SECRET: string;
  CLOCK: "system" | "adjustable";
  OIDC_METADATA_URL: string;
  OIDC_CLIENT_ID: string;
  STAFF_POOL: string;
  TOKEN_URL: string;
  STATE_MACHINE_ARN: string;
  MAIL_SENDER: string;
  MAIL_CONFIGURATION_SET: string;
};

type Described<Env extends z.ZodObject> = {
  /** Does not compile when the schema asks for what the stack cannot give. */
  env: Known extends z.input<Env> ? Env : never;
  rights: readonly Right[];
  /** Whom a failure hurts, and how: the first line of its alarm. */
  impact: string;
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

/** The Lambdas that answer people: one for each kind of trust. */
export const webLambdas = {
  "public-web": web({
    env: environments["public-web"],
    routes: [
      "GET /",
      "GET /utlysningar/{proxy+}",
      "GET /program/{proxy+}",
      "GET /utseende/{proxy+}",
      "GET /hubb",
      "GET /hubb/{proxy+}",
      "GET /oppna-data",
      "GET /oppna-data/{proxy+}",
      "GET /tillganglighet",
      "GET /personuppgifter",
      "GET /static/{proxy+}",
      "$default",
    ],
    rights: ["read pilots"],
    impact: "Everyone: nobody can read the call or find the form, and pages come without their style.",
  }),
  "applicant-web": web({
    env: environments["applicant-web"],
    routes: ["ANY /ansokan", "ANY /ansokan/{proxy+}", "ANY /projekt/{proxy+}"],
    rights: [
      "read pilots",
      "read pilots together",
      "write pilots",
      "append record",
      "read attachments",
      "write attachments",
      "find attachments",
      "read keys",
    ],
    impact:
      "Applicants and grant holders: they cannot write, submit, report or say where money is to be paid, and a call may close meanwhile.",
  }),
  "reviewer-web": web({
    env: environments["reviewer-web"],
    routes: ["ANY /bedomning/{proxy+}"],
    rights: ["read pilots", "read pilots together", "write pilots", "append record", "read attachments", "read keys"],
    impact: "Reviewers: they cannot read applications or give scores, so decisions wait.",
  }),
  "staff-web": web({
    env: environments["staff-web"],
    routes: [
      "ANY /handlaggning",
      `ANY ${officerCase}`,
      `ANY ${officerCase}/{proxy+}`,
      "ANY /ekonomi/ramar",
      "ANY /ekonomi/ramar/{proxy+}",
      "ANY /logga-in",
      "ANY /logga-in/{proxy+}",
      "ANY /logga-ut",
      "ANY /mitt-konto",
      "ANY /mitt-konto/{proxy+}",
    ],
    rights: [
      "read pilots",
      "read pilots together",
      "write pilots",
      "read record",
      "append record",
      "read attachments",
      "write attachments",
      "find attachments",
      "read keys",
      "read staff",
    ],
    impact:
      "Case officers, deciders and finance: they cannot sign in, see any case, assign, decide or accept a report, so applicants and grant holders wait.",
  }),
  "finance-web": web({
    env: environments["finance-web"],
    routes: ["ANY /ekonomi", "ANY /ekonomi/{proxy+}"],
    rights: ["read pilots", "write pilots", "read record", "append record", "read exports", "read keys", "read staff"],
    impact:
      "Finance: payments cannot be attested, sent or marked as paid, the month's costs cannot be fetched, and the month cannot be closed.",
  }),
  "finance-api": web({
    env: environments["finance-api"],
    routes: ["ANY /api", "ANY /api/{proxy+}"],
    scoped: { scope: scopes.finance, routes: ["ANY /api/finance/{proxy+}"] },
    rights: ["read pilots", "read record", "read exports"],
    impact: "Finance: the ledger system cannot fetch a month by itself.",
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
  "remove kept files",
  "write documents",
  // The names in a disposed case's log are erased, and the desk's row shows its newest entry.
  "read record",
];

/** The Lambdas that no person calls. */
export const machineLambdas = {
  "deliver-outbox": machinery({
    env: environments["deliver-outbox"],
    rights: delivering,
    impact:
      "Everyone who waits for a mail or a next stage: both come late, when the sweep finds them. The staff's list of cases shows what was true before.",
    seconds: 60,
  }),
  "run-due": machinery({
    env: environments["run-due"],
    rights: delivering,
    impact: "Everyone with a deadline: no reminders go out, and what the stream missed is not sent.",
    seconds: 60,
  }),
  "open-wait": machinery({
    env: environments["open-wait"],
    rights: ["read pilots", "update pilots", "append record", "signal lifecycle"],
    impact: "Every pilot that enters a stage: it cannot wait there, and its execution fails.",
  }),
  "move-stage": machinery({
    env: environments["move-stage"],
    rights: ["read pilots", "write pilots", "append record"],
    impact: "Every pilot with a recorded fact: its pages keep saying that the matter is being processed.",
  }),
  recover: machinery({
    env: environments.recover,
    rights: ["read pilots", "write pilots", "append record", "start lifecycle", "stop lifecycle"],
    impact: "Pilots whose execution has failed: they stand still until someone runs the recovery by hand.",
    seconds: 60,
  }),
  "make-export": machinery({
    env: environments["make-export"],
    rights: ["read pilots", "update pilots", "read record", "append record", "read exports", "write exports"],
    impact: "Finance: large files are not made, and a month that was closed does not get its locked files.",
    seconds: 900,
  }),
  "mail-feedback": machinery({
    env: environments["mail-feedback"],
    rights: ["read pilots", "write pilots", "append record"],
    impact: "Case officers: a mail that bounced looks as if it had arrived.",
  }),
  "guard-record": machinery({
    env: environments["guard-record"],
    rights: ["append record", "lock fingerprints"],
    impact: "The auditor: what is written on the record is not held against change.",
    seconds: 60,
  }),
};

export type WebLambda = keyof typeof webLambdas;
export type MachineLambda = keyof typeof machineLambdas;
