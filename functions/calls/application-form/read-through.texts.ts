import type { Texts } from "../../vocabulary/language.ts";
import type { Organisation } from "./application.ts";

type Words = {
  sections: Record<"organisation" | "project" | "headings" | "budget" | "attachments", string>;
  name: string;
  number: string;
  type: string;
  municipality: string;
  contact: string;
  signatory: string;
  vat: string;
  vatAnswers: Record<Organisation["vat"], string>;
  stateAid: string;
  noStateAid: string;
  deMinimis: (euro: string) => string;
  title: string;
  summary: string;
  focusAreas: string;
  municipalities: string;
  perspectives: string;
  waysToTakePart: string;
  period: string;
  none: string;
  costs: string;
  financing: string;
  category: string;
  source: string;
  sum: string;
  grant: string;
  grantBasis: (rate: string, cap: string) => string;
  files: string;
};

export const readThroughTexts: Texts<Words> = {
  sv: {
    sections: {
      organisation: "Organisation",
      project: "Projektet",
      headings: "Projektbeskrivning",
      budget: "Budget",
      attachments: "Bilagor",
    },
    name: "Namn",
    number: "Organisationsnummer",
    type: "Typ av organisation",
    municipality: "Kommun",
    contact: "Kontaktperson",
    signatory: "Firmatecknare",
    vat: "Avdrag för moms",
    vatAnswers: {
      deducts: "Ja, organisationen drar av momsen",
      partly: "Delvis",
      none: "Nej, momsen är en kostnad",
    },
    stateAid: "Statsstöd",
    noStateAid: "Ingen ekonomisk verksamhet i projektet",
    deMinimis: (euro) => `Ekonomisk verksamhet. Mottaget stöd av mindre betydelse de senaste tre åren: ${euro} euro`,
    title: "Projektets namn",
    summary: "Sammanfattning",
    focusAreas: "Fokusområden",
    municipalities: "Kommuner där projektet arbetar",
    perspectives: "Perspektiv",
    waysToTakePart: "Sätt att delta i kraftsamlingen",
    period: "Projekttid",
    none: "Inget angivet",
    costs: "Kostnader",
    financing: "Finansiering",
    category: "Kostnadsslag",
    source: "Finansiär",
    sum: "Summa",
    grant: "Bidrag som söks",
    grantBasis: (rate, cap) => `${rate} av kostnaderna, dock högst ${cap}`,
    files: "Filer",
  },
  en: {
    sections: {
      organisation: "Organisation",
      project: "The project",
      headings: "Project description",
      budget: "Budget",
      attachments: "Attachments",
    },
    name: "Name",
    number: "Organisation number",
    type: "Type of organisation",
    municipality: "Municipality",
    contact: "Contact",
    signatory: "Authorised signatory",
    vat: "Deduction of VAT",
    vatAnswers: {
      deducts: "Yes, the organisation deducts VAT",
      partly: "Partly",
      none: "No, VAT is a cost",
    },
    stateAid: "State aid",
    noStateAid: "No economic activity in the project",
    deMinimis: (euro) => `Economic activity. De minimis aid received in the last three years: ${euro} euro`,
    title: "Name of the project",
    summary: "Summary",
    focusAreas: "Focus areas",
    municipalities: "Municipalities where the project works",
    perspectives: "Perspectives",
    waysToTakePart: "Ways to take part",
    period: "Period",
    none: "Nothing stated",
    costs: "Costs",
    financing: "Financing",
    category: "Category",
    source: "Source",
    sum: "Sum",
    grant: "Grant applied for",
    grantBasis: (rate, cap) => `${rate} of the costs, at most ${cap}`,
    files: "Files",
  },
};
