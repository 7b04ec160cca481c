import type { ComponentChildren } from "preact";
import type { DecisionMade } from "../pilot/items/decision.ts";
import { Lines } from "../platform/web/ui/lines.tsx";
import { formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { decisionTexts } from "./decision.texts.ts";

type Row = { key: string; value: ComponentChildren };
type Terms = { rate: string; displayedRate: string };

/** A decision as rows to read: the outcome first, then what the law asks for. */
export function decisionRows(decision: DecisionMade, terms: Terms, lang: Language): readonly Row[] {
  const t = decisionTexts[lang];
  const granted = decision.outcome === "granted";
  const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, lang);
  return [
    { key: t.outcome, value: granted ? t.granted : t.rejected },
    ...(granted
      ? [
          { key: t.amount, value: money(decision.amountOre) },
          ...decision.years.map(({ year, amountOre }) => ({ key: t.amountOf(year), value: money(amountOre) })),
          { key: t.rate, value: t.rateValue(terms.rate, terms.displayedRate) },
          { key: t.cap, value: money(decision.amountOre) },
          { key: t.conditions, value: <Lines text={decision.conditions} /> },
          { key: t.legalBasis, value: <Lines text={decision.legalBasis} /> },
          {
            key: t.stateAid,
            value: (
              <Lines text={[t.stateAidKinds[decision.stateAid], decision.stateAidNote].filter(Boolean).join("\n")} />
            ),
          },
        ]
      : []),
    { key: t.reasons, value: <Lines text={decision.reasons} /> },
    { key: t.day, value: formatDay(decision.day, lang) },
    { key: t.section, value: decision.section },
    { key: t.deciders, value: <Lines text={decision.deciders.join("\n")} /> },
    { key: t.rapporteur, value: decision.rapporteur },
    { key: t.present, value: <Lines text={decision.othersPresent.join("\n") || t.nobody} /> },
  ];
}
