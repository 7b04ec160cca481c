import { expect, test } from "vitest";
import { type MailData, type MailTemplate, mailTemplates } from "../pilot/items/owed-mail.ts";
import { compose } from "../pilot/outbox/compose.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { kronor } from "../vocabulary/ore.ts";
import { mails } from "./mails.ts";

const moment = instant("2026-12-01T22:59:59Z");
const day = LocalDay.parse("2026-12-01");
const title = 'Vändpunkten <script>"&';

const samples: { [T in MailTemplate]: MailData<T> } = {
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
const url = "https://pilot.example.org/projekt/lank/token";
const templates = Object.keys(mailTemplates) as MailTemplate[]; // as: Object.keys forgets the names

test.each(templates.flatMap((template) => languages.map((language) => [template, language] as const)))(
  "%s in %s says the same in text and HTML, and what a person typed is escaped",
  (template, language) => {
    const letter = compose(mails, { template, language, to: "contact@example.org", data: samples[template] }, url);
    expect(letter.subject).not.toContain("undefined");
    expect(`${letter.text}${letter.html}`).not.toMatch(/undefined|\[object/);
    expect(letter.html).not.toContain("<script>");
    expect(letter.html).toContain(`lang="${language}"`);
    const wantsLink = letter.text.includes(url);
    expect(letter.html.includes(url)).toBe(wantsLink);
  },
);

test("money, days and times are written as the reader's language writes them", () => {
  const of = (language: "sv" | "en") =>
    compose(
      mails,
      { template: "decision-granted", language, to: "a@example.org", data: samples["decision-granted"] },
      url,
    ).text;
  expect(of("sv")).toContain("800\u00a0609\u00a0kr");
  expect(of("sv")).toContain("1 december 2026");
  expect(of("en")).toContain("SEK\u00a0800,609");
});

test("a line break in a title cannot become a header", () => {
  const letter = compose(
    mails,
    { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "A\r\nBcc: b@example.org" } },
    "",
  );
  expect(letter.subject).toBe("Ansökan A Bcc: b@example.org är återkallad");
});

test("data that a template does not know is a bug, not a half-written mail", () => {
  expect(() => compose(mails, { template: "receipt", language: "sv", to: "a@example.org", data: {} }, "")).toThrow(
    "submittedAt",
  );
});
