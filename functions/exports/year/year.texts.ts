import type { Texts } from "../../vocabulary/language.ts";
import type { YearEndAmount } from "./year-end.ts";

type YearTexts = {
  title: (year: number) => string;
  lead: (month: string) => string;
  preliminaryTitle: string;
  preliminary: string;
  settled: string;
  through: string;
  show: string;
  noLines: string;
  toYearEnd: (year: number) => string;
  endTitle: (year: number) => string;
  endLead: (year: number) => string;
  endThrough: (month: string) => string;
  endPreliminary: string;
  throughHint: string;
  caption: string;
  pilot: string;
  organisation: string;
  organisationNumber: string;
  call: string;
  noNumber: string;
  sum: string;
  amounts: Record<YearEndAmount, string>;
  empty: string;
  how: string;
  meanings: readonly (readonly [YearEndAmount, string])[];
  files: string;
  inKronor: string;
};

export const yearTexts: Texts<YearTexts> = {
  sv: {
    title: (year) => `Hittills under ${year}`,
    lead: (month) => `Allt som är bokfört från januari till och med ${month}.`,
    preliminaryTitle: "Uppgifterna är preliminära",
    preliminary: "Någon av månaderna är öppen, så fler rader kan tillkomma.",
    settled: "Alla månaderna är stängda.",
    through: "Till och med",
    show: "Visa",
    noLines: "Inget är bokfört under året.",
    toYearEnd: (year) => `Periodiseringar och åtaganden vid bokslut ${year}`,
    endTitle: (year) => `Periodiseringar och åtaganden vid bokslut ${year}`,
    endLead: (year) =>
      `Vad som var upplupet, vilka förskott och återkrav som var utestående och vad som återstod av bidragen den 31 december ${year}. Piloter där allt är reglerat är inte med.`,
    endThrough: (month) => `Årets kostnader är med om de har bokförts senast ${month}.`,
    endPreliminary: "Någon av månaderna som listan bygger på är öppen. När de är stängda ändras listan inte mer.",
    throughHint: "Kostnader för året som bokförs efter december kommer med till och med den här månaden.",
    caption: "Per pilot",
    pilot: "Diarienummer",
    organisation: "Organisation",
    organisationNumber: "Organisationsnummer",
    call: "Utlysning",
    noNumber: "Inget ännu",
    sum: "Summa",
    amounts: {
      committedOre: "Beviljat",
      paidOre: "Utbetalt",
      outstandingOre: "Återstår av bidraget",
      acceptedOre: "Godkända kostnader",
      entitledOre: "Rätt till bidrag",
      accruedOre: "Upplupet",
      lateOre: "Årets kostnader bokförda senare",
      lateAccruedOre: "Upplupet för dem",
      advancesOre: "Utestående förskott",
      claimedOre: "Utestående återkrav",
    },
    empty: "Inget var upplupet eller utestående vid årets slut.",
    how: "Så är beloppen räknade",
    meanings: [
      ["committedOre", "beviljat bidrag minus återfört bidrag, till och med december."],
      ["paidOre", "utbetalningar och avräknade förskott minus återkrav, till och med december."],
      ["outstandingOre", "beviljat minus utbetalt. Det upplupna är en del av det."],
      ["acceptedOre", "godkända kostnader till och med december, med rättelser."],
      ["entitledOre", "den exakta bidragsandelen av de godkända kostnaderna, dock högst det beviljade."],
      ["accruedOre", "rätt till bidrag minus utbetalt. Ett belopp under noll ska betalas tillbaka."],
      ["lateOre", "godkända kostnader som hör till december eller tidigare men bokfördes efter december."],
      ["lateAccruedOre", "vad de kostnaderna lägger till rätten till bidrag, med samma tak."],
      ["advancesOre", "utbetalda förskott som inte är avräknade."],
      ["claimedOre", "återkrav som inte är återbetalda."],
    ],
    files: "Hämta listan",
    inKronor: "Alla belopp är i kronor.",
  },
  en: {
    title: (year) => `So far in ${year}`,
    lead: (month) => `All that has been posted from January through ${month}.`,
    preliminaryTitle: "The figures are preliminary",
    preliminary: "Some of the months are open, so more lines may come.",
    settled: "All of the months are closed.",
    through: "Through",
    show: "Show",
    noLines: "Nothing has been posted in the year.",
    toYearEnd: (year) => `Accruals and commitments at the end of ${year}`,
    endTitle: (year) => `Accruals and commitments at the end of ${year}`,
    endLead: (year) =>
      `What had accrued, which advances and repayment claims were outstanding, and what was left of the grants on 31 December ${year}. Pilots in which everything is settled are left out.`,
    endThrough: (month) => `Costs of the year are included if posted in ${month} at the latest.`,
    endPreliminary:
      "Some month that the list is made from is open. Once they are closed the list does not change any more.",
    throughHint: "Costs of the year that are posted after December are included through this month.",
    caption: "By pilot",
    pilot: "Registration number",
    organisation: "Organisation",
    organisationNumber: "Organisation number",
    call: "Call",
    noNumber: "None yet",
    sum: "Sum",
    amounts: {
      committedOre: "Granted",
      paidOre: "Paid",
      outstandingOre: "Left of the grant",
      acceptedOre: "Accepted costs",
      entitledOre: "Entitlement",
      accruedOre: "Accrued",
      lateOre: "The year's costs posted later",
      lateAccruedOre: "Accrued for them",
      advancesOre: "Outstanding advances",
      claimedOre: "Outstanding repayment claims",
    },
    empty: "Nothing had accrued or was outstanding at the end of the year.",
    how: "How the amounts are counted",
    meanings: [
      ["committedOre", "grants less what was given up, through December."],
      ["paidOre", "payments and settled advances less repayment claims, through December."],
      ["outstandingOre", "granted less paid. What has accrued is a part of it."],
      ["acceptedOre", "accepted costs through December, corrections included."],
      ["entitledOre", "the exact rate of the accepted costs, at most what was granted."],
      ["accruedOre", "entitlement less paid. An amount below zero is to be paid back."],
      ["lateOre", "accepted costs that belong to December or earlier but were posted after December."],
      ["lateAccruedOre", "what those costs add to the entitlement, under the same cap."],
      ["advancesOre", "advances paid that have not been settled."],
      ["claimedOre", "repayment claims that have not been repaid."],
    ],
    files: "Download the list",
    inKronor: "All amounts are in Swedish kronor.",
  },
};
