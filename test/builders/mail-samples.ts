import type { MailData, MailTemplate } from "../../functions/pilot/items/owed-mail.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";

const moment = instant("2026-12-01T22:59:59Z");
const day = LocalDay.parse("2026-12-01");
const title = 'Vändpunkten <script>"&';

/** What each mail may be about: a template without a sample does not compile. */
export const mailSamples: { [T in MailTemplate]: MailData<T> } = {
  "resume-link": { callTitle: "Piloter 2026", title, closesAt: moment, submitted: false },
  "call-news": { callTitle: "Piloter 2026", what: "carry", closesAt: moment },
  invitation: { callTitle: "Piloter 2026", invitedBy: "a@example.org", closesAt: moment },
  "people-changed": {
    callTitle: "Piloter 2026",
    email: "b@example.org",
    by: "a@example.org",
    removed: false,
    submitted: false,
  },
  "access-ended": { callTitle: "Piloter 2026" },
  receipt: { title, callTitle: "Piloter 2026", submittedAt: moment, reference: "abc" },
  registered: { title, registrationNumber: "26RS10001" },
  "review-invitation": { title, callTitle: "Piloter 2026", deadline: moment },
  "review-reminder": { title, deadline: moment },
  "review-link": { title, deadline: moment },
  "review-tasks": { open: 2 },
  "review-extended": { title, deadline: moment },
  "review-cancelled": { title },
  withdrawn: { title },
  "decision-granted": {
    title,
    registrationNumber: "26RS10001",
    amountOre: kronor(800_609),
    day,
    section: "§ 2",
    reasons: "Bra.\nViktigt.",
    conditions: "Rapportera.",
  },
  "decision-rejected": { title, day, section: "§ 3", reasons: "Ryms inte." },
  "project-link": { title, replaces: true, reason: "Länken har kommit bort." },
  "report-due": { title, dueDay: day },
  "report-received": { title, receivedAt: moment },
  "report-returned": { title, comment: "Förklara resorna." },
  "report-accepted": {
    title,
    acceptedOre: kronor(100_000),
    paymentOre: kronor(27_600),
    settledOre: kronor(10),
    final: true,
    cuts: [{ line: 3, what: "Resor, mars 2027, A 12", claimedOre: kronor(500), acceptedOre: kronor(0), why: "Privat" }],
    moreCuts: 2,
  },
  "report-corrected": {
    title,
    number: 2,
    line: 3,
    what: "Resor, mars 2027, A 12",
    fromOre: kronor(500),
    toOre: kronor(0),
    why: "Privat",
    paymentOre: kronor(0),
    reclaimedOre: kronor(138),
  },
  "payee-changed": { title, what: "waits", giro: "bankgiro", ending: "…674" },
  "payee-link": { title },
  "advance-decided": {
    title,
    registrationNumber: "26RS10001",
    amountOre: kronor(100_000),
    reason: "Hyran betalas först.",
  },
  "payment-made": { title, amountOre: kronor(27_600), day, advance: true, giro: "plusgiro", ending: "…434" },
  "repayment-claimed": {
    title,
    amountOre: kronor(100),
    hadOre: kronor(1_000),
    claimedBeforeOre: kronor(50),
    payableOre: kronor(850),
  },
  "repayment-received": { title, amountOre: kronor(60), day, leftOre: kronor(40) },
  evaluated: { title },
};
