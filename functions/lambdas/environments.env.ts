import * as z from "zod";

const name = z.string().min(1);

/** Every variable that a Lambda can be given. */
const variables = {
  SITE_URL: z.url(),
  /** What the edge says with each request; empty where the site has none. */
  EDGE_SECRET: z.string(),
  PILOTS_TABLE: name,
  RECORD_TABLE: name,
  ATTACHMENTS_BUCKET: name,
  FILE_SCANNER: z.enum(["guardduty", "local", "none"]),
  EXPORTS_BUCKET: name,
  KEYS_SECRET: name,
  CLOCK: z.enum(["system", "adjustable"]),
  OIDC_METADATA_URL: z.url(),
  OIDC_CLIENT_ID: name,
  STAFF_POOL: name,
  TOKEN_URL: z.url(),
  STATE_MACHINE_ARN: name,
  MAIL_SENDER: z.email(),
  MAIL_CONFIGURATION_SET: z.string(),
} as const;
type Variables = typeof variables;

const of = <Name extends keyof Variables>(...names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((one) => [one, variables[one]])) as Pick<Variables, Name>); // as: of the names alone

const door = ["SITE_URL", "EDGE_SECRET"] as const;
const tables = ["PILOTS_TABLE", "RECORD_TABLE", "CLOCK"] as const;
const delivering = of(
  ...tables,
  "SITE_URL",
  "STATE_MACHINE_ARN",
  "MAIL_SENDER",
  "MAIL_CONFIGURATION_SET",
  "ATTACHMENTS_BUCKET",
);

/** What each Lambda needs in its environment: the stack gives it, the handler reads it, and neither starts without it. */
export const environments = {
  "public-web": of(...door, "PILOTS_TABLE", "CLOCK"),
  "applicant-web": of(...tables, ...door, "ATTACHMENTS_BUCKET", "FILE_SCANNER", "KEYS_SECRET"),
  "reviewer-web": of(...tables, ...door, "ATTACHMENTS_BUCKET", "FILE_SCANNER", "KEYS_SECRET"),
  "staff-web": of(
    ...tables,
    ...door,
    "ATTACHMENTS_BUCKET",
    "FILE_SCANNER",
    "KEYS_SECRET",
    "OIDC_METADATA_URL",
    "OIDC_CLIENT_ID",
    "STAFF_POOL",
  ),
  "finance-web": of(...tables, ...door, "EXPORTS_BUCKET", "KEYS_SECRET", "STAFF_POOL"),
  "finance-api": of(...tables, ...door, "TOKEN_URL", "EXPORTS_BUCKET"),
  "deliver-outbox": delivering,
  "run-due": delivering,
  "open-wait": of(...tables),
  "move-stage": of(...tables),
  recover: of(...tables, "STATE_MACHINE_ARN"),
  "make-export": of(...tables, "EXPORTS_BUCKET"),
  "mail-feedback": of(...tables),
  "guard-record": of("RECORD_TABLE", "EXPORTS_BUCKET"),
} as const;
