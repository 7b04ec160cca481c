import { rateInWords } from "../calls/application-form/rate-in-words.ts";
import type { Call } from "../calls/call.ts";
import type { Decision, DecisionRead, MadeBy } from "../pilot/items/decision.ts";
import { formatDay, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import { formatRate } from "../vocabulary/rate.ts";
import { amendedRows } from "./amendments/amended-rows.ts";
import { cutRows } from "./cut/cut-rows.ts";
import { decisionTexts } from "./decision.texts.ts";
import { recoveredRows } from "./recovery/recovered-rows.ts";
import { aidRows } from "./state-aid/aid-rows.ts";
import { terminatedRows } from "./termination/terminated-rows.ts";

/** Empty texts are no rows. */
const lines = (text: string | undefined) => text || undefined;
const names = (list: readonly string[], otherwise: string) => list.join("\n") || otherwise;

/** What is granted, of which money, and what is not. */
function grantRows(
  made: DecisionRead,
  call: Pick<Call, "rate" | "roundedRate">,
  { lang, reader }: { readonly lang: Language; readonly reader: "staff" | "party" },
) {
  if (made.outcome !== "granted") return [];
  const t = decisionTexts[lang];
  const money = (amount: Ore) => formatMoney(amount, lang);
  const { startDay, endDay, refusedOre, refused } = made;
  const above = reader === "staff" ? (made.aboveFrame ?? []) : [];
  const refusedText = [refusedOre ? t.refusedRest(money(refusedOre)) : "", refused ?? ""].filter(Boolean).join("\n");
  // What an older call rounds the share to is shown beside the share of the call, and never beside another.
  const rate =
    made.rate === undefined || made.rate === call.rate ? rateInWords(call, lang) : formatRate(made.rate, lang);
  return [
    { key: t.amount, value: money(made.amountOre) },
    ...made.years.map(({ year, amountOre }) => ({ key: t.amountOf(year), value: money(amountOre) })),
    ...above.map(({ year, amountOre }) => ({ key: t.aboveOf(year), value: money(amountOre) })),
    { key: t.rate, value: rate },
    { key: t.cap, value: money(made.amountOre) },
    { key: t.period, value: startDay && endDay && `${formatDay(startDay, lang)} – ${formatDay(endDay, lang)}` },
    { key: t.refused, value: lines(refusedText) },
    { key: t.conditions, value: lines(made.conditions) },
    { key: t.stateAid, value: lines([t.stateAidKinds[made.stateAid], made.stateAidNote].filter(Boolean).join("\n")) },
    ...aidRows(made, lang, reader),
  ];
}

/** By which authority: a board's minutes, or a delegate's mandate. */
function authorityRows(madeBy: MadeBy | undefined, lang: Language) {
  const t = decisionTexts[lang];
  if (!madeBy) return [];
  if (madeBy.kind === "delegate") return [{ key: t.mandate, value: madeBy.mandate }];
  const day = (one: LocalDay | undefined) => one && formatDay(one, lang);
  return [
    { key: t.leftForConflict, value: madeBy.left.length > 0 ? names(madeBy.left, "") : undefined },
    { key: t.adjusted, value: day(madeBy.adjustedDay) },
    { key: t.announced, value: day(madeBy.announcedDay) },
    { key: t.extract, value: madeBy.extract },
  ];
}

/** What a decision does with an earlier one. */
export function earlierRows({ earlier }: Pick<Decision, "earlier">, lang: Language) {
  const t = decisionTexts[lang];
  if (!earlier) return [];
  return [
    { key: t.how, value: `${t.changeKinds[earlier.how]} (${t.decisionNumber(earlier.number)})` },
    { key: t.why, value: lines(earlier.reason) },
  ];
}

/**
 * A decision as rows to read: the outcome first, then what the law asks for. Every page that shows one shows all of it;
 * what the officer prepared is for staff.
 */
export function decisionRows(
  made: DecisionRead,
  call: Pick<Call, "rate" | "roundedRate" | "categories">,
  lang: Language,
  reader: "staff" | "party" = "staff",
) {
  const t = decisionTexts[lang];
  const cause = "cause" in made ? t.causes[made.cause] : undefined;
  return [
    { key: t.outcome, value: t.outcomes[made.outcome] },
    { key: t.causeRow, value: cause },
    ...grantRows(made, call, { lang, reader }),
    ...(made.outcome === "amended" ? amendedRows(made, call, lang) : []),
    ...(made.outcome === "terminated" ? terminatedRows(made, lang) : []),
    ...(made.outcome === "recovered" ? recoveredRows(made, lang) : []),
    ...(made.outcome === "cut" ? cutRows(made, lang) : []),
    { key: t.background, value: reader === "staff" ? lines(made.background) : undefined },
    { key: t.reasons, value: lines(made.reasons) },
    { key: t.legalBasis, value: lines(made.legalBasis) },
    { key: t.day, value: formatDay(made.day, lang) },
    { key: t.by, value: made.madeBy && t.byKinds[made.madeBy.kind] },
    { key: t.section, value: made.section },
    { key: t.deciders, value: names(made.deciders, t.nobody) },
    ...authorityRows(made.madeBy, lang),
    { key: t.rapporteur, value: made.rapporteur },
    { key: t.present, value: names(made.othersPresent, t.nobody) },
    { key: t.dissent, value: lines(made.dissent) },
  ];
}
