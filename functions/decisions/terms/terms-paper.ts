import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import type { Call } from "../../calls/call.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../../vocabulary/ore.ts";
import { termsPaperTexts } from "./terms-paper.texts.ts";

type Days = { readonly today: LocalDay; readonly lastDay: LocalDay };

/**
 * The terms of a grant as the document that is signed: from the grant itself, with the rate that is computed with. Who
 * stands behind it and its number are added when it is registered.
 */
export function termsPaper(
  grant: Grant,
  call: Pick<Call, "rate" | "roundedRate">,
  { today, lastDay }: Days,
): Omit<Paper, "sender"> {
  const { language } = grant.contact;
  const t = termsPaperTexts[language];
  const money = (amount: Ore) => formatMoney(amount, language);
  const day = (one: LocalDay) => formatDay(one, language);
  const { organisation, organisationNumber, title, amountOre, years, conditions, aim, startDay, endDay } = grant;
  return {
    format: 1,
    language,
    title: t.title(title),
    receiver: [organisation, grant.contact.name],
    reference: [{ name: documentTexts[language].day, value: day(today) }],
    blocks: [
      { kind: "paragraph", text: t.intro({ organisation, organisationNumber, title, most: money(amountOre) }) },
      {
        kind: "facts",
        rows: [
          { name: t.decided, value: day(grant.decidedOn) },
          { name: t.rate, value: t.rateValue(rateInWords(call, language)) },
          { name: t.most, value: money(amountOre) },
          { name: t.period, value: `${day(startDay)} – ${day(endDay)}` },
          ...(aim === undefined ? [] : [{ name: t.aim, value: aim }]),
        ],
      },
      {
        kind: "table",
        caption: t.years,
        columns: [{ label: t.year }, { label: t.amount, numeric: true }],
        rows: years.map((one) => [String(one.year), money(one.amountOre)]),
        footer: [t.sum, money(amountOre)],
      },
      { kind: "heading", level: 2, text: t.conditions },
      { kind: "paragraph", text: conditions },
      { kind: "heading", level: 2, text: t.accept },
      { kind: "paragraph", text: t.acceptText(day(lastDay)) },
      { kind: "paragraph", text: t.whoSigns },
      { kind: "paragraph", text: t.signature },
      { kind: "room", lines: 4 },
      { kind: "paragraph", text: t.signature },
      { kind: "room", lines: 4 },
    ],
  };
}
