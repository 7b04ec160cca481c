import { liftTyped } from "../../functions/calls/first-edition/lift-typed.ts";
import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import type { Fields } from "./person.ts";
import { pilotYears, type Years } from "./years.ts";

/** One demo application: what is typed at each step of the form. Numbers and people are invented. */
export type DemoPilot = {
  readonly title: string;
  readonly email: string;
  readonly organisation: Fields;
  readonly project: Fields;
  readonly aims: Fields;
  readonly delivery: Fields;
  readonly learning: Fields;
  readonly budget: Fields;
};

/** The pilot of somebody else: so that a demo can be played again and again. */
export const withEmail = (pilot: DemoPilot, email: string): DemoPilot => ({
  ...pilot,
  email,
  organisation: { ...pilot.organisation, "organisation.contact.email": email },
});

/** What is typed in each section of the form, by the section's address; under the names that its controls have. */
export const stepsOf = (pilot: DemoPilot) =>
  (
    [
      ["organisation", pilot.organisation],
      ["projekt", pilot.project],
      ["mal", pilot.aims],
      ["genomforande", pilot.delivery],
      ["larande", pilot.learning],
      ["budget", pilot.budget],
    ] as const
  ).map(([slug, fields]) => [slug, liftTyped(fields, kraftsamlingPiloter2026)] as const);

const years = pilotYears();
const [begins, , ends] = years;
export type Three = readonly [string, string, string];
const row = (of: Years, path: string, amounts: Three): Fields =>
  Object.fromEntries(of.map((year, i) => [`${path}.amounts.${year}`, amounts[i] ?? ""]));

type Rows = { staff: Three; services: Three; travel: Three; indirect?: Three; own: Three; grant: Three };

/** The form's rows: costs 0 staff, 1 services, 2 travel, 3 indirect where it is typed; financing 0 own, 1 other, 2 the grant. */
export const budget = (rows: Rows, of: Years = years): Fields => ({
  ...row(of, "budget.costs.0", rows.staff),
  ...row(of, "budget.costs.1", rows.services),
  ...row(of, "budget.costs.2", rows.travel),
  ...(rows.indirect ? row(of, "budget.costs.3", rows.indirect) : {}),
  ...row(of, "budget.financing.0", rows.own),
  ...row(of, "budget.financing.2", rows.grant),
});

const period = { "project.startDay": `${begins}-11-01`, "project.endDay": `${ends}-10-31` };

/** The first demo pilot carries the budget of the mother project: 2 900 757 kr, of which 800 608,93 kr is applied for. */
export const vandpunkten: DemoPilot = {
  title: "Vändpunkten – vardagsstöd för unga i risk",
  email: "vandpunkten@example.org",
  organisation: {
    "organisation.name": "Hallsbergs kommun (demo)",
    "organisation.number": "802400-1110",
    "organisation.type": "municipality",
    "organisation.municipality": "hallsberg",
    "organisation.contact.name": "Projektledaren",
    "organisation.contact.email": "vandpunkten@example.org",
    "organisation.contact.phone": "019-000 00 01",
    "organisation.signatory.name": "Förvaltningschefen",
    "organisation.signatory.role": "Förvaltningschef",
    "organisation.vat": "deducts",
    "organisation.economicActivity": "no",
  },
  project: {
    "project.title": "Vändpunkten – vardagsstöd för unga i risk",
    "project.summary":
      "Vi prövar individanpassat vardagsstöd för ungdomar med hög skolfrånvaro och svaga vuxenrelationer, så att fler återgår till studier och får en tryggare vardag.",
    "project.focusAreas": ["school", "neighbourhood"],
    "project.municipalities": ["hallsberg", "kumla"],
    "project.perspectives": ["gender-equality", "intersectional"],
    "project.waysToTakePart": ["pilot", "insights"],
    ...period,
  },
  aims: {
    "headings.purpose": "Fler ungdomar kommer tillbaka till skolan och har en vuxen som de litar på.",
    "headings.activities": "Rekrytera två stödpersoner, möta tjugo ungdomar varje vecka, följa upp varje termin.",
    "headings.targetGroup": "Ungdomar 13–19 år med hög skolfrånvaro. De är med och formar stödet från första mötet.",
  },
  delivery: {
    "headings.collaboration": "Skola, socialtjänst, fritidsgårdar och polis arbetar efter en gemensam plan.",
    "headings.projectOrganisation":
      "En projektledare på halvtid, två stödpersoner och en styrgrupp med tre förvaltningar.",
    "headings.longTerm": `Det som fungerar förs in i kommunens förebyggande arbete från ${Number(ends) + 1}.`,
    "headings.delimitation": "Stödet ges utanför skolans elevhälsa och ersätter inte insatser enligt lag.",
  },
  learning: {
    "headings.followUp": "Närvaro, självskattad hälsa och antal ungdomar med en trygg vuxen, mätt varje kvartal.",
    "headings.dissemination": "Två öppna seminarier om året och en metodbok som andra kommuner kan använda.",
  },
  budget: budget({
    staff: ["456 852", "989 804", "554 884"],
    services: ["110 000", "170 000", "161 087"],
    travel: ["10 000", "10 000", "10 000"],
    own: ["488 391", "1 000 223", "611 535"],
    grant: ["186 182", "381 300", "233 126"],
  }),
};

/** The second demo pilot: a smaller one, from an association. 0,276 x 474 171 kr is applied for. */
export const girlUnit: DemoPilot = {
  title: "Girl Unit",
  email: "girlunit@example.org",
  organisation: {
    "organisation.name": "Studieförbundet Vuxenskolan (demo)",
    "organisation.number": "252200-3330",
    "organisation.type": "study-federation",
    "organisation.municipality": "orebro",
    "organisation.contact.name": "Verksamhetsutvecklaren",
    "organisation.contact.email": "girlunit@example.org",
    "organisation.contact.phone": "019-000 00 02",
    "organisation.signatory.name": "Avdelningschefen",
    "organisation.signatory.role": "Avdelningschef",
    "organisation.vat": "none",
    "organisation.economicActivity": "no",
  },
  project: {
    "project.title": "Girl Unit",
    "project.summary":
      "En kostnadsfri och inkluderande mötesplats för tjejer och icke-binära unga i områden med få trygga sammanhang.",
    "project.focusAreas": ["leisure"],
    "project.municipalities": ["orebro"],
    "project.perspectives": ["gender-equality", "integration"],
    "project.waysToTakePart": ["pilot", "webinars"],
    ...period,
  },
  aims: {
    "headings.purpose": "Stärkt psykisk hälsa, självkänsla och gemenskap bland unga i tre stadsdelar.",
    "headings.activities": "Öppen mötesplats tre kvällar i veckan, ledarutbildning för unga, lovverksamhet.",
    "headings.targetGroup": "Tjejer och icke-binära 12–18 år. Ett ungdomsråd bestämmer innehållet.",
  },
  delivery: {
    "headings.collaboration": "Tre föreningar, två skolor och bostadsbolaget bidrar med lokaler och ledare.",
    "headings.projectOrganisation": "En samordnare på deltid och sex ungdomsledare.",
    "headings.longTerm": "Föreningarna tar över mötesplatsen med stöd av studieförbundet.",
    "headings.delimitation": "Studieförbundet driver i dag inga öppna mötesplatser i områdena.",
  },
  learning: {
    "headings.followUp": "Antal besök, återkommande deltagare och en enkät om trygghet två gånger om året.",
    "headings.dissemination": "Ungdomarna berättar själva i film och på regionens forum.",
  },
  budget: budget({
    staff: ["25 000", "150 000", "125 000"],
    services: ["10 000", "50 000", "40 000"],
    travel: ["0", "5 000", "5 000"],
    own: ["29 212", "171 650", "142 438"],
    grant: ["11 136", "65 435", "54 300"],
  }),
};
