import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../../../deployment/project.ts";
import { type MailTemplate, mailTemplates } from "../../pilot/items/owed-mail.ts";
import { languages } from "../../vocabulary/language.ts";
import { kindNames } from "../open-work.ts";
import { type Heard, type Outside, outside, staff } from "./hearers.ts";
import { inWords } from "./in-words.ts";
import { type Event, events, heardOf } from "./who-hears.ts";

/** Mails by which staff hear of events: of one at once, or of all in the morning. */
const staffMails = ["staff-notice", "staff-morning"] as const satisfies readonly MailTemplate[];

/**
 * Work of which no notice tells when it opens: it waits for somebody outside, who has a mail of it, or for the machinery, or
 * it opens long before its day.
 */
const shownOnly: readonly string[] = [
  "review",
  "await-answer",
  "complete-application",
  "await-reply",
  "await-takeover",
  "carry-out-takeover",
  "await-terms",
  "await-acknowledgement",
  "await-recovery-reply",
  "await-lowering-reply",
  "await-report",
  "await-adoption",
  "decide-continuation",
  "complete-report",
  "await-evaluation",
  "await-evaluator",
  "payee-missing",
  "repayment",
  "being-processed",
];

const mailsOf = ({ mails = {} }: Heard) => Object.entries(mails) as [MailTemplate, readonly Outside[]][]; // as: its keys are mails
const signsOf = ({ staff: signs = [] }: Heard) => signs;
const all = events.map((event) => [event, heardOf(event)] as const);
const opening = all.flatMap(([, heard]) => signsOf(heard).flatMap((sign) => ("opens" in sign ? sign.opens : [])));

describe("the table of who hears of what", () => {
  test("has every mail of the product, and no mail that there is not", () => {
    const inTable = new Set<string>([
      ...all.flatMap(([, heard]) => mailsOf(heard).map(([mail]) => mail)),
      ...staffMails,
    ]);
    expect([...inTable].sort()).toEqual(Object.keys(mailTemplates).sort());
  });

  test("has every kind of open work once: as what staff hear of, or as what is only shown", () => {
    expect([...opening, ...shownOnly].sort()).toEqual([...kindNames].sort());
    for (const [, heard] of all)
      for (const sign of signsOf(heard))
        if ("late" in sign) expect(kindNames).toEqual(expect.arrayContaining([...sign.late]));
  });

  test("tells somebody of each event, and staff in words of both languages", () => {
    for (const [event, heard] of all) {
      expect([event, mailsOf(heard).length + signsOf(heard).length > 0]).toEqual([event, true]);
      const isWordless = signsOf(heard).some((sign) => "row" in sign || "enters" in sign);
      if (isWordless) for (const lang of languages) expect(inWords({ event }, lang)).not.toBe(heard.what);
    }
  });

  test("is what docs/notices.md shows, as a picture and as a table", () => {
    const page = readFileSync(join(project, "docs/notices.md"), "utf8");
    for (const part of [picture("Inside", inside), picture("Outside", outsiders), asTable()])
      expect(page).toContain(part);
  });
});

/** Who of the staff hears of an event, and who outside; each once. */
const inside = (event: Event) => [...new Set(signsOf(heardOf(event)).map(({ to }) => to))];
const outsiders = (event: Event) => [...new Set(mailsOf(heardOf(event)).flatMap(([, to]) => to))];
const nameOf: Readonly<Record<string, string>> = { ...staff, ...outside };

function picture(title: string, whoOf: (event: Event) => readonly string[]): string {
  const shown = events.filter((event) => whoOf(event).length > 0);
  const who = [...new Set(shown.flatMap((event) => whoOf(event)))];
  return [
    "```mermaid",
    "flowchart LR",
    `    accTitle: ${title}`,
    ...shown.map((event) => `    ${event}["${heardOf(event).what}"]`),
    ...who.map((one) => `    to-${one}(["${nameOf[one]}"])`),
    ...shown.flatMap((event) => whoOf(event).map((one) => `    ${event} --> to-${one}`)),
    "```",
  ].join("\n");
}

/** By whom they are read, mails are named together. */
function mailsInWords(heard: Heard): string {
  const readers = new Map<string, string[]>();
  for (const [mail, to] of mailsOf(heard)) {
    const who = to.map((one) => nameOf[one]).join(", ");
    readers.set(who, [...(readers.get(who) ?? []), `\`${mail}\``]);
  }
  return [...readers].map(([who, mails]) => `${who} (${mails.join(", ")})`).join("; ");
}

/** Who of the staff hears; of what only becomes late, in the morning alone. */
function staffInWords(heard: Heard): string {
  const groups = [...new Set(signsOf(heard).map(({ to }) => to))];
  const isLate = (to: string) => signsOf(heard).every((sign) => sign.to !== to || "late" in sign);
  return groups.map((to) => `${nameOf[to]}${isLate(to) ? ", in the morning" : ""}`).join("; ");
}

const asTable = (): string =>
  [
    "| what happens | who hears of it outside, and by which mail | who hears of it inside |",
    "|---|---|---|",
    ...all.map(([, heard]) => `| ${heard.what} | ${mailsInWords(heard)} | ${staffInWords(heard)} |`),
  ].join("\n");
