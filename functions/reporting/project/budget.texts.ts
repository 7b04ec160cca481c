import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: (title: string) => `Budget: ${title}`,
  lead: "Kostnaderna är de som ansökan angav. Det som är redovisat räknas som godkänt när det är granskat, och till dess som det är begärt.",
  leadChanged:
    "Kostnaderna är de som gäller efter det senaste beslutet om ändrad budget. Det som är redovisat räknas som godkänt när det är granskat, och till dess som det är begärt.",
  unasked: (most: string) => `Ni får flytta sammanlagt ${most} mellan kostnadsslagen utan att begära en ändring.`,
  costs: "Kostnader",
  category: "Kostnadsslag",
  sum: "Summa",
  reported: "Redovisat",
  left: "Kvar",
  grant: "Bidrag per år, högst",
  year: "År",
  amount: "Belopp",
  facts: "Bidraget",
  rate: "Andel av kostnaderna",
  most: "Bidragets tak",
  period: "Projekttid",
  holder: "Mottagare",
  number: "Diarienummer",
  asOf: "Läget den",
  pdf: "Hämta som PDF",
};

const en: Same<typeof sv> = {
  title: (title) => `Budget: ${title}`,
  lead: "The costs are those of the application. What is reported counts as it was accepted once it has been examined, and until then as it was claimed.",
  leadChanged:
    "The costs are those of the latest decision on the budget. What is reported counts as it was accepted once it has been examined, and until then as it was claimed.",
  unasked: (most) => `You may move ${most} in all between the kinds of cost without asking for a change.`,
  costs: "Costs",
  category: "Kind of cost",
  sum: "Sum",
  reported: "Reported",
  left: "Left",
  grant: "Grant by year, at most",
  year: "Year",
  amount: "Amount",
  facts: "The grant",
  rate: "Share of the costs",
  most: "The grant is at most",
  period: "Project period",
  holder: "Grant holder",
  number: "Registration number",
  asOf: "As of",
  pdf: "Fetch as PDF",
};

export const budgetTexts = { sv, en };
