import type { CallFacts, CallInForce } from "../calls/call.store.ts";
import type { Frame } from "../calls/frames/frame.ts";
import type { Answers, FormProblem } from "../platform/forms/answers.ts";
import { defineForm } from "../platform/forms/answers-of.ts";
import type { Form, Question } from "../platform/forms/document.ts";
import { readForm } from "../platform/forms/read.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { type Ore, ore } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { partProblems } from "./part-words.texts.ts";
import { membersAnswered, membersIn, membersQuestion } from "./parts/choosing.ts";
import { contactsAnswered, contactsIn, contactsPart } from "./parts/contacts.ts";
import { momentAnswered, momentIn, momentProblems, timeQuestion } from "./parts/moments.ts";
import { rowsIn, textIn } from "./parts/part.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { partTexts } from "./publishing-forms.texts.ts";
import type { Running } from "./run-call.act.ts";
import type { RunningKind } from "./running-kinds.ts";

const reason = (kind: RunningKind): Question => ({
  id: `p-${kind}-reason`,
  label: { sv: publishingTexts.sv.reason, en: publishingTexts.en.reason },
  kind: "text",
  limit: 500,
});

const t = partTexts;
type OfCall = Pick<CallInForce, "years">;

function questionsFor(kind: RunningKind, { years }: OfCall): readonly Question[] {
  switch (kind) {
    case "datum":
      return [
        { id: "p-opens", label: t.dates.opens, kind: "day" },
        timeQuestion("opens"),
        { id: "p-closes", label: t.dates.closes, hint: t.dates.closesHint, kind: "day", optional: true },
        timeQuestion("closes"),
      ];
    case "ramar":
      return [
        {
          id: "p-frames",
          label: t.dates.frames,
          kind: "table",
          rows: years.map((year) => ({ id: `p-y${year}`, label: { sv: String(year), en: String(year) } })),
          columns: [{ id: "p-amount", label: t.dates.amount, kind: "amount", least: ore(0) }],
          sums: false,
        },
      ];
    case "kontakt":
      return contactsPart.form.sections.flatMap(({ questions }) => questions);
    case "grupp":
      return [membersQuestion];
    case "installd":
      return [
        {
          id: "p-understood",
          label: { sv: publishingTexts.sv.run.installd.title, en: publishingTexts.en.run.installd.title },
          kind: "declaration",
          text: { sv: publishingTexts.sv.understood, en: publishingTexts.en.understood },
        },
      ];
    case "stang":
      return [];
  }
}

/** The form of one change of a call as it runs. */
export const runningForm = (kind: RunningKind, call: OfCall): Form =>
  defineForm({
    format: 1,
    id: `p-run-${kind}`,
    version: 1,
    for: "act",
    name: { sv: publishingTexts.sv.run[kind].title, en: publishingTexts.en.run[kind].title },
    sections: [
      {
        id: "p-run",
        name: { sv: publishingTexts.sv.run[kind].title, en: publishingTexts.en.run[kind].title },
        slug: "laget",
        questions: [...questionsFor(kind, call), reason(kind)],
      },
    ],
    rules: [],
  });

/** What holds now, as answers to the form. */
export function runningNow(kind: RunningKind, facts: CallFacts, frames: readonly Frame[]): Answers {
  if (kind === "datum")
    return { ...momentAnswered("opens", facts.opensAt), ...momentAnswered("closes", facts.closesAt) };
  if (kind === "kontakt") return contactsAnswered(facts.contacts);
  if (kind === "grupp") return membersAnswered(facts.group ?? []);
  if (kind !== "ramar") return {};
  return {
    "p-frames": frames.map(({ year, frameOre }) => ({ id: `p-y${year}`, cells: { "p-amount": frameOre } })),
  };
}

type Read = { readonly running: Running; readonly reason: string } | { readonly problems: readonly Problem[] };
type Around = { readonly call: CallInForce; readonly facts: CallFacts; readonly now: Instant; readonly lang: Language };

/** Reads one change of a call as it runs. */
export function readRunning(kind: RunningKind, typed: Typed, { call, facts, now, lang }: Around): Read {
  const form = runningForm(kind, call);
  const { answers, problems: unread } = readForm(form, typed);
  const problems = [...unread, ...(kind === "datum" ? momentProblems(answers) : [])];
  const areDatesRead = answers["p-opens"] !== undefined && !problems.some(({ field }) => isOfDates(field));
  const own = kind === "datum" && areDatesRead ? dateProblems(answers, facts, now) : [];
  const words = publishingTexts[lang];
  if (problems.length > 0 || own.length > 0)
    return {
      problems: [
        ...partProblems(form, typed, problems, lang),
        ...own.map(({ field, code }) => ({ field, text: words[code] })),
      ],
    };
  return { running: runningIn(kind, answers, facts, now), reason: textIn(answers, `p-${kind}-reason`) };
}

type DateProblem = Pick<FormProblem, "field"> & { readonly code: "pastClosing" | "alreadyOpen" | "closesFirst" };

const isOfDates = (field: string) => /^p-(opens|closes)/.test(field);

const datesIn = (answers: Answers, { opensAt, closesAt }: Pick<CallFacts, "opensAt" | "closesAt">) => {
  const closes = momentIn("closes", answers, closesAt);
  return { opensAt: momentIn("opens", answers, opensAt) ?? opensAt, ...(closes ? { closesAt: closes } : {}) };
};

function dateProblems(answers: Answers, facts: CallFacts, now: Instant): readonly DateProblem[] {
  const { opensAt, closesAt } = datesIn(answers, facts);
  return [
    ...(opensAt !== facts.opensAt && facts.opensAt <= now ? [{ field: "p-opens", code: "alreadyOpen" } as const] : []),
    ...(closesAt !== undefined && closesAt !== facts.closesAt && closesAt < now
      ? [{ field: "p-closes", code: "pastClosing" } as const]
      : []),
    ...(closesAt !== undefined && closesAt <= opensAt ? [{ field: "p-closes", code: "closesFirst" } as const] : []),
  ];
}

function runningIn(kind: RunningKind, answers: Answers, facts: CallFacts, now: Instant): Running {
  switch (kind) {
    case "datum":
      return { kind: "dates", ...datesIn(answers, facts) };
    case "stang":
      return { kind: "dates", opensAt: facts.opensAt, closesAt: now };
    case "ramar":
      return {
        kind: "frames",
        frames: rowsIn(answers, "p-frames").map(({ id, cells }) => ({
          year: Number(id.slice("p-y".length)),
          amountOre: Number(cells["p-amount"]) as Ore, // as: an amount is read as öre
        })),
      };
    case "kontakt":
      return { kind: "contacts", contacts: contactsIn(answers) };
    case "grupp":
      return { kind: "group", group: membersIn(answers) };
    case "installd":
      return { kind: "withdrawn" };
  }
}
