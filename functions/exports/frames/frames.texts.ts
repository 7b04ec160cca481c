import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";
import type { MonthFigures } from "./figures.ts";

/** What the columns of amounts are called. */
type Columns = Record<Exclude<keyof MonthFigures, "month">, string>;

const sv = {
  ...fieldNames.sv,
  title: "Ramar och prognos",
  lead: "Här ser du vad varje utlysning får bevilja, vad som är beviljat och vad som är utbetalt.",
  calls: "Utlysningar",
  noCalls: "Ingen utlysning är publicerad ännu.",
  back: "Alla utlysningar",
  caption: "Ramar och prognos",
  callLead: "Vad utlysningen får bevilja, vad som är beviljat och utbetalt, och vad som väntas betalas ut.",
  ofFrame: "Beviljat av ramen",
  left: "Kvar av ramen",
  byYear: "Ramar per år",
  whatCommittedIs:
    "Beviljat av ramen är vad besluten har tagit av årets ram, minus det som har återförts när projekt har avslutats. Godkända kostnader och utbetalt står på det år då de bokfördes.",
  whatPaidIs: "Utbetalt är utbetalningar och avräknade förskott, minus återkrav.",
  agrees: "Ramarna stämmer med bokföringen: summan av det som är beviljat är densamma på båda ställena.",
  agreesNotTitle: "Ramarna och bokföringen säger olika",
  agreesNot: (frames: string, ledger: string) =>
    `Enligt ramarna är ${frames} beviljat, enligt bokföringen ${ledger}. Ett beslut kan ha registrerats medan sidan lästes. Läs in den på nytt, och meddela systemförvaltaren om skillnaden står kvar.`,
  monthsTitle: "Månad för månad",
  chartTitle: (call: string) => `Godkända kostnader, utbetalt och prognos per månad: ${call}`,
  chartDescription: (from: string, through: string) =>
    `Liggande staplar, en rad för varje månad från ${from} till ${through}. Alla belopp står i tabellen under diagrammet.`,
  byMonth: "Belopp per månad",
  nothing: "Inget är bokfört och inget väntas ännu.",
  columns: {
    committedOre: "Beviljat",
    acceptedOre: "Godkända kostnader",
    paymentOre: "Utbetalningar",
    settledOre: "Avräknade förskott",
    reclaimedOre: "Återkrav",
    paidOre: "Utbetalt",
    advanceOre: "Utbetalda förskott",
    repaidOre: "Återbetalningar",
    forecastOre: "Prognos",
    settlesOre: "Prognos, varav avräkning",
  } satisfies Columns,
  leftOut: "Månaden är den månad då beloppet bokfördes. Månader och kolumner utan något belopp visas inte.",
  yearEndTitle: "Vid årets slut",
  yearEnds: "Beviljat men inte utbetalt vid årets slut",
  yearEndIs: "Beloppen är räknade från utlysningens början till och med årets sista dag, enligt bokföringen.",
  committedThrough: "Beviljat",
  paidThrough: "Utbetalt",
  forecastThrough: "Prognos till årets slut",
  outstanding: "Beviljat, inte utbetalt",
  notEnded: (year: number) => `${year}\u00a0(väntat)`,
  forecastTitle: "Så görs prognosen",
  forecastIs: (pilots: number, days: number) =>
    `Prognosen gäller ${pilots === 1 ? "1 beviljad pilot" : `${pilots} beviljade piloter`}. Det som är kvar av varje bidrag fördelas på de rapporter som återstår, efter de månader som rapporten omfattar och beslutets belopp per år. Pengarna väntas ${days} dagar efter rapportens sista dag. Det som hålls inne väntas med slutrapporten. Det som redan ska betalas ut står på innevarande månad.`,
  forecastMore:
    "Prognosen förutsätter att hela bidraget används. När ett projekt har avslutats räknas bara det som återstår att betala ut. Avräkning är den del av prognosen som täcks av förskott som redan är beslutade: för den betalas inga nya pengar ut.",
  notAll: (read: string) => `Prognosen är inte hel: den omfattar de ${read} först beviljade piloterna.`,
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Frames and forecast",
  lead: "What each call may grant, what has been granted and what has been paid.",
  calls: "Calls",
  noCalls: "No call has been published yet.",
  back: "All calls",
  caption: "Frames and forecast",
  callLead: "What the call may grant, what has been granted and paid, and what is expected to be paid.",
  ofFrame: "Granted of the frame",
  left: "Left of the frame",
  byYear: "Frames by year",
  whatCommittedIs:
    "Granted of the frame is what decisions have taken of the year's frame, less what was given up when projects ended. Accepted costs and what was paid stand in the year in which they were posted.",
  whatPaidIs: "Paid is payments and settled advances, less repayment claims.",
  agrees: "The frames agree with the ledger: what has been granted comes to the same in both.",
  agreesNotTitle: "The frames and the ledger differ",
  agreesNot: (frames, ledger) =>
    `By the frames ${frames} has been granted, by the ledger ${ledger}. A decision may have been recorded while the page was read. Reload it, and tell whoever runs the system if the difference remains.`,
  monthsTitle: "Month by month",
  chartTitle: (call) => `Accepted costs, paid and forecast by month: ${call}`,
  chartDescription: (from, through) =>
    `Horizontal bars, a row for each month from ${from} to ${through}. All amounts are in the table below the chart.`,
  byMonth: "Amounts by month",
  nothing: "Nothing has been posted and nothing is expected yet.",
  columns: {
    committedOre: "Granted",
    acceptedOre: "Accepted costs",
    paymentOre: "Payments",
    settledOre: "Settled advances",
    reclaimedOre: "Repayment claims",
    paidOre: "Paid",
    advanceOre: "Advances paid",
    repaidOre: "Repayments",
    forecastOre: "Forecast",
    settlesOre: "Forecast, of which settling",
  },
  leftOut: "The month is the one in which the amount was posted. Months and columns without any amount are not shown.",
  yearEndTitle: "At the end of the year",
  yearEnds: "Granted and not paid at the end of the year",
  yearEndIs: "Amounts are counted from the start of the call through the last day of the year, by the ledger.",
  committedThrough: "Granted",
  paidThrough: "Paid",
  forecastThrough: "Forecast to the end of the year",
  outstanding: "Granted, not paid",
  notEnded: (year) => `${year}\u00a0(expected)`,
  forecastTitle: "How the forecast is made",
  forecastIs: (pilots, days) =>
    `The forecast is of ${pilots === 1 ? "1 granted pilot" : `${pilots} granted pilots`}. What is left of each grant is spread over the reports to come, by the months that each covers and the decision's amount for each year. The money is expected ${days} days after a report's last day. What is held back is expected with the final report. What is due already stands in this month.`,
  forecastMore:
    "The forecast assumes that the whole grant is used. Once a project has ended only what is still to be paid counts. Settling is the part of the forecast that decided advances cover: no new money is paid for it.",
  notAll: (read) => `The forecast is not whole: it covers the ${read} pilots that were granted first.`,
};

export const framesTexts = { sv, en };
