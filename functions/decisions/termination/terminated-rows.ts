import type { DecisionOf } from "../../pilot/items/decision.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { terminationTexts } from "./termination.texts.ts";

type Heard = Pick<DecisionOf<"terminated">, "sentOn" | "replyDay" | "reply" | "notHeard">;
type Terminated = Heard & Pick<DecisionOf<"terminated">, "lastDay" | "claims">;

/** How the holder was heard before the decision, or why not. */
export function heardInWords({ sentOn, replyDay, reply, notHeard }: Heard, lang: Language): string {
  const t = terminationTexts[lang];
  if (notHeard) return t.heardNot(notHeard);
  const sent = sentOn && replyDay ? t.heardSent(formatDay(sentOn, lang), formatDay(replyDay, lang)) : "";
  return [sent, reply ? t.heardReply(reply) : t.heardNoReply].filter((text) => text !== "").join("\n");
}

/** A termination as rows to read. */
export const terminatedRows = (made: Terminated, lang: Language) => {
  const t = terminationTexts[lang];
  return [
    { key: t.lastDay, value: formatDay(made.lastDay, lang) },
    { key: t.claims, value: made.claims ? t.claimsYes : t.claimsNo },
    { key: t.heardRow, value: heardInWords(made, lang) },
  ];
};
