import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Block } from "../../platform/documents/paper.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, minusOre, type Ore } from "../../vocabulary/ore.ts";
import { heardInWords } from "../termination/terminated-rows.ts";
import { terminationTexts } from "../termination/termination.texts.ts";
import { cutTexts } from "./cut.texts.ts";

type Cut = Pick<
  DecisionOf<"cut">,
  "report" | "claimedOre" | "acceptedOre" | "beforeOre" | "lines" | "sentOn" | "replyDay" | "reply" | "notHeard"
>;

/** Which claim, what it comes to, and how the party was heard, where that was asked. */
function sums(made: Cut, lang: Language) {
  const t = cutTexts[lang];
  const { report, claimedOre, acceptedOre, beforeOre, replyDay, reply, notHeard } = made;
  const money = (amount: Ore) => formatMoney(amount, lang);
  const cut =
    beforeOre === undefined
      ? [{ key: t.cut, value: money(minusOre(claimedOre, acceptedOre)) }]
      : [
          { key: t.before, value: money(beforeOre) },
          { key: t.lowered, value: money(minusOre(beforeOre, acceptedOre)) },
        ];
  return [
    { key: t.report, value: String(report) },
    { key: t.claimed, value: money(claimedOre) },
    ...cut,
    { key: beforeOre === undefined ? t.accepted : t.acceptedAfter, value: money(acceptedOre) },
    ...(reply || notHeard || replyDay
      ? [{ key: terminationTexts[lang].heardRow, value: heardInWords(made, lang) }]
      : []),
  ];
}

/** A cut as rows to read, line by line. */
export const cutRows = (made: Cut, lang: Language) => [
  ...sums(made, lang),
  ...made.lines.map(({ line, what, claimedOre, acceptedOre, why }) => ({
    key: cutTexts[lang].lineRow(line, what),
    value: cutTexts[lang].lineValue(formatMoney(acceptedOre, lang), formatMoney(claimedOre, lang), why),
  })),
];

/** A cut in its document: the sums, each line, and how it is reconsidered. */
export function cutBlocks(made: Cut, lang: Language): readonly Block[] {
  const t = cutTexts[lang];
  const money = (amount: Ore) => formatMoney(amount, lang);
  return [
    { kind: "facts", rows: sums(made, lang).map(({ key, value }) => ({ name: key, value })) },
    {
      kind: "table",
      caption: made.beforeOre === undefined ? t.lines : t.linesLowered,
      columns: [
        { label: t.line, numeric: true },
        { label: t.what },
        { label: t.claimed, numeric: true },
        { label: t.accepted, numeric: true },
        { label: t.why },
      ],
      rows: made.lines.map(({ line, what, claimedOre, acceptedOre, why }) => [
        String(line),
        what,
        money(claimedOre),
        money(acceptedOre),
        why,
      ]),
    },
    { kind: "paragraph", text: t.reconsider },
  ];
}
