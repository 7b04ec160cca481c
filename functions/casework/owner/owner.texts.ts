import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  owner: "Handläggare",
  nobody: "Ingen handläggare",
  since: (day: string) => `sedan ${day}`,
  change: "Ta eller lämna över ärendet",
  title: "Vem handlägger ärendet?",
  lead: "Det som väntar på handläggaren visas i ärendelistan hos den som har ärendet. Ett ärende utan handläggare visas hos alla handläggare.",
  now: "Handläggs av",
  given: (name: string, day: string) => `${name}, ${day}`,
  by: "Gavs av",
  note: "Anteckning",
  take: "Ta ärendet",
  takeText: "Du blir handläggare för ärendet.",
  handOver: "Lämna över ärendet",
  to: "Till vem?",
  toNobody: "Ingen: ärendet blir utan handläggare",
  toHint: "Här finns de handläggare som har loggat in någon gång.",
  noteLabel: "Vad behöver den som tar över veta?",
  noteHint: "Texten visas här och i ärendets händelser.",
  done: "Sparat.",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  owner: "Case officer",
  nobody: "No case officer",
  since: (day) => `since ${day}`,
  change: "Take or hand over the case",
  title: "Who handles the case?",
  lead: "What waits for the case officer is listed with the person who has the case. A case without a case officer is listed with all of them.",
  now: "Handled by",
  given: (name, day) => `${name}, ${day}`,
  by: "Given by",
  note: "Note",
  take: "Take the case",
  takeText: "You become the case officer of this case.",
  handOver: "Hand over the case",
  to: "To whom?",
  toNobody: "Nobody: the case is left without a case officer",
  toHint: "Those case officers are listed who have signed in at some time.",
  noteLabel: "What does the person who takes over need to know?",
  noteHint: "The text is shown here and in the history of the case.",
  done: "Saved.",
};

export const ownerTexts = { sv, en };
