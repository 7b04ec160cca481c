/** What the examination of claims asks of decisions: a cut as a decision of the case, and how the party is heard before it. */

export { replyForm } from "../termination/termination.forms.form.ts";
export { terminationTexts } from "../termination/termination.texts.ts";
export { cutTexts } from "./cut.texts.ts";
export { cutDecided } from "./cut-decided.ts";
export {
  asksHearing,
  asksLoweringHearing,
  cutHearingForm,
  heardOn,
  isHeard,
  loweringForm,
  readHearing,
  readLoweringHearing,
} from "./hearing.ts";
