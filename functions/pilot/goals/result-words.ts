import { formatNumber } from "../../platform/forms/kinds/number.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { goalsTexts } from "./goals.texts.ts";
import type { Goal } from "./goals.ts";

/** @example figureText(20, "barn", "sv") // "20 barn" */
export const figureText = (value: number, unit: string, lang: Language): string =>
  [formatNumber(value, lang), unit].filter((said) => said !== "").join(" ");

/** A share in whole percent; `-` where none can be reckoned. @example shareText(0.5, "sv") // "50 %" */
export const shareText = (share: number | undefined, lang: Language): string =>
  share === undefined ? "-" : `${formatNumber(Math.round(share * 100), lang)} %`;

/** What is to be reached; where it has changed, each target with the day from which it holds, the newest first. */
export function targetsText({ targets, unit }: Pick<Goal, "targets" | "unit">, lang: Language): string {
  const t = goalsTexts[lang];
  const said = (value: number) => figureText(value, unit, lang);
  if (targets.length === 1) return said(targets[0]?.value ?? 0);
  return targets
    .toReversed()
    .map(({ value, since }) => (since ? t.targets(said(value), formatDay(since.day, lang)) : t.first(said(value))))
    .join("\n");
}
