import { reasonForm } from "../reason.form.ts";
import { roundTexts } from "./round.texts.ts";

const { sv, en } = roundTexts;

/** Why the round of reviewers ends before all have answered. */
export const stopRoundForm = reasonForm({
  name: { sv: sv.stopTitle, en: en.stopTitle },
  label: { sv: sv.stopReason, en: en.stopReason },
  hint: { sv: sv.stopReasonHint, en: en.stopReasonHint },
});

/** Why one more person is asked after the round. */
export const askAgainForm = reasonForm({
  name: { sv: sv.againTitle, en: en.againTitle },
  label: { sv: sv.againReason, en: en.againReason },
  hint: { sv: sv.againReasonHint, en: en.againReasonHint },
});

/** Why a conflict of interest that a reviewer declared is opened again. */
export const reopenForm = reasonForm({
  name: { sv: sv.reopenTitle, en: en.reopenTitle },
  label: { sv: sv.reopenReason, en: en.reopenReason },
  hint: { sv: sv.reopenReasonHint, en: en.reopenReasonHint },
});
