import { readThrough } from "../../calls/application-form/read-through.ts";
import type { Unnumbered } from "../../pilot/items/case-document.ts";
import type { Composed, Dossier } from "../../pilot/items/dossier.ts";
import type { DocumentRef } from "../../pilot/items/secrecy-mark.ts";
import { shownReview } from "../../pilot/judgement.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { resultsOf } from "../../pilot/results.ts";
import type { Block } from "../../platform/documents/paper.ts";
import { shownBlocks } from "../../platform/documents/shown-blocks.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { reportBlocks } from "../../reporting/contract.ts";
import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import { dayOf, formatDay, formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type RegisterRow, registerOf } from "../register/register.ts";
import { markOn } from "../secrecy/marked-document.ts";
import { dossierTexts } from "./dossier.texts.ts";
import { filesListed } from "./dossier-files.ts";

/** The words of the product's documents, by their ids. */
export type Papers = ReadonlyMap<string, Unnumbered>;
type Asked = Pick<Dossier, "at" | "language" | "withSecret">;
/** A document's part of the dossier, which begins a page; `day` is when it came or was written. */
type Part = { readonly at: string; readonly title: string; readonly blocks: readonly Block[] };

/** Headings stand below the one of their part. */
const lowered = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.kind === "heading" ? { ...block, level: 3 } : block));

/** What a document of the register says, as far as it is here as text. */
function saidIn(pilot: Pilot, papers: Papers, { ref, by }: RegisterRow, lang: Language): readonly Block[] {
  if (ref === "application")
    return shownBlocks(readThrough(pilot.submission, pilot.call, { lang, reader: "staff" }), lang);
  if (by === "product") return lowered(papers.get(ref)?.paper.blocks ?? []);
  const text = pilot.entries.find(({ documentId }) => documentId === ref)?.facts.text;
  return [{ kind: "paragraph", text: text ?? dossierTexts[lang].onlyFiles }];
}

const momentOf = (pilot: Pilot, { ref }: RegisterRow): Instant =>
  ref === "application"
    ? pilot.lifecycle.submittedAt
    : ([...pilot.documents, ...pilot.entries].find(({ documentId }) => documentId === ref)?.at ??
      pilot.lifecycle.submittedAt);

/** Everything that is here as text, in the order of time. */
function partsOf(pilot: Pilot, papers: Papers, rows: readonly RegisterRow[], lang: Language): readonly Part[] {
  const t = dossierTexts[lang];
  const { call } = pilot;
  const registered = rows.map((row): Part => {
    const { number, kind, title, people, day } = row;
    const facts = [
      { name: t.kind, value: kind },
      ...(people === "" ? [] : [{ name: t.people, value: people }]),
      { name: t.day, value: formatDay(day, lang) },
    ];
    const blocks: Block[] = [{ kind: "facts", rows: facts }, ...saidIn(pilot, papers, row, lang)];
    return { at: momentOf(pilot, row), title: [number, title].filter(Boolean).join(" "), blocks };
  });
  const reviews = resultsOf(pilot).map((review): Part => {
    const blocks = shownBlocks(shownReview(review, call, { lang, reader: "staff" }), lang);
    return { at: review.submittedAt, title: t.review(review.reviewer.name), blocks };
  });
  const reports = pilot.reports
    .filter(({ status }) => status === "submitted" || status === "accepted")
    .map(
      (report): Part => ({
        at: report.submittedAt ?? report.changedAt,
        title: t.report(report.number),
        blocks: reportBlocks(report, call, lang),
      }),
    );
  return [...registered, ...reviews, ...reports].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * A case as one document: a cover, the list of its documents, the files that lie beside it, and all that is here as text.
 * What is marked as secret is left out unless it was asked for, and the list says so.
 */
export function dossierPaper(pilot: Pilot, papers: Papers, { at, language, withSecret }: Asked): Composed {
  const t = dossierTexts[language];
  const rows = registerOf(pilot, language);
  const isIn = ({ ref }: Pick<RegisterRow, "ref">) => withSecret || !markOn(pilot, ref);
  const [held, leftOut] = [rows.filter(isIn), rows.filter((row) => !isIn(row))];
  const { registrationNumber: number } = pilot.lifecycle;
  const numberOf = (ref: DocumentRef) => rows.find((row) => row.ref === ref)?.number ?? t.without;
  const files = filesListed(pilot, { numberOf, isIn: (ref) => isIn({ ref }) }, language);
  const markedSaid = (row: RegisterRow) => {
    const section = markOn(pilot, row.ref)?.section;
    if (!section) return [];
    return [withSecret ? t.isMarked(section) : t.isLeftOut(section)];
  };
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: t.theCase },
    {
      kind: "facts",
      rows: [
        { name: t.pilot, value: pilot.applied.title },
        { name: t.applicant, value: `${pilot.applied.organisation}, ${pilot.applied.organisationNumber}` },
        { name: t.call, value: wordsIn(pilot.call.title, language) },
        { name: t.received, value: formatMoment(pilot.lifecycle.submittedAt, language) },
        { name: t.marked, value: withSecret ? t.areIn : t.areLeftOut },
      ],
    },
    { kind: "heading", level: 2, text: t.documents },
    {
      kind: "table",
      caption: t.documents,
      columns: [t.number, t.day, t.document, t.people].map((label) => ({ label })),
      rows: rows.map((row) => [
        row.number ?? t.without,
        row.day,
        [row.kind, row.title, ...markedSaid(row)].join("\n"),
        row.people,
      ]),
    },
    { kind: "heading", level: 2, text: t.files },
    { kind: "paragraph", text: leftOut.length > 0 ? `${t.filesText} ${t.filesLeftOut}` : t.filesText },
    files.length > 0 ? { kind: "facts", rows: [...files] } : { kind: "paragraph", text: t.noFiles },
    ...partsOf(pilot, papers, held, language).flatMap((part): Block[] => [
      { kind: "heading", level: 2, text: part.title, newPage: true },
      ...part.blocks,
    ]),
  ];
  const paper: Composed["paper"] = {
    ...{ format: 1, language, title: t.paper(number ?? t.without), blocks },
    reference: [
      { name: t.day, value: formatDay(dayOf(at), language) },
      { name: fieldNames[language].number, value: number ?? t.without },
    ],
  };
  return { paper, holds: held.map(({ ref }) => ref), leftOut: leftOut.map(({ ref }) => ref) };
}
