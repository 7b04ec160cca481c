import type { toldHows } from "../pilot/items/after-decision.ts";
import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Efter beslutet",
  lead: "Fyll i det som blir känt efter hand: protokollet, och när sökanden fick del av beslutet. Beslutet ändras inte.",
  save: "Spara",
  saved: "Uppgifterna är sparade.",
  back: "Till beslutet",
  reported: "Anmält till nämnden",
  reportedHint: "Gäller beslut på delegation.",
  adjusted: "Protokollet justerat",
  announced: "Justeringen tillkännagiven",
  extract: "Protokollsutdrag",
  extractHint: "Handlingens nummer i diariet.",
  told: "Sökanden fick del av beslutet",
  toldHint: "Den dag då det är känt att beslutet har nått fram.",
  toldHow: "Hur?",
  hows: {
    mail: "Mejl som mottagaren har bekräftat",
    post: "Post",
    "handed-over": "Överlämnat personligen",
  } satisfies Record<(typeof toldHows)[number], string>,
  notFuture: (label: string) => `”${label}” kan inte ligga i framtiden eller före beslutsdagen`,
  minutesMissing: "Protokollet saknas",
  note: "Fyll i vad som har blivit känt",
  window: "Tid för överklagande",
  noWindow: "Ingen",
  running: (from: string, last: string) => `Räknas från ${from}. Sista dag ${last}`,
  waits: {
    announcement: "Löper inte: dagen då justeringen tillkännagavs är inte känd",
    telling: "Löper inte: dagen då sökanden fick del av beslutet är inte känd",
  },
};

const en: Same<typeof sv> = {
  title: "After the decision",
  lead: "Fill in what becomes known: the minutes, and when the applicant was told. The decision is not changed.",
  save: "Save",
  saved: "Saved.",
  back: "To the decision",
  reported: "Reported to the board",
  reportedHint: "For delegated decisions.",
  adjusted: "Minutes adjusted",
  announced: "Adjustment announced",
  extract: "Extract of the minutes",
  extractHint: "The document's number in the register.",
  told: "The applicant was told",
  toldHint: "The day on which the decision is known to have arrived.",
  toldHow: "How?",
  hows: { mail: "A mail that the recipient has confirmed", post: "Post", "handed-over": "Handed over in person" },
  notFuture: (label) => `“${label}” cannot be in the future or before the day of the decision`,
  minutesMissing: "The minutes are missing",
  note: "Fill in what has become known",
  window: "Time for appeal",
  noWindow: "None",
  running: (from, last) => `Counted from ${from}. Last day ${last}`,
  waits: {
    announcement: "Not running: the day of the announcement is not known",
    telling: "Not running: the day on which the applicant was told is not known",
  },
};

export const afterTexts = { sv, en };
