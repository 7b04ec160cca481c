import type { Both } from "../../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the form of the authority's own units asks. */
export const unitsTexts = {
  name: both("Egna enheter", "Own units"),
  hint: both(
    "Enheter inom myndigheten som får söka där en utlysning tillåter det. De söker med myndighetens organisationsnummer, och det de får bokas mellan kostnadsställen.",
    "Units of the authority that may apply where a call allows it. They apply with the authority's organisation number, and what they get is booked between cost centres.",
  ),
  unit: both("Enhet", "Unit"),
  code: both("Kod", "Code"),
  codeHint: both("Siffror, bokstäver a–z och bindestreck.", "Digits, letters a–z and hyphens."),
  title: both("Namn", "Name"),
  manager: both("Chefens namn", "Name of the manager"),
  email: both("Chefens e-post", "E-mail of the manager"),
  emailHint: both("Dit skickas uppdraget för att bekräftas.", "The assignment is sent there to be acknowledged."),
  costCentre: both("Kostnadsställe", "Cost centre"),
  costCentreHint: both("Där enhetens intäkt bokas.", "Where the unit's income is booked."),
  staff: both("Medarbetare som loggar in här", "Staff who sign in here"),
  staffHint: both(
    "En e-postadress på varje rad. De och chefen handlägger, bedömer och beslutar aldrig i enhetens egna ärenden.",
    "An e-mail address on each line. They and the manager never handle, review or decide the unit's own cases.",
  ),
} as const;
