import type { No } from "../../vocabulary/refusal.ts";

export const controlMissing: No = {
  code: "control-missing",
  status: 409,
  title: { sv: "Den fördjupade kontrollen är inte antecknad", en: "The closer check has not been noted" },
  text: {
    sv: "Rapporten är utvald för fördjupad kontroll. Den kan godkännas när det är antecknat vad som har kontrollerats och vad som hittades. Inget har ändrats.",
    en: "The report is drawn for a closer check. It can be accepted when it is noted what has been looked at and what was found. Nothing has changed.",
  },
};

export const notDrawn: No = {
  code: "not-drawn",
  status: 409,
  title: { sv: "Rapporten är inte utvald för kontroll", en: "The report is not drawn for a check" },
  text: {
    sv: "Rapporten är inte utvald för fördjupad kontroll, eller så väntar den inte på granskning. Inget har ändrats.",
    en: "The report is not drawn for a closer check, or does not wait to be examined. Nothing has changed.",
  },
};
