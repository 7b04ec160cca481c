import type { Continuation, Received } from "../pilot/items/adoption.ts";
import { documentTexts } from "../platform/documents/documents.texts.ts";
import type { Block, Paper } from "../platform/documents/paper.ts";
import { formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { adoptionTexts } from "./adoption.texts.ts";
import { continuationTexts } from "./continuation.texts.ts";

export type Decided = Pick<Continuation, "outcome" | "decidedOn" | "decider" | "number" | "reason"> & {
  readonly title: string;
  readonly organisation: string;
  readonly values: readonly { readonly goal: string; readonly value: string; readonly evidence: string }[];
  readonly reasons: string | undefined;
};

/** Somebody who takes something home, in a line: what, in which plan, by when, how far. */
export function receivedLine(
  {
    receiver,
    what,
    place,
    byDay,
    state,
    reason,
  }: Pick<Received, "receiver" | "what" | "place" | "byDay" | "state" | "reason">,
  lang: Language,
): string {
  const t = continuationTexts[lang];
  const said = [
    adoptionTexts[lang].states[state].toLowerCase(),
    place,
    byDay && t.until(formatDay(byDay, lang)),
    reason,
  ];
  return t.line(receiver, what, said.filter(Boolean).join(", "));
}

/** The decision as a document of the case: a value to each goal, and a list of who takes what home. */
export function continuationPaper(
  { outcome, decidedOn, decider, number, reason, title, organisation, values, reasons }: Decided,
  received: readonly Received[],
  lang: Language,
): Omit<Paper, "sender"> {
  const t = continuationTexts[lang];
  const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
  const said = (text: string | undefined): readonly Block[] => (text ? [{ kind: "paragraph", text }] : []);
  return {
    format: 1,
    language: lang,
    title: t.paperTitle(title),
    receiver: [organisation],
    reference: [
      { name: documentTexts[lang].day, value: formatDay(decidedOn, lang) },
      { name: t.decidedBy, value: decider },
    ],
    blocks: [
      ...said(`${t.outcomes[outcome]}.`),
      ...said(reason && number > 1 ? t.replaces(number - 1, reason) : undefined),
      heading(t.values),
      {
        kind: "table",
        caption: t.values,
        columns: [{ label: t.goal }, { label: t.value }, { label: t.evidence }],
        rows: values.map(({ goal, value, evidence }) => [goal, value, evidence]),
      },
      heading(t.receivedTitle),
      received.length === 0
        ? { kind: "paragraph", text: t.receivedNone }
        : { kind: "list", items: received.map((one) => receivedLine(one, lang)) },
      ...(reasons ? [heading(t.reasons), ...said(reasons)] : []),
    ],
  };
}
