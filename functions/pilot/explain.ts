import * as z from "zod";
import type { Item } from "../platform/table/table.ts";
import { pilotIn, type Subject } from "../vocabulary/ids.ts";
import { type Instant, toMilliseconds } from "../vocabulary/instant.ts";
import { Actor, Case } from "./items/lifecycle.ts";
import { type Effect, OutboxEntry } from "./items/outbox-entry.ts";
import { allMoves, isFinal } from "./stages/stages.ts";

const LogEntry = z.object({
  at: z.string(),
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** `4 s`, `12 min`, `3 h`, `2 d`: one figure, for a reader who looks for what is too old. */
function span(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}

const since = (moment: Instant, now: Instant) =>
  `${moment} (${span(toMilliseconds(now) - toMilliseconds(moment))} ago)`;
const times = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
const line = (name: string, text: string) => `${name.padEnd(13)} ${text}`;

const waitLine = ({ wait, stage, epoch, pendingMove }: Case, now: Instant): string => {
  if (isFinal(stage) && !pendingMove) return "none: the life is over";
  if (!wait) return "none: no execution listens yet, or the last one is lost";
  const stale = wait.stage === stage && wait.epoch === epoch ? "" : ", STALE";
  return `open in ${wait.stage} of epoch ${wait.epoch} since ${since(wait.openedAt, now)}${stale}`;
};

/** What a reader should conclude, and do. */
function verdict({ stage, pendingMove, wait, epoch }: Case): string {
  if (isFinal(stage) && !pendingMove) return `${stage} is a final stage; nothing more happens unless it is reopened.`;
  const heard = wait?.epoch === epoch && wait.stage === stage;
  if (pendingMove) {
    return heard
      ? "A fact is on its way through the machine; the sweep signals again if this lasts more than a minute."
      : "A fact is recorded, but nobody listens: the sweep renews the execution, npm run recover does so at once.";
  }
  const doors = allMoves.filter(({ from }) => from === stage).map(({ fact, to }) => `${fact} (to ${to})`);
  return heard
    ? `The machine waits for a person: ${doors.join(", ")}.`
    : `Nobody listens: the sweep starts the execution that is owed, npm run recover a new one. Then ${doors.join(", ")}.`;
}

/** An effect without its address or texts. */
function about(effect: Effect): string {
  switch (effect.kind) {
    case "mail":
      return `mail ${effect.template} (${effect.language})`;
    case "start":
      return `start in ${effect.stage}, epoch ${effect.epoch}`;
    case "signal":
      return `signal ${effect.factId}`;
    case "register":
      return "registration";
    case "links":
      return "links to all that belongs to a mailbox";
    case "remove-file":
      return "removal of a file, unless something names it";
    case "forget-draft":
      return "removal of what was written in a deleted draft";
    case "document":
      return `document ${effect.documentId}`;
    case "dossier":
      return `dossier ${effect.dossierId}`;
    case "wheel":
      return `turn of the question wheel (${effect.turn})`;
    case "bulk":
      return `presses about many reviews, from row ${effect.from}`;
    case "batch":
      return `attests of a large batch of payments, from part ${effect.from + 1}`;
    case "disposal":
      return `disposal of a list of cases, from row ${effect.from}`;
    case "morning":
      return `what has happened until the morning of ${effect.day}`;
    case "drafts":
      return `mails to unsent drafts, page ${effect.page}: ${effect.what}`;
  }
}

function outboxLine(item: Item, now: Instant): string {
  const read = OutboxEntry.safeParse(item);
  if (!read.success) return `  ${item.sk}: UNREADABLE`;
  const { effect, status, attempts, dueAt, cancelled, lastProblem, deliveredAt } = read.data;
  const left = dueAt === undefined ? 0 : toMilliseconds(dueAt) - toMilliseconds(now);
  const due = dueAt === undefined ? "" : `due ${dueAt} (${left > 0 ? "in " : "late by "}${span(left)})`;
  const facts = [
    cancelled ? "cancelled" : status,
    deliveredAt && !dueAt ? deliveredAt : "",
    due,
    attempts > 0 ? times(attempts, "attempt") : "",
    lastProblem ? `last problem ${lastProblem}` : "",
  ];
  return `  ${about(effect).padEnd(44)} ${facts.filter(Boolean).join(", ")}`;
}

/** A fact's reason is a person's own words: it stays on the case page. */
function logLine(item: Item): string {
  const read = LogEntry.safeParse(item);
  if (!read.success) return `  ${item.sk}: UNREADABLE`;
  const { at, by, action, details } = read.data;
  const figures = Object.entries(details).filter(([name]) => name !== "reason");
  return `  ${at} ${by.kind.padEnd(9)} ${action} ${figures.map(([name, value]) => `${name}=${value}`).join(" ")}`.trimEnd();
}

const part = (title: string, lines: readonly string[]) => [`${title}${lines.length === 0 ? " none" : ""}`, ...lines];

/** The lines of what the lifecycle item says. */
function lifecycleLines(pilot: Case, now: Instant): string[] {
  const move = pilot.pendingMove;
  return [
    line("Pilot", `${pilot.applicationId}, ${pilot.registrationNumber ?? "not yet registered"}`),
    line("Call", `${pilot.callId} version ${pilot.callVersion}`),
    line("Stage", `${pilot.stage} since ${since(pilot.stageSince, now)}`),
    line("Wait", waitLine(pilot, now)),
    line("Epoch", `${pilot.epoch}, recovered ${times(pilot.recoveries, "time")} in this stage`),
    line("Pending move", move ? `${move.fact}, ${move.from} to ${move.to}, since ${since(move.at, now)}` : "none"),
  ];
}

/** What is known of a subject that has no lifecycle: a month, a batch, or a pilot that is still a draft. */
function plainLines(subject: Subject, items: readonly Item[]): string[] {
  if (pilotIn(subject) && items.length > 0) return ["A draft: nothing has been submitted."];
  const decided = Number(items.find(({ sk }) => sk === "HEAD")?.["seq"] ?? 0);
  return [line("Subject", subject), line("Decided", times(decided, "time"))];
}

/**
 * A subject in plain words for those who keep the system running: where it is, who listens, what is to be delivered, what
 * last happened. `items` are all of the subject's, `log` its newest entries. No address, no person's name, no free text.
 */
export function explain(subject: Subject, items: readonly Item[], log: readonly Item[], now: Instant): string {
  if (items.length === 0 && log.length === 0) return "Nothing is stored under this id.";
  const effects = items.filter(({ sk }) => sk.startsWith("OUTBOX#"));
  const isOpen = (item: Item) => item["dueAt"] !== undefined || item["status"] === "parked";
  const outbox = [
    ...part(
      "Owed:",
      effects.filter(isOpen).map((item) => outboxLine(item, now)),
    ),
    ...part(
      "Settled:",
      effects.filter((item) => !isOpen(item)).map((item) => outboxLine(item, now)),
    ),
    ...part("Log:", [...log].sort((a, b) => (a.sk < b.sk ? -1 : 1)).map(logLine)),
  ];
  const item = items.find(({ sk }) => sk === "CASE");
  if (!item) return [...plainLines(subject, items), ...outbox].join("\n");
  const read = Case.safeParse(item);
  if (!read.success) return [`The lifecycle item is UNREADABLE: ${read.error.message}`, ...outbox].join("\n");
  return [...lifecycleLines(read.data, now), ...outbox, verdict(read.data)].join("\n");
}
