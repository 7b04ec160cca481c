type Common = {
  region: string;
  /** Whom mail comes from; its domain is the identity that SES verifies. */
  mailSender: `${string}@${string}`;
  /** How long logs are kept, in days: they carry no personal data, so the length is a matter of cost. */
  logDays: 7 | 90 | 365;
  /** Whether GuardDuty looks through what people upload: docs/uploads.md has its price. Without it, files are marked as unscanned. */
  scanFiles?: boolean;
  /** Requests a second and at once, for the whole API. */
  throttle: { rate: number; burst: number };
  /** Whether a ledger system fetches months by itself: its client of the sign-in costs 6 USD a month, used or not. */
  financeApi: boolean;
};

/** A table that was restored beside the one that the stack made: `npm run restore` prints it. */
export type RestoredTable = { name: string; stream: string };

/** A real account: people's money and rights hang on its clock, so it has no other than the system's. */
export type Deployed = Common & {
  name: string;
  clock: "system";
  /** Who hears of alarms and of the budget: an address that a person reads. */
  alarmsTo: string;
  /** What the whole account may cost a month, in USD, before `alarmsTo` hears of it. */
  budget: number;
  /** Whether SES in this account and region knows the sender's domain already; a second identity of it is refused. */
  mailIdentity: "create" | "existing";
  /** The site's own address in a hosted zone of the account; without it the site has the API's address. */
  domain?: { name: string; zoneId: string; zoneName: string; firewall: boolean };
  /** Tables that take the place of those that the stack made (docs/first-day-on-aws.md, "Restoring"). */
  restored?: { pilots: RestoredTable; record: RestoredTable };
};

/** One machine: tests may move the clock, and the addresses are those of the local edge. */
export type Local = Common & { name: "local"; clock: "system" | "adjustable"; siteUrl: string; cloudUrl: string };

export type StageConfig = Deployed | Local;

export const isLocal = (config: StageConfig): config is Local => config.name === "local";

const throttle = { rate: 500, burst: 1000 };

/** The one place to edit before a deploy: every stage that has an account, by the name that `--context stage=` gives. */
export const deployed: readonly Deployed[] = [
  {
    name: "prod",
    region: "eu-north-1",
    // domain: { name: "piloter.example.org", zoneId: "Z0123456789ABCDEFGHIJ", zoneName: "example.org", firewall: false },
    mailSender: "piloter@example.org",
    mailIdentity: "existing",
    alarmsTo: "drift@example.org",
    budget: 20,
    financeApi: false,
    logDays: 365,
    throttle,
    clock: "system",
  },
  {
    // Where an upgrade is tried first. In the same account as prod or in another: nothing of the two is shared.
    name: "test",
    region: "eu-north-1",
    mailSender: "piloter-test@example.org",
    mailIdentity: "existing",
    alarmsTo: "drift@example.org",
    budget: 20,
    financeApi: false,
    logDays: 90,
    throttle,
    clock: "system",
  },
];

export const local = (addresses: { siteUrl: string; cloudUrl: string }): Local => ({
  name: "local",
  region: "eu-north-1",
  mailSender: "piloter@example.org",
  logDays: 7,
  throttle,
  financeApi: true,
  clock: "adjustable",
  ...addresses,
});

/** Who looks through files in a stage. */
export const fileScanner = (config: StageConfig) =>
  isLocal(config) ? "local" : config.scanFiles ? "guardduty" : "none";
