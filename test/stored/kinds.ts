import type { keys } from "../../functions/platform/table/keys.ts";
import type { TableName } from "../../functions/platform/table/table.ts";

type KeyBuilder = keyof typeof keys;

/**
 * What is stored under each key of `platform/table/keys.ts`. A new key does not compile until it stands here, and the
 * test fails until its kind has an example. `partition` names where a query begins: nothing lies there by itself.
 */
export const kindOfKey = {
  pilot: "partition",
  case: "case",
  draft: "draft",
  section: "section",
  submission: "submission",
  member: "member",
  attachment: "attachment",
  reviews: "quorum",
  review: "review",
  decision: "decision",
  decisionDraft: "decision-draft",
  earlierDrafts: "partition",
  earlierDraft: "earlier-draft",
  grant: "grant",
  report: "report",
  payee: "payee",
  payment: "payment",
  reportCosts: "report-costs",
  sieFile: "sie-file",
  extract: "extract",
  accountMap: "account-map",
  evaluation: "evaluation",
  outbox: "outbox",
  nonce: "nonce",
  call: "partition",
  currentCall: "current-call",
  callVersion: "call-version",
  calls: "partition",
  settings: "partition",
  setting: "setting",
  settingVersion: "setting-version",
  settingWork: "setting-work",
  settingWorks: "partition",
  settingWorkName: "setting-work-name",
  callWork: "call-work",
  callWorks: "partition",
  callWorkName: "call-work-name",
  earlierWork: "partition",
  earlierPart: "earlier-part",
  callName: "call-name",
  frame: "frame",
  link: "link",
  message: "message",
  series: "series",
  batches: "partition",
  batch: "batch",
  periods: "partition",
  period: "period",
  exportJob: "export-job",
  callMonths: "partition",
  callMonth: "call-month",
  alike: "footprint",
  alikeTitle: "alike-title",
  claimed: "vouchers",
  grants: "partition",
  drafts: "partition",
  payments: "partition",
  cases: "partition",
  staff: "staff",
  staffNames: "partition",
  staffName: "staff-name",
  staffDesk: "staff-desk",
  owner: "owner",
  deskRow: "desk-row",
  deskList: "partition",
  deskPlace: "desk-place",
  deskCount: "desk-count",
  deskChoices: "desk-choices",
  words: "partition",
  word: "word",
  contacts: "partition",
  contact: "contact",
  mailCount: "mail-count",
  clock: "clock",
  audit: "audit",
  head: "head",
  ledger: "verification",
} as const satisfies Record<KeyBuilder, string>;

/** An item of a table; the registrar's numbers lie beside its series, under no key of their own. */
export type ItemKind = Exclude<(typeof kindOfKey)[KeyBuilder], "partition"> | "given-number";

/** What is kept outside the tables: in the state machine, in browsers and in the buckets. */
export const otherKinds = [
  "execution-input",
  "wait-request",
  "wait-answer",
  "move-request",
  "recover-request",
  "session-cookie",
  "sign-in-cookie",
  "page-cursor",
  "stream-keys",
  "mail-feedback",
  "stored-object",
] as const;
export type Kind = ItemKind | (typeof otherKinds)[number];

const placesInRecord = {
  audit: /^[A-Z]+#\S+ AUDIT#/,
  verification: /^LEDGER#/,
} as const satisfies Partial<Record<ItemKind, RegExp>>;

const placesInPilots = {
  case: /^PILOT#\w+ CASE$/,
  draft: /^PILOT#\w+ DRAFT$/,
  section: /^PILOT#\w+ SECTION#/,
  submission: /^PILOT#\w+ SUBMISSION$/,
  "earlier-draft": /^EARLIER#\w+ /,
  "decision-draft": /^PILOT#\w+ DECISIONDRAFT$/,
  member: /^PILOT#\w+ MEMBER#/,
  attachment: /^PILOT#\w+ ATTACHMENT#/,
  quorum: /^PILOT#\w+ REVIEWS$/,
  review: /^PILOT#\w+ REVIEW#/,
  decision: /^PILOT#\w+ DECISION$/,
  grant: /^PILOT#\w+ GRANT$/,
  report: /^PILOT#\w+ REPORT#/,
  payee: /^PILOT#\w+ PAYEE$/,
  payment: /^PILOT#\w+ PAYMENT#/,
  "report-costs": /^PILOT#\w+ COSTS#/,
  "sie-file": /^PILOT#\w+ SIEFILE#/,
  extract: /^PILOT#\w+ EXTRACT#/,
  "account-map": /^PILOT#\w+ ACCOUNTMAP$/,
  evaluation: /^PILOT#\w+ EVALUATION$/,
  head: /^[A-Z]+#\S+ HEAD$/,
  outbox: /^[A-Z]+#\S+ OUTBOX#/,
  nonce: /^NONCE#/,
  "current-call": /^CALL#\S+ CURRENT$/,
  "call-version": /^CALL#\S+ VERSION#/,
  "call-work": /^CALL#\S+ WORK$/,
  "call-work-name": /^CALLWORKS /,
  "earlier-part": /^EARLIERWORK#/,
  "call-name": /^CALLS /,
  setting: /^SETTINGS /,
  "setting-version": /^SETTING#\S+ VERSION#/,
  "setting-work": /^SETTING#\S+ WORK$/,
  "setting-work-name": /^SETTINGWORKS /,
  frame: /^FRAME#/,
  link: /^LINK#/,
  message: /^MESSAGE#/,
  series: /^SERIES#\S+ NEXT$/,
  "given-number": /^SERIES#\S+ GIVEN#/,
  batch: /^BATCHES /,
  period: /^PERIODS /,
  "export-job": /^EXPORT#/,
  "call-month": /^CALLMONTHS#/,
  footprint: /^ALIKE#/,
  "alike-title": /^PILOT#\w+ ALIKETITLE#/,
  vouchers: /^CLAIMED#/,
  owner: /^PILOT#\w+ OWNER$/,
  "staff-name": /^STAFFNAMES /,
  "staff-desk": /^STAFF#\S+ DESK$/,
  "desk-row": /^DESKROW#/,
  "desk-place": /^DESK#/,
  "desk-count": /^DESKCOUNTS /,
  "desk-choices": /^DESKCHOICES /,
  word: /^WORD#/,
  staff: /^STAFF#\S+ STAFF$/,
  contact: /^CONTACT#/,
  "mail-count": /^MAILCOUNT#/,
  clock: /^CLOCK /,
} as const satisfies Record<Exclude<ItemKind, keyof typeof placesInRecord>, RegExp>;

/** How an item's kind is told by its keys. */
const places: Readonly<Record<TableName, Readonly<Partial<Record<ItemKind, RegExp>>>>> = {
  pilots: placesInPilots,
  record: placesInRecord,
};

const kindsIn = (table: TableName) => Object.keys(places[table]) as ItemKind[]; // as: Object.keys forgets the names
export const itemKinds: readonly ItemKind[] = [...kindsIn("pilots"), ...kindsIn("record")];

/** @throws Error when the item is of no kind: its key is to be added above */
export function kindOf(table: TableName, { pk, sk }: { readonly pk: string; readonly sk: string }): ItemKind {
  const found = kindsIn(table).find((kind) => places[table][kind]?.test(`${pk} ${sk}`));
  if (!found) throw new Error(`no kind of item lies at ${pk} ${sk}`);
  return found;
}
