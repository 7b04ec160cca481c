import type { ReportQuestion } from "../pilot/items/report.ts";
import type { Same } from "../vocabulary/language.ts";

const sv = {
  missing: {
    done: "Skriv vad ni har gjort under perioden",
    results: "Skriv vilka resultat ni ser och hur indikatorerna har utvecklats",
    deviations: "Skriv vad som har avvikit från planen. Skriv Inga om allt har gått som planerat",
    next: "Skriv vad ni gör härnäst",
    lessons: "Skriv vilka lärdomar ni har dragit",
    scaling: "Skriv vad som är värt att skala upp",
    dissemination: "Skriv hur ni har spridit resultaten",
  } as Record<ReportQuestion, string>,
  tooLong: (limit: number) => `Texten är för lång. Korta den till högst ${limit} tecken`,
  from: "Välj den första månaden som rapporten gäller",
  through: "Välj den sista månaden som rapporten gäller",
  order: "Den sista månaden kan inte komma före den första",
  tooManyMonths: (most: number) => `En rapport kan gälla högst ${most} månader. Dela upp perioden på flera rapporter`,
  tooManyLines: (most: number) =>
    `Rapporten har för många kostnadsrader, högst ${most}. Dela upp perioden på flera rapporter`,
  unknownCategory:
    "Någon rad från SIE-filen har ett kostnadsslag som inte kan användas. Läs in filen på nytt och välj kostnadsslag",
  amount: (category: string, month: string) =>
    `Skriv ${category} för ${month} i kronor, till exempel 12 500 eller 12 500,50`,
  negative: (category: string, month: string) =>
    `${category} för ${month} kan inte vara mindre än 0. Kontakta handläggaren om en tidigare kostnad ska rättas`,
  tooLarge: (category: string, month: string, most: string) => `${category} för ${month} kan vara högst ${most}`,
  outside: (month: string) =>
    `${month} ligger utanför projektperioden. Bara kostnader inom projektperioden kan redovisas. Ta bort beloppet`,
  future: (month: string) => `${month} har inte börjat än. Redovisa bara bokförda kostnader. Ta bort beloppet`,
  notInPeriod: (month: string) =>
    `${month} ingår inte i perioden som ni har valt. Ta med månaden i perioden eller ta bort beloppet`,
  fromFile: (why: string) => `${why}. Beloppet kommer från SIE-filen: hämta kostnaderna på nytt`,
};

const en: Same<typeof sv> = {
  missing: {
    done: "Write what you have done in the period",
    results: "Write what results you see and how the indicators have moved",
    deviations: "Write what has departed from the plan. Write None if all has gone as planned",
    next: "Write what you will do next",
    lessons: "Write what you have learnt",
    scaling: "Write what is worth scaling up",
    dissemination: "Write how you have spread the results",
  },
  tooLong: (limit) => `The text is too long. Shorten it to at most ${limit} characters`,
  from: "Choose the first month of the report",
  through: "Choose the last month of the report",
  order: "The last month cannot come before the first",
  tooManyMonths: (most) => `A report can cover at most ${most} months. Divide the period into several reports`,
  tooManyLines: (most) => `The report has too many cost lines, at most ${most}. Divide the period into several reports`,
  unknownCategory:
    "A line of the SIE file has a kind of cost that cannot be used. Read the file again and choose the kinds of cost",
  amount: (category, month) => `Enter ${category} for ${month} in kronor, such as 12 500 or 12 500.50`,
  negative: (category, month) =>
    `${category} for ${month} cannot be less than 0. Contact the case officer if an earlier cost is to be corrected`,
  tooLarge: (category, month, most) => `${category} for ${month} can be at most ${most}`,
  outside: (month) =>
    `${month} is outside the project period. Only costs within the period can be reported. Remove the amount`,
  future: (month) => `${month} has not begun. Report booked costs only. Remove the amount`,
  notInPeriod: (month) => `${month} is not in the period you have chosen. Include the month or remove the amount`,
  fromFile: (why) => `${why}. The amount is from the SIE file: fetch the costs again`,
};

/** What is wrong with a typed report, and what to do. */
export const reportProblems = { sv, en };
