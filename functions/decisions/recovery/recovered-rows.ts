import type { DecisionOf } from "../../pilot/items/decision.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { heardInWords } from "../termination/terminated-rows.ts";
import { recoveryTexts } from "./recovery.texts.ts";

type Recovered = Pick<DecisionOf<"recovered">, "amountOre" | "dueDay" | "sentOn" | "replyDay" | "reply" | "notHeard">;

/** A recovery as rows to read. */
export const recoveredRows = (made: Recovered, lang: Language) => {
  const t = recoveryTexts[lang];
  return [
    { key: t.amount, value: formatMoney(made.amountOre, lang) },
    { key: t.dueDay, value: formatDay(made.dueDay, lang) },
    { key: t.heardRow, value: heardInWords(made, lang) },
  ];
};
