import { liftTyped } from "../../functions/calls/first-edition/lift-typed.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";

const budget = {
  costs: [
    ["456 852", "989 804", "554 884"],
    ["110 000", "170 000", "161 087"],
    ["10 000", "10 000", "10 000"],
  ],
  financing: [
    ["488 391", "1 000 223", "611 535"],
    ["", "", ""],
    ["186 182", "381 300", "233 126"],
  ],
} as const;

const years = ["2026", "2027", "2028"];

const amounts = (side: "costs" | "financing") =>
  Object.fromEntries(
    budget[side].flatMap((row, index) =>
      row.map((amount, year) => [`budget.${side}.${index}.amounts.${years[year]}`, amount]),
    ),
  );

/**
 * What is typed into the demo call's form, by the readable names that its questions had while it was code.
 * @example named({ "project.title": "Vändpunkten" })
 */
export const named = (typed: Typed): Typed => liftTyped(typed, call);
/** The name of the control that has such a readable name. */
export const controlNamed = (name: string): string => Object.keys(named({ [name]: "" }))[0] ?? name;

/**
 * A whole application to the demo call, field by field as a browser would send it. Its budget is the one of the mother
 * project in domain.md, moved to the call's years.
 */
export const aTypedApplication: Typed = named({
  "organisation.name": "Hallsbergs kommun",
  "organisation.number": "212000-0357",
  "organisation.type": "municipality",
  "organisation.municipality": "hallsberg",
  "organisation.contact.name": "Projektledaren",
  "organisation.contact.email": "projektledare@example.org",
  "organisation.contact.phone": "019-00 00 00",
  "organisation.signatory.name": "Förvaltningschefen",
  "organisation.signatory.role": "förvaltningschef",
  "organisation.vat": "deducts",
  "organisation.economicActivity": "no",
  "project.title": "Vändpunkten – vardagsstöd för unga i risk",
  "project.summary": "Ungdomar med hög skolfrånvaro får ett vardagsstöd som utgår från dem själva.",
  "project.focusAreas": ["school", "leisure"],
  "project.municipalities": ["hallsberg"],
  "project.perspectives": ["gender-equality"],
  "project.waysToTakePart": ["pilot", "insights"],
  "project.startDay": "2026-12-01",
  "project.endDay": "2028-11-30",
  "headings.purpose": "Fler unga ska hitta tillbaka till skolan och en trygg vardag.",
  "headings.activities": "Rekrytera stödpersoner, möta ungdomarna varje vecka, stämma av varje termin.",
  "headings.targetGroup": "Ungdomar mellan 13 och 19 år med hög skolfrånvaro.",
  "headings.collaboration": "Skola, socialtjänst och föreningar arbetar tillsammans.",
  "headings.projectOrganisation": "En projektledare, två stödpersoner och en styrgrupp.",
  "headings.longTerm": "Arbetssättet förs in i elevhälsans ordinarie arbete.",
  "headings.delimitation": "Stödet finns inte i dag och ersätter inget som kommunen redan ska göra.",
  "headings.followUp": "Närvaro i skolan, upplevd trygghet och fullföljda studier, mätt varje termin.",
  "headings.dissemination": "Webbinarier för länets kommuner och en handbok.",
  ...amounts("costs"),
  ...amounts("financing"),
});
