/** What the examination of claims asks of decisions: a cut as a decision of the case, and how the party is heard before it. */

export { cutTexts } from "./cut.texts.ts";
export { cutDecided } from "./cut-decided.ts";
export { asksHearing, cutHearingForm, heardOn, readHearing } from "./hearing.ts";
