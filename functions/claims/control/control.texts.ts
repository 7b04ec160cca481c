import type { SampleCause } from "../../calls/sampling.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Fördjupad kontroll",
  lead: "Rapporten är utvald för fördjupad kontroll. Skriv vad du har tittat på och vad du fann, innan rapporten godkänns.",
  back: "Till rapporten",
  drawn: "Urval",
  causes: {
    chance: "Utvald genom stickprov",
    amount: "Utvald för beloppets storlek",
  } satisfies Record<SampleCause, string>,
  notDrawn: "Inte utvald",
  rule: "Regel vid inlämnandet",
  ruleValue: (share: string, from: string | undefined) =>
    from === undefined ? `${share} av rapporterna` : `${share} av rapporterna, och alla på ${from} eller mer`,
  seed: "Lottat på",
  note: "Anteckna kontrollen",
  looked: "Vad har du tittat på?",
  lookedHint: "Till exempel fakturor, avtal, tidredovisning och betalningar, med verifikationernas nummer.",
  result: "Vad fann du?",
  nothing: "Inget att anmärka på",
  something: "Brister",
  found: "Vilka brister?",
  foundHint: "Skriv vad som är fel, och vilka rader det gäller. Raderna minskas när rapporten granskas.",
  save: "Spara kontrollen",
  done: "Kontroll",
  by: "Gjord av",
  missingTitle: "Rapporten är utvald för fördjupad kontroll",
  missing: "Den kan godkännas när kontrollen är antecknad.",
  earlier: "före återlämningen",
};

const en: Same<typeof sv> = {
  title: "Closer check",
  lead: "The report is drawn for a closer check. Say what you have looked at and what you found, before the report is accepted.",
  back: "To the report",
  drawn: "Sample",
  causes: { chance: "Drawn by chance", amount: "Drawn for its amount" },
  notDrawn: "Not drawn",
  rule: "Rule at hand-in",
  ruleValue: (share, from) =>
    from === undefined ? `${share} of the reports` : `${share} of the reports, and all of ${from} or more`,
  seed: "Drawn by",
  note: "Note the check",
  looked: "What have you looked at?",
  lookedHint: "Such as invoices, contracts, time sheets and payments, with the numbers of their vouchers.",
  result: "What did you find?",
  nothing: "Nothing to remark on",
  something: "Faults",
  found: "Which faults?",
  foundHint: "Say what is wrong, and which lines it is about. Lines are cut when the report is examined.",
  save: "Save the check",
  done: "Check",
  by: "Done by",
  missingTitle: "The report is drawn for a closer check",
  missing: "It can be accepted when the check is noted.",
  earlier: "before the return",
};

/** The words of claims that are looked at more closely. */
export const controlTexts = { sv, en };
