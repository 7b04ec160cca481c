import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { Language } from "../vocabulary/language.ts";
import { amendmentTexts } from "./amendments/amendment.texts.ts";
import { recoveryTexts } from "./recovery/recovery.texts.ts";
import { terminationTexts } from "./termination/termination.texts.ts";

type Kind = NonNullable<DecisionDraft["beside"]>["kind"];

/** What a decision beside the one that holds is called on the pages where it is written. */
export function besideWords(kind: Kind, lang: Language) {
  const [a, t, r] = [amendmentTexts[lang], terminationTexts[lang], recoveryTexts[lang]];
  if (kind === "amendment")
    return { title: a.title, lead: a.lead, beganTitle: a.beganTitle, drop: a.drop, link: a.link, began: a.began };
  if (kind === "recovery")
    return {
      title: r.title,
      lead: r.decisionLead,
      beganTitle: r.beganTitle,
      drop: r.drop,
      link: r.link,
      began: r.began,
    };
  return { title: t.title, lead: t.decisionLead, beganTitle: t.beganTitle, drop: t.drop, link: t.link, began: "" };
}
