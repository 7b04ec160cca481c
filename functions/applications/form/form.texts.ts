import type { SectionName } from "../../pilot/items/draft.ts";
import type { Same } from "../../vocabulary/language.ts";

const sv = {
  sections: {
    organisation: { title: "Organisation", lead: "Vilka som söker och vem vi kontaktar." },
    project: { title: "Projektet", lead: "Vad projektet heter, vad det handlar om och när det pågår." },
    aims: { title: "Mål och målgrupp", lead: "Vad ni vill uppnå, vad ni gör och för vilka." },
    delivery: { title: "Genomförande", lead: "Hur ni arbetar, med vilka och hur det lever vidare." },
    learning: {
      title: "Uppföljning och spridning",
      lead: "Hur ni tar reda på vad som fungerar och delar med er av det.",
    },
    budget: { title: "Budget", lead: "Vad projektet kostar varje år och vem som betalar." },
  } satisfies Record<SectionName, { title: string; lead: string }>,
  fields: {
    "organisation.name": { label: "Organisationens namn" },
    "organisation.number": { label: "Organisationsnummer", hint: "Tio siffror, till exempel 212000-0357." },
    "organisation.type": { label: "Typ av organisation" },
    "organisation.municipality": { label: "Kommun där organisationen hör hemma" },
    "organisation.contact.name": { label: "Kontaktpersonens namn" },
    "organisation.contact.email": {
      label: "Kontaktpersonens e-postadress",
      hint: "Hit skickar vi kvittens, diarienummer och beslut.",
    },
    "organisation.contact.phone": { label: "Kontaktpersonens telefonnummer" },
    "organisation.signatory.name": {
      label: "Firmatecknarens namn",
      hint: "Den som får skriva under för organisationen.",
    },
    "organisation.signatory.role": {
      label: "Firmatecknarens roll",
      hint: "Till exempel ordförande eller förvaltningschef.",
    },
    "organisation.vat": {
      label: "Får organisationen dra av moms?",
      hint: "Om ni får dra av moms ska kostnaderna i budgeten vara utan moms.",
    },
    "organisation.economicActivity": {
      label: "Säljer ni varor eller tjänster på en marknad inom projektet?",
      hint: "Då är bidraget statligt stöd och lämnas som stöd av mindre betydelse (de minimis).",
    },
    "organisation.deMinimis.receivedEuro": {
      label: "Stöd av mindre betydelse de senaste tre åren, i euro",
      hint: "Fylls i om ni svarade ja ovan. Skriv 0 om ni inte har fått något.",
    },
    "organisation.deMinimis.declared": { label: "Jag intygar att uppgiften om stöd av mindre betydelse är riktig" },
    "project.title": { label: "Projektets namn" },
    "project.summary": {
      label: "Sammanfattning",
      hint: "Berätta kort vad ni vill pröva och varför. Texten kan komma att publiceras. Skriv inte namn på barn.",
    },
    "project.focusAreas": { label: "Fokusområden", hint: "Välj ett eller flera." },
    "project.municipalities": { label: "Kommuner där projektet arbetar", hint: "Välj en eller flera." },
    "project.perspectives": { label: "Perspektiv som projektet arbetar med", hint: "Välj de som stämmer." },
    "project.waysToTakePart": {
      label: "Hur vill ni delta i kraftsamlingen?",
      hint: "Välj de sätt som passar er.",
    },
    "project.startDay": { label: "Projektet börjar" },
    "project.endDay": { label: "Projektet slutar" },
  },
  stated: "angiven summa",
};

const en: Same<typeof sv> = {
  sections: {
    organisation: { title: "Organisation", lead: "Who applies, and whom we contact." },
    project: { title: "The project", lead: "What it is called, what it is about and when it runs." },
    aims: { title: "Aims and target group", lead: "What you want to achieve, what you do and for whom." },
    delivery: { title: "Delivery", lead: "How you work, with whom, and how it lives on." },
    learning: { title: "Follow-up and spread", lead: "How you find out what works, and share it." },
    budget: { title: "Budget", lead: "What the project costs each year, and who pays." },
  },
  fields: {
    "organisation.name": { label: "Name of the organisation" },
    "organisation.number": { label: "Organisation number", hint: "Ten digits, for example 212000-0357." },
    "organisation.type": { label: "Type of organisation" },
    "organisation.municipality": { label: "The organisation's municipality" },
    "organisation.contact.name": { label: "Name of the contact" },
    "organisation.contact.email": {
      label: "E-mail address of the contact",
      hint: "Receipt, registration number and decision are sent here.",
    },
    "organisation.contact.phone": { label: "Telephone number of the contact" },
    "organisation.signatory.name": {
      label: "Name of the authorised signatory",
      hint: "The person who may sign for the organisation.",
    },
    "organisation.signatory.role": {
      label: "Role of the signatory",
      hint: "For example chair or head of administration.",
    },
    "organisation.vat": {
      label: "May the organisation deduct VAT?",
      hint: "If you may deduct VAT, state the costs in the budget without it.",
    },
    "organisation.economicActivity": {
      label: "Will you sell goods or services on a market within the project?",
      hint: "The grant is then state aid and is given as de minimis aid.",
    },
    "organisation.deMinimis.receivedEuro": {
      label: "De minimis aid in the last three years, in euro",
      hint: "To be filled in if you answered yes above. Write 0 if you have received none.",
    },
    "organisation.deMinimis.declared": { label: "I confirm that what we state about de minimis aid is correct" },
    "project.title": { label: "Name of the project" },
    "project.summary": {
      label: "Summary",
      hint: "Say briefly what you want to try and why. The text may be published. Do not name any child.",
    },
    "project.focusAreas": { label: "Focus areas", hint: "Choose one or more." },
    "project.municipalities": { label: "Municipalities where the project works", hint: "Choose one or more." },
    "project.perspectives": { label: "Perspectives the project works with", hint: "Choose those that apply." },
    "project.waysToTakePart": { label: "How do you want to take part?", hint: "Choose the ways that suit you." },
    "project.startDay": { label: "The project begins" },
    "project.endDay": { label: "The project ends" },
  },
  stated: "stated sum",
};

export const formTexts = { sv, en };

/** The fields that have their words here; headings and categories have theirs in the call. */
export type OwnField = keyof typeof sv.fields;
/** Those of one step, in the order of the page. */
export const ownFields = (step: "organisation" | "project"): readonly string[] =>
  Object.keys(sv.fields).filter((name) => name.startsWith(`${step}.`));
