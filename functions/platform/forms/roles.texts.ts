import type { Same } from "../../vocabulary/language.ts";
import type { Role } from "./roles.ts";

type Said = { readonly name: string; readonly means: string };
const said = (name: string, means: string): Said => ({ name, means });

const sv = {
  title: said("Projektets namn", "Ärendet heter så i listor, beslut och mejl."),
  summary: said("Sammanfattning", "Visas överst för den som bedömer och beslutar."),
  organisation: said("Organisationens namn", "Den som söker, beviljas och får pengarna."),
  "organisation-number": said("Organisationsnummer", "Följer med till beslut, utbetalning och bokföring."),
  "organisation-type": said("Typ av organisation", "Kontoplanen känner motparten på den."),
  unit: said("Egen enhet", "Läggs till när en utlysning som tillåter egna enheter publiceras."),
  home: said("Hemvist", "Kommunen eller orten som står i listor och i bokföringen."),
  contact: said("Kontaktperson", "Dit går mejlen om ärendet."),
  signatory: said("Firmatecknare", "Den som får skriva under för organisationen."),
  "official-mailbox": said("Organisationens officiella e-post", "Får kopia av beslut och annat formellt."),
  vat: said("Moms", "Avgör om kostnader räknas med eller utan moms."),
  "economic-activity": said("Säljer på en marknad", "Ja gör bidraget till statligt stöd."),
  "de-minimis": said("Stöd av mindre betydelse", "Tidigare stöd i euro, som räknas mot gränsen."),
  period: said("Projektets tid", "Kostnader och rapporter ska ligga inom den."),
  "focus-areas": said("Fokusområden", "Ärenden sorteras och följs upp efter dem."),
  places: said("Platser", "Var projektet märks, i listor och uppföljning."),
  costs: said("Kostnader", "Budgetens kostnader, som bidraget räknas på."),
  financing: said("Finansiering", "Varifrån pengarna kommer, även bidraget som söks."),
  "applied-amount": said("Sökt belopp", "Vad som söks, när formuläret inte har någon budget."),
  goals: said("Mål och resultat", "Avtalas med bidraget och följs i rapporterna."),
  criterion: said("Kriterium", "Betygen jämförs och räknas ihop. Flera frågor kan vara kriterier."),
  recommendation: said("Rekommendation", "Bedömarens förslag till beslut."),
  "recommendation-reasons": said("Skäl för rekommendationen", "Visas under rekommendationen för den som beslutar."),
  strengths: said("Styrkor", "Samlas för den som beslutar."),
  weaknesses: said("Svagheter", "Samlas för den som beslutar."),
  final: said("Slutrapport", "Ja gör rapporten till projektets sista."),
  results: said("Resultat", "Frågar efter de mål som avtalats, rad för rad."),
} as const satisfies Record<Role, Said>;

const en: Same<typeof sv> = {
  title: said("Name of the project", "What the case is called in lists, decisions and mails."),
  summary: said("Summary", "Shown first to those who review and decide."),
  organisation: said("Name of the organisation", "Who applies, is granted and is paid."),
  "organisation-number": said("Organisation number", "Goes along to decision, payment and ledger."),
  "organisation-type": said("Type of organisation", "The account plan knows the other party by it."),
  unit: said("Own unit", "Added when a call that lets own units apply is published."),
  home: said("Home", "The municipality or town in lists and in the ledger."),
  contact: said("Contact person", "Mails about the case go there."),
  signatory: said("Signatory", "Who may sign for the organisation."),
  "official-mailbox": said("The organisation's official mailbox", "Gets a copy of decisions and what else is formal."),
  vat: said("VAT", "Says whether costs are counted with or without VAT."),
  "economic-activity": said("Sells on a market", "Yes makes the grant state aid."),
  "de-minimis": said("De minimis aid", "Aid before, in euro, which counts towards the limit."),
  period: said("Time of the project", "Costs and reports lie within it."),
  "focus-areas": said("Focus areas", "Cases are sorted and followed up by them."),
  places: said("Places", "Where the project is felt, in lists and follow-up."),
  costs: said("Costs", "The costs of the budget, which the grant is computed of."),
  financing: said("Financing", "Where the money comes from, the grant applied for included."),
  "applied-amount": said("Amount applied for", "What is applied for, where the form has no budget."),
  goals: said("Goals and results", "Agreed with the grant and followed in its reports."),
  criterion: said("Criterion", "Scores are compared and added up. Several questions can be criteria."),
  recommendation: said("Recommendation", "What the reviewer proposes as decision."),
  "recommendation-reasons": said("Reasons for the recommendation", "Shown below it to those who decide."),
  strengths: said("Strengths", "Collected for those who decide."),
  weaknesses: said("Weaknesses", "Collected for those who decide."),
  final: said("Final report", "Yes makes the report the project's last."),
  results: said("Results", "Asks for the goals that were agreed, row by row."),
};

/** What each role is called, and what the product does with the answer. */
export const rolesTexts = { sv, en };

/** What an option may mean to the product, by the option's `is`. */
export const meaningTexts = {
  sv: {
    deducts: "drar av all moms",
    partly: "drar av en del av momsen",
    none: "drar inte av moms",
    grant: "bevilja",
    "grant-with-changes": "bevilja med ändringar",
    reject: "avslå",
  },
  en: {
    deducts: "deducts all VAT",
    partly: "deducts part of the VAT",
    none: "deducts no VAT",
    grant: "grant",
    "grant-with-changes": "grant with changes",
    reject: "reject",
  },
};
