import type { Texts } from "../vocabulary/language.ts";

/** What is wrong with a typed decision, and what to do. */
export const decisionProblems = {
  sv: {
    outcome: "Välj om ansökan beviljas eller avslås",
    amount: (year: string) =>
      `Skriv beloppet för ${year} i kronor, till exempel 186 182. Skriv 0 om inget beviljas det året`,
    negative: (year: string) => `Beloppet för ${year} kan inte vara mindre än 0`,
    nothing: "Skriv vad som beviljas. Summan är 0 kr",
    overApplied: (most: string) => `Summan får vara högst ${most}, som är vad ansökan gäller`,
    overCap: (most: string) => `Summan får vara högst ${most}, som är utlysningens tak`,
    overFrame: (year: string, left: string) =>
      `Beloppet ryms inte i årsramen. Av ramen för ${year} återstår ${left}. Sänk beloppet eller fördela om det mellan åren`,
    day: "Skriv beslutsdagen som år-månad-dag, till exempel 2026-03-15",
    dayInFuture: "Beslutsdagen kan inte ligga i framtiden",
    dayTooEarly: (day: string) => `Beslutsdagen kan inte ligga före den dag då ansökan kom in, ${day}`,
    section: "Skriv beslutets paragraf, till exempel § 2",
    reasons: "Skriv skälen för beslutet",
    deciders: "Skriv vem eller vilka som har fattat beslutet, ett namn på varje rad",
    rapporteur: "Skriv vem som har varit föredragande",
    conditions: "Skriv villkoren för bidraget",
    legalBasis: "Skriv vilken rättslig grund bidraget har",
    stateAid: "Välj hur bidraget förhåller sig till reglerna om statligt stöd",
    stateAidNote: "Beskriv stödet: vilken regel som gäller och vad sökanden har intygat",
    tooLong: (limit: number) => `Texten är för lång. Korta den till högst ${limit} tecken`,
  },
  en: {
    outcome: "Choose whether the application is granted or rejected",
    amount: (year: string) =>
      `Enter the amount for ${year} in kronor, such as 186 182. Enter 0 if nothing is granted that year`,
    negative: (year: string) => `The amount for ${year} cannot be less than 0`,
    nothing: "Enter what is granted. The sum is SEK 0",
    overApplied: (most: string) => `The sum may be at most ${most}, which is what was applied for`,
    overCap: (most: string) => `The sum may be at most ${most}, which is the call's cap`,
    overFrame: (year: string, left: string) =>
      `The amount does not fit the year's frame. Of the frame for ${year}, ${left} is left. Lower the amount or spread it differently over the years`,
    day: "Enter the day of the decision as year-month-day, such as 2026-03-15",
    dayInFuture: "The day of the decision cannot be in the future",
    dayTooEarly: (day: string) => `The day of the decision cannot be before the application came in, ${day}`,
    section: "Enter the section of the decision, such as § 2",
    reasons: "Enter the reasons for the decision",
    deciders: "Enter who made the decision, one name on each line",
    rapporteur: "Enter who was the rapporteur",
    conditions: "Enter the conditions of the grant",
    legalBasis: "Enter the legal basis of the grant",
    stateAid: "Choose how the grant stands to the rules on state aid",
    stateAidNote: "Describe the aid: which rule applies and what the applicant has declared",
    tooLong: (limit: number) => `The text is too long. Shorten it to at most ${limit} characters`,
  },
} as const satisfies Texts<Record<string, string | ((...facts: never[]) => string)>>;
