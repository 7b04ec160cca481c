import type { Same } from "../../vocabulary/language.ts";

const sv = {
  group: "Företag som räknas ihop med sökanden",
  groupHint:
    "Organisationsnummer för företag som genom ägande eller avtal är ett enda företag med sökanden, ett på varje rad. Skriv inte sökandens eget nummer. Kan lämnas tomt.",
  sector: "Näringsgrenskod",
  sectorHint: "Sökandens bransch enligt SNI eller NACE, till exempel 85.59.",
  registerDay: "Dag då registret lästes",
  registerSum: "Stöd enligt registret de senaste tre åren",
  registerSumHint:
    "Summan i euro för sökanden och de företag som räknas ihop med den. Skriv 0 om registret inte visar något.",
  registerBy: "Vem läste registret?",
  above: "Skäl att gå över taket",
  aboveHint: "Behövs bara om stödet går över taket. Utlysningen tillåter det med angivna skäl.",
  euro: "euro",
  inRegister: "Enligt registret",
  inRegisterValue: (sum: string, day: string, by: string) => `${sum}, läst ${day} av ${by}`,
  declared: "Enligt sökanden",
  own: "Enligt våra beslut, tre år",
  ownUnknown: (sum: string, count: number) =>
    `${sum}, utan ${count === 1 ? "ett bidrag som saknar eurokurs" : `${count} bidrag som saknar eurokurs`}`,
  amount: "Stödet i euro",
  amountValue: (sum: string, rate: string, of: string, source: string) => `${sum} (kurs ${rate} för ${of}, ${source})`,
  noRate: (day: string) => `Kan inte räknas ut än: det finns ingen eurokurs för ${day}. Ekonomi skriver in den.`,
  ceiling: "Taket",
  ceilingValue: (ceiling: string, total: string) =>
    `${total} av ${ceiling}, räknat på den högsta av de tre uppgifterna`,
  ceilingUnknown: (ceiling: string, before: string) =>
    `${ceiling}. Före det här stödet är den högsta uppgiften ${before}`,
  aboveRow: "Skäl att gå över taket",
};

const en: Same<typeof sv> = {
  group: "Enterprises that count together with the applicant",
  groupHint:
    "Organisation numbers of enterprises that by ownership or contract are a single undertaking with the applicant, one a line. Leave out the applicant's own number. May be left empty.",
  sector: "Sector code",
  sectorHint: "The applicant's trade by SNI or NACE, such as 85.59.",
  registerDay: "Day on which the register was read",
  registerSum: "Aid in the register over the last three years",
  registerSumHint:
    "The sum in euro for the applicant and the enterprises that count together with it. Write 0 if the register shows nothing.",
  registerBy: "Who read the register?",
  above: "Reason to go above the ceiling",
  aboveHint: "Needed only if the aid goes above the ceiling. The call allows it where a reason is given.",
  euro: "euro",
  inRegister: "In the register",
  inRegisterValue: (sum, day, by) => `${sum}, read on ${day} by ${by}`,
  declared: "Declared by the applicant",
  own: "By our decisions, three years",
  ownUnknown: (sum, count) =>
    `${sum}, without ${count === 1 ? "a grant that has no euro rate" : `${count} grants that have no euro rate`}`,
  amount: "The aid in euro",
  amountValue: (sum, rate, of, source) => `${sum} (rate ${rate} for ${of}, ${source})`,
  noRate: (day) => `Cannot be computed yet: there is no euro rate for ${day}. Finance enters it.`,
  ceiling: "The ceiling",
  ceilingValue: (ceiling, total) => `${total} of ${ceiling}, by the highest of the three sums`,
  ceilingUnknown: (ceiling, before) => `${ceiling}. Before this aid the highest sum is ${before}`,
  aboveRow: "Reason to go above the ceiling",
};

export const aidTexts = { sv, en };
