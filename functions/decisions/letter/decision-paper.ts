import { appealWords } from "../../calls/appeal-words.ts";
import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import { type Decision, type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import { obligationName } from "../../pilot/obligations/obligation.texts.ts";
import type { Obligation } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Block, Paper } from "../../platform/documents/paper.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, minusOre, type Ore } from "../../vocabulary/ore.ts";
import { costsBlock } from "../amendments/amended-costs.ts";
import { amendedRows } from "../amendments/amended-rows.ts";
import { cutBlocks } from "../cut/cut-rows.ts";
import { recoveredRows } from "../recovery/recovered-rows.ts";
import { terminatedRows } from "../termination/terminated-rows.ts";
import { letterTexts } from "./letter.texts.ts";

/** The decision, and what it is about. */
type Decided = Pick<Pilot, "applied" | "call" | "contact" | "lifecycle" | "decisions"> & Partial<Pick<Pilot, "unit">>;
type Outcome = Decision["outcome"];
type Words = (typeof letterTexts)[Language];
type Part<O extends Outcome> = (of: Decided, made: DecisionOf<O>, t: Words, lang: Language) => readonly Block[];

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Which part of what was applied for is refused; nothing where all of it is granted. */
const refusedBeyond = (appliedOre: Ore, grantedOre: Ore, t: Words, lang: Language): readonly Block[] =>
  grantedOre < appliedOre ? [paragraph(t.beyond(formatMoney(appliedOre, lang)))] : [];

/** The grant: how much, of which costs, in which years, for which time. */
const granted: Part<"granted"> = ({ applied, call, unit }, made, t, lang) => {
  const money = (amount: Ore) => formatMoney(amount, lang);
  const { organisation, organisationNumber, title, startDay, endDay } = applied;
  const about = { organisation, organisationNumber, title, most: money(made.amountOre) };
  const assigned = applied.unit && { unit: applied.unit.label, ...about };
  return [
    ...(assigned
      ? [paragraph(t.assigned(assigned)), ...(unit ? [paragraph(t.acknowledges(unit.manager.name))] : [])]
      : [paragraph(t.granted(about))]),
    {
      kind: "table",
      caption: t.years,
      columns: [{ label: t.year }, { label: t.amount, numeric: true }],
      rows: made.years.map(({ year, amountOre }) => [String(year), money(amountOre)]),
      footer: [t.sum, money(made.amountOre)],
    },
    {
      kind: "facts",
      rows: [
        { name: t.rate, value: t.rateValue(rateInWords(call, lang)) },
        { name: t.most, value: money(made.amountOre) },
        { name: t.period, value: `${formatDay(startDay, lang)} – ${formatDay(endDay, lang)}` },
      ],
    },
    ...refusedBeyond(applied.grantOre, made.amountOre, t, lang),
    ...(made.refused ? [paragraph(made.refused)] : []),
    heading(t.conditions),
    paragraph(made.conditions),
  ];
};

/** Until when each report is due. */
const reportDays = (reports: readonly Obligation[], t: Words, lang: Language): readonly Block[] =>
  reports.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: t.reports,
          columns: [{ label: t.report }, { label: t.due }],
          rows: reports.map((one) => [obligationName(one, lang), formatDay(one.dueDay, lang)]),
        },
      ];

/** A decision that gives nothing: what it does with the application, in one sentence, and the cause where there is one. */
const without =
  <O extends Exclude<Outcome, "granted" | "amended" | "terminated" | "recovered" | "cut">>(outcome: O): Part<O> =>
  ({ applied }, made, t, lang) => {
    const { organisation, organisationNumber, title, grantOre } = applied;
    const about = { organisation, organisationNumber, title, most: formatMoney(grantOre, lang) };
    const cause = "cause" in made ? t.causes[made.cause] : "";
    return [paragraph(t[outcome](about)), ...(cause ? [paragraph(cause)] : [])];
  };

/** What is changed of the terms, part by part, with what was asked for and refused. */
const amended: Part<"amended"> = (of, made, t, lang) => {
  const { organisation, organisationNumber, title } = of.applied;
  return [
    paragraph(t.amended({ organisation, organisationNumber, title, most: "" })),
    { kind: "facts", rows: amendedRows(made, of.call, lang).map(({ key, value }) => ({ name: key, value })) },
    ...costsBlock(made.costs, of.call, lang),
  ];
};

/** From which day costs are paid no longer, and how the holder was heard. */
const terminated: Part<"terminated"> = (of, made, t, lang) => {
  const { organisation, organisationNumber, title } = of.applied;
  return [
    paragraph(t.terminated({ organisation, organisationNumber, title, most: "" })),
    { kind: "facts", rows: terminatedRows(made, lang).map(({ key, value }) => ({ name: key, value })) },
  ];
};

/** How much is to come back and by when, and how the holder was heard. */
const recovered: Part<"recovered"> = (of, made, t, lang) => {
  const { organisation, organisationNumber, title } = of.applied;
  return [
    paragraph(t.recovered({ organisation, organisationNumber, title, most: formatMoney(made.amountOre, lang) })),
    { kind: "facts", rows: recoveredRows(made, lang).map(({ key, value }) => ({ name: key, value })) },
    paragraph(of.applied.unit ? t.bookedBack : t.invoiceFollows),
  ];
};

/** How much of a claim is not accepted, line by line. */
const cut: Part<"cut"> = (of, made, t, lang) => {
  const { organisation, organisationNumber, title } = of.applied;
  const most = formatMoney(minusOre(made.claimedOre, made.acceptedOre), lang);
  return [paragraph(t.cut({ organisation, organisationNumber, title, most })), ...cutBlocks(made, lang)];
};

/** What each kind of decision says that it decides. A kind without its words does not compile. */
const parts: { readonly [O in Outcome]: Part<O> } = {
  granted,
  rejected: without("rejected"),
  dismissed: without("dismissed"),
  "written-off": without("written-off"),
  postponed: without("postponed"),
  reopened: without("reopened"),
  amended,
  terminated,
  recovered,
  cut,
};

/** What it does with an earlier decision, which stays readable with its day. */
function changed({ decisions }: Decided, { earlier }: Decision, t: Words, lang: Language): readonly Block[] {
  const before = earlier && decisions.find((one) => decisionNumber(one) === earlier.number);
  if (!earlier || !before) return [];
  return [
    paragraph(t.earlier[earlier.how](t.before(formatDay(before.day, lang), before.section))),
    paragraph(earlier.reason),
  ];
}

/** The rule that the decision rests on, and how a grant stands to the rules on state aid, where that is recorded. */
function rules({ applied }: Decided, made: Decision, t: Words): readonly Block[] {
  const { legalBasis } = made as { readonly legalBasis?: string | undefined }; // as: every outcome has it, some optionally
  const aid =
    made.outcome === "granted" && !applied.unit
      ? [t.stateAid[made.stateAid], made.stateAidNote].filter(Boolean).join("\n")
      : "";
  const said = [legalBasis ?? "", aid].filter((text) => text !== "");
  return said.length > 0 ? [heading(t.rules), ...said.map(paragraph)] : [];
}

/** By which authority it was decided, and who had to leave: what is known of newer decisions. */
function authorityOf({ madeBy }: Decision, t: Words) {
  if (!madeBy) return [];
  if (madeBy.kind === "delegate") return [{ name: t.madeBy, value: t.delegate(madeBy.mandate) }];
  const left = madeBy.left.length > 0 ? [{ name: t.left, value: madeBy.left.join("\n") }] : [];
  return [{ name: t.madeBy, value: t.board }, ...left];
}

/** Who decided, who reported on it, who else was there: what förvaltningslagen (2017:900) 31 § asks of a decision. */
const whoAndWhen = ({ call, lifecycle, applied }: Decided, made: Decision, t: Words, lang: Language): Block => ({
  kind: "facts",
  rows: [
    ...(decisionNumber(made) > 1 ? [{ name: t.number, value: String(decisionNumber(made)) }] : []),
    { name: t.day, value: formatDay(made.day, lang) },
    { name: t.section, value: made.section },
    { name: t.deciders, value: made.deciders.join("\n") },
    ...authorityOf(made, t),
    { name: t.rapporteur, value: made.rapporteur },
    { name: t.present, value: made.othersPresent.join("\n") || t.nobody },
    { name: t.call, value: wordsIn(call.title, lang) },
    { name: t.received, value: formatDay(dayOf(lifecycle.submittedAt), lang) },
    { name: t.applicant, value: `${applied.organisation}\n${applied.organisationNumber}` },
  ],
});

/** How it is appealed and when it can no longer be; of a call that says nothing of it, that it says nothing. */
const appeal = (call: Decided["call"], t: Words, lang: Language): readonly Block[] => {
  const said = appealWords(call, lang);
  if (said === undefined) return [heading(t.appeal), paragraph(t.noAppeal)];
  return [heading(t.appeal), paragraph(said), ...(call.appeal.kind === "not-appealable" ? [] : [paragraph(t.force)])];
};

/**
 * A decision as its document: what the record holds, in the language of the one it is sent to. Who stands behind it and
 * its number are added when it is registered (pilot/outbox/make-document.ts).
 */
export function decisionPaper(
  of: Decided,
  made: Decision,
  /** The reports that are owed after it, where it says which. */
  reports: readonly Obligation[] = [],
): Omit<Paper, "sender"> {
  const { language } = of.contact;
  const t = letterTexts[language];
  // as: the part is that of this very outcome
  const decided = (parts[made.outcome] as Part<Outcome>)(of, made, t, language);
  return {
    format: 1,
    language,
    title: `${of.applied.unit && made.outcome === "granted" ? t.assignment : t.titles[made.outcome]}: ${of.applied.title}`,
    receiver: [of.applied.organisation, of.contact.name],
    reference: [{ name: documentTexts[language].day, value: formatDay(made.day, language) }],
    blocks: [
      heading(t.decision),
      ...decided,
      ...reportDays(reports, t, language),
      ...changed(of, made, t, language),
      heading(t.reasons),
      paragraph(made.reasons),
      ...rules(of, made, t),
      ...(made.dissent ? [heading(t.dissent), paragraph(made.dissent)] : []),
      heading(t.about),
      whoAndWhen(of, made, t, language),
      // The authority does not appeal its own decision.
      ...(of.applied.unit ? [] : appeal(of.call, t, language)),
    ],
  };
}
