import type { No } from "../../../vocabulary/refusal.ts";

export const batchTwice: No = {
  code: "batch-twice",
  status: 409,
  title: { sv: "Du har redan attesterat omgången", en: "You have already attested the batch" },
  text: {
    sv: "En omgång attesteras av två personer. Den andra attesten ska göras av någon annan. Inget har ändrats.",
    en: "Two people attest a batch. The second attest must be made by somebody else. Nothing has changed.",
  },
};

export const batchDuePassed: No = {
  code: "batch-due-passed",
  status: 409,
  title: {
    sv: "Dagen då omgången ska betalas har passerat",
    en: "The day on which the batch is to be paid has passed",
  },
  text: {
    sv: "Ingen utbetalning i omgången är attesterad eller skickad genom det här trycket.",
    en: "No payment of the batch was attested or sent by this press.",
  },
  whatToDo: {
    sv: "Avbryt omgången och gör en ny med en senare dag.",
    en: "Give the batch up and make a new one with a later day.",
  },
};
