/** The one file to edit before a deploy. */
export const stages = ["local", "prod"] as const;
export type StageName = (typeof stages)[number];

type Common = {
  region: string;
  /** Whose ledger it is: said in every file that leaves it. */
  organisation: { name: string; number: string };
  /** Whom mail comes from; its domain is the identity that SES verifies. */
  mailSender: `${string}@${string}`;
  /** Who hears of alarms; nobody is told when it is empty. */
  alarmsTo?: string;
  /** How long logs are kept, in days: they carry no personal data, so the length is a matter of cost. */
  logDays: 7 | 90 | 365;
  /** Whether GuardDuty looks through what people upload: docs/uploads.md has its price. Without it, files are marked as unscanned. */
  scanFiles?: boolean;
  /** Requests a second and at once, for the whole API. */
  throttle: { rate: number; burst: number };
};

/** A real account: people's money and rights hang on its clock, so it has no other than the system's. */
export type Deployed = Common & {
  name: Exclude<StageName, "local">;
  clock: "system";
  /** The site's own address in a hosted zone of the account; without it the site has the API's address. */
  domain?: { name: string; zoneId: string; zoneName: string; firewall: boolean };
};

/** One machine: tests may move the clock, and the addresses are those of the local edge. */
export type Local = Common & { name: "local"; clock: "system" | "adjustable"; siteUrl: string; cloudUrl: string };

export type StageConfig = Deployed | Local;

export const prod: Deployed = {
  name: "prod",
  region: "eu-north-1",
  organisation: { name: "Regionen", number: "232199-9993" },
  // domain: { name: "piloter.example.org", zoneId: "Z0123456789ABCDEFGHIJ", zoneName: "example.org", firewall: false },
  mailSender: "piloter@example.org",
  alarmsTo: "drift@example.org",
  logDays: 365,
  throttle: { rate: 500, burst: 1000 },
  clock: "system",
};

export const local = (addresses: { siteUrl: string; cloudUrl: string }): Local => ({
  name: "local",
  region: "eu-north-1",
  organisation: { name: "Region Exempel", number: "232199-9993" },
  mailSender: "piloter@example.org",
  logDays: 7,
  throttle: { rate: 500, burst: 1000 },
  clock: "adjustable",
  ...addresses,
});

/** Who looks through files in a stage. */
export const fileScanner = ({ name, scanFiles }: StageConfig) =>
  name === "local" ? "local" : scanFiles ? "guardduty" : "none";

/** Refuses what the types forbid but a cast or a plain JavaScript caller could still pass. */
export const checked = (config: StageConfig): StageConfig => {
  if (config.name !== "local" && (config as StageConfig).clock !== "system") {
    throw new Error(`Stage ${config.name} cannot have an adjustable clock: deadlines and payments hang on it.`);
  }
  return config;
};
