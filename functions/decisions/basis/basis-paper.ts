import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import { readThrough } from "../../calls/application-form/read-through.ts";
import { ruleInWords } from "../../calls/application-form/rule-words.texts.ts";
import { applicationRules } from "../../calls/application-form/rules.ts";
import { outcomeOf } from "../../pilot/outcome.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { resultsOf } from "../../pilot/results.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Block, Paper } from "../../platform/documents/paper.ts";
import { askedAs } from "../../platform/forms/role.ts";
import type { Role } from "../../platform/forms/roles.ts";
import { checkRules } from "../../platform/forms/rules.ts";
import type { ShownQuestion } from "../../platform/forms/shown.ts";
import type { DecidedBy } from "../../settings/authority.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { proposalOf } from "../proposal.ts";
import { basisTexts } from "./basis.texts.ts";

type Words = (typeof basisTexts)[Language];
/** What it is made of: the case as it is, and the decision behind its programme. */
export type BasisOf = {
  readonly pilot: Pilot;
  readonly orientation: DecidedBy | undefined;
  readonly today: LocalDay;
  readonly lang: Language;
};

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** A heading with a text under it; neither where nothing was written. */
const part = (title: string, text: string): readonly Block[] => (text === "" ? [] : [heading(title), paragraph(text)]);

/** Whole kronor, upwards: `at most` is never below what is applied for. */
const mostInKronor = (amount: Ore, lang: Language) => formatMoney(ore(Math.ceil(amount / 100) * 100), lang);

/** Who asks for what, in one sentence, and the project in its own words. */
function summary({ pilot, lang }: BasisOf, t: Words): readonly Block[] {
  const { applied, call, submission } = pilot;
  const { organisation, title, startDay, endDay, grantOre } = applied;
  const most = mostInKronor(grantOre, lang);
  const days = { from: formatDay(startDay, lang), to: formatDay(endDay, lang) };
  const asked = askedAs(call.forms.application, "summary");
  const own = asked && submission.answers[asked.id];
  return [
    heading(t.summary),
    paragraph(t.asks({ organisation, title, most, rate: rateInWords(call, lang), ...days })),
    ...(typeof own === "string" && own !== "" ? [paragraph(own)] : []),
  ];
}

/** What is proposed, with its years and conditions; nothing before an outcome is chosen. */
function proposed({ pilot, lang }: BasisOf, t: Words): readonly Block[] {
  const proposal = proposalOf(pilot);
  if (!proposal) return [];
  const { outcome, years } = proposal;
  if (outcome !== "granted") return part(t.proposed, t.others[outcome] ?? "");
  const { organisation, organisationNumber: number, title } = pilot.applied;
  const sum = formatMoney(sumOre(years.map(({ amountOre }) => amountOre)), lang);
  const conditions = typedText(pilot.decisionDraft?.typed ?? {}, "p-conditions");
  return [
    ...part(t.proposed, t.granted({ organisation, number, title, most: sum })),
    {
      kind: "table",
      caption: t.years,
      columns: [{ label: t.year }, { label: t.amount, numeric: true }],
      rows: years.map(({ year, amountOre }) => [String(year), formatMoney(amountOre, lang)]),
      footer: [t.sum, sum],
    },
    ...(conditions === "" ? [] : [heading(t.conditions, 3), paragraph(conditions)]),
  ];
}

/** Why; the decision on the programme's direction is cited where one is known. */
function reasons({ pilot, orientation, lang }: BasisOf, t: Words): readonly Block[] {
  const written = typedText(pilot.decisionDraft?.typed ?? {}, "p-reasons");
  const { body = "", day, section = "" } = orientation ?? {};
  const cited = day ? t.orientation({ body, day: formatDay(day, lang), section }) : "";
  const said = [written, cited].filter((text) => text !== "");
  return said.length === 0 ? [] : [heading(t.reasons), ...said.map(paragraph)];
}

/** What the reviews come to, once their round has ended. */
function reviews({ pilot, lang }: BasisOf, t: Words): readonly Block[] {
  const { mean, low, high, count } = outcomeOf(pilot.call, resultsOf(pilot));
  if (mean === undefined || low === undefined || high === undefined) return [];
  const format = new Intl.NumberFormat(lang === "sv" ? "sv-SE" : "en-GB", { maximumFractionDigits: 2 });
  const [middle, from, to] = [mean, low, high].map((score) => format.format(score));
  return part(t.reviews, t.mean(middle ?? "", from ?? "", to ?? "", count));
}

/** A table of the budget as the application has it. */
function table({ label, answer }: ShownQuestion): readonly Block[] {
  if (answer.kind !== "table") return [];
  const { columns, rows, footer } = answer.table;
  return [
    {
      kind: "table",
      caption: label,
      columns: columns.map((column) => ({ label: column.label, ...(column.numeric && { numeric: true as const }) })),
      rows: rows.map((row) => [...row]),
      ...(footer && { footer: [...footer] }),
    },
  ];
}

/** What the application itself says: each text under its question, where it is to happen, and the money last. */
function application({ pilot, today, lang }: BasisOf, t: Words): readonly Block[] {
  const { call, submission, attachments } = pilot;
  const { application: form } = call.forms;
  const idOf = (role: Role) => askedAs(form, role)?.id;
  const questions = readThrough({ answers: submission.answers, attachments }, call, { lang, reader: "staff" }).flatMap(
    (section) => section.questions,
  );
  const lists = [idOf("places"), idOf("focus-areas")];
  const texts = questions.flatMap(({ id, label, answer }): readonly Block[] => {
    if (answer.kind === "text" && id !== idOf("summary")) return part(label, answer.text);
    if (answer.kind === "list" && lists.includes(id))
      return [heading(label), { kind: "list", items: [...answer.items] }];
    return [];
  });
  const money = questions.filter(({ id }) => id === idOf("costs") || id === idOf("financing")).flatMap(table);
  const { notices } = checkRules(form, submission.answers, applicationRules(call, lang), { today });
  const said = notices.flatMap((notice) => ruleInWords(notice, lang) ?? []);
  return [
    ...texts,
    ...(money.length > 0 ? [heading(t.budget), ...money] : []),
    ...(said.length > 0 ? [heading(t.notices, 3), { kind: "list", items: said } as const] : []),
  ];
}

/**
 * The basis for a decision, as those who decide are given it before a meeting: who asks for what, what is proposed and
 * why, the background, the application's own texts in its order, and the budget last.
 * Source: the customer's own paper 002 (its headings in order).
 */
export function basisPaper(of: BasisOf): Omit<Paper, "sender"> {
  const { pilot, today, lang } = of;
  const t = basisTexts[lang];
  return {
    format: 1,
    language: lang,
    title: t.title(pilot.applied.title),
    reference: [{ name: documentTexts[lang].day, value: formatDay(today, lang) }],
    blocks: [
      ...summary(of, t),
      ...proposed(of, t),
      ...reasons(of, t),
      ...part(t.background, typedText(pilot.decisionDraft?.typed ?? {}, "p-background")),
      ...reviews(of, t),
      ...application(of, t),
    ],
  };
}
