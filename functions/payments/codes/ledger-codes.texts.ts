import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Pilotens kontering",
  lead: "Piloten kan ha ett eget kostnadsställe och ett eget projekt i bokföringen. De gäller rader som bokförs från och med nu. Det som redan är bokfört ändras inte.",
  back: "Till pilotens bokföring",
  now: "Så här bokförs nästa rad",
  costCentre: "Kostnadsställe",
  project: "Projekt",
  none: "Inget",
  hint: (fromCall: string) => `Tomt betyder som i utlysningen: ${fromCall}.`,
  noneInCall: "inget",
  button: "Spara konteringen",
  savedTitle: "Konteringen är sparad",
  saved: "Den gäller rader som bokförs från och med nu, och står i ärendets historik.",
  noCode: "Skriv en kod på högst tjugo tecken: siffror, bokstäver a–z och bindestreck.",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "The pilot's codes",
  lead: "The pilot may have a cost centre and a project of its own in the ledger. They hold for lines that are posted from now on. What has been posted does not change.",
  back: "To the pilot's ledger",
  now: "How the next line is booked",
  costCentre: "Cost centre",
  project: "Project",
  none: "None",
  hint: (fromCall) => `Empty means as in the call: ${fromCall}.`,
  noneInCall: "none",
  button: "Save the codes",
  savedTitle: "The codes are saved",
  saved: "They hold for lines that are posted from now on, and stand in the case's history.",
  noCode: "Write a code of twenty signs at most: digits, letters a–z and hyphens.",
};

export const ledgerCodesTexts = { sv, en };
