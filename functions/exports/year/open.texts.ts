import type { EstimateRule } from "../../vocabulary/estimate-rule.ts";
import { fieldNames } from "../../vocabulary/field-names.texts.ts";
import type { Same } from "../../vocabulary/language.ts";
import type { AccrualPart } from "./open-at-year-end.ts";

const sv = {
  ...fieldNames.sv,
  /** What the file is called: letters that every system takes in a file's name. */
  accrualsFile: "periodisering",
  accrualsAbout: (year: number, version: number, asOf: string) =>
    `Periodiserade bidrag ${year}-12-31 och deras återföring, version ${version}, känt till och med ${asOf}`,
  entries: { accrual: "Upplupet bidrag", reversal: "Återföring" },
  entryOf: (entry: string, part: string) => `${entry}: ${part}`,
  parts: {
    accepted: "godkänt och inte bokfört",
    claimed: "redovisat och inte granskat",
    estimated: "uppskattat",
  } satisfies Record<AccrualPart, string>,
  openTitle: "Intjänat men inte bokfört",
  openLead:
    "Vad mottagarna hade rätt till för årets kostnader utöver det som är bokfört till och med december. Tillsammans blir det aldrig mer än bidraget.",
  accruesTitle: "Att periodisera",
  columns: {
    accepted: "Godkänt och inte bokfört",
    claimed: "Redovisat och inte granskat",
    estimated: "Uppskattat",
    sum: "Summa",
  } satisfies Record<AccrualPart | "sum", string>,
  noAccrual: "Inget är intjänat som inte är bokfört.",
  claimsTitle: "Redovisat och inte granskat",
  claimsLead: "Rapporter som hade kommit in senast den dagen och som ingen hade granskat.",
  report: "Rapport",
  reportOf: (number: number) => `Rapport ${number}`,
  period: "Period",
  claimed: "Redovisade kostnader",
  ofYear: "Varav till och med december",
  gives: "Skulle ge i bidrag",
  noClaims: "Ingen redovisning väntade på granskning.",
  estimatesTitle: "Uppskattat för månader som ingen har redovisat",
  estimatesLead: "Månader i projektet till och med december som ingen rapport omfattar.",
  rules: {
    budget: "Regeln: beslutets belopp för året, jämnt fördelat över projektets månader det året, i hela kronor.",
    claimed:
      "Regeln: medelvärdet av vad de redovisade månaderna ger, i hela kronor. Där ingen månad är redovisad gäller beslutets belopp för året, jämnt fördelat.",
  } satisfies Record<EstimateRule, string>,
  rulesMore: "Aldrig mer än vad som återstår av bidraget. Ekonomi kan ändra en uppskattning och anger då varför.",
  rule: "Regel",
  ruleNames: { budget: "Budget", claimed: "Redovisat" } satisfies Record<EstimateRule, string>,
  from: "Från",
  through: "Till och med",
  months: "Månader",
  byRule: "Enligt regeln",
  amount: "Belopp",
  why: "Orsak till ändringen",
  changedBy: (reason: string, name: string) => `${reason} (${name})`,
  change: "Ändra",
  changeOf: (number: string) => `Ändra uppskattningen för ${number}`,
  noEstimates: "Ingen månad saknar redovisning.",
  sum: "Summa",
  pilot: "Diarienummer",
  organisation: "Organisation",
  noNumber: "Inget nummer",
  claimsSheet: "Inte granskat",
  estimatesSheet: "Uppskattat",
  versionTitle: (year: number, version: number) => `Bokslut ${year}, version ${version}`,
  versionAsOf: (day: string, name: string, moment: string) =>
    `Så som det var känt den ${day}. Sparad av ${name} ${moment}. En version ändras inte.`,
  backToEnd: (year: number) => `Bokslut ${year}`,
  theList: "Listan per pilot och dess filer",
  filesTitle: "Fil med periodiseringar",
  filesLead:
    "Verifikationer per den 31 december för det som är intjänat och inte bokfört, och deras återföring den 1 januari. Tillsammans blir de noll.",
  filesWhole:
    "Filen är versionens hela periodisering, inte skillnaden mot en tidigare version. Läs in en version, inte flera.",
  download: { sie: "Hämta SIE", csv: "Hämta CSV" },
  notKept: "Versionen sparades innan redovisningar och uppskattningar fanns med. Spara en ny version för att få dem.",
  noAccounts:
    "Det finns ingen fil, eftersom kontoplanen inte anger något konto för upplupna bidrag. Lägg till kontot i myndighetens kontoplan eller i utlysningens, och spara sedan en ny version.",
  accountsMissing:
    "Kontoplanen anger inget konto för upplupna bidrag. Listan kan sparas ändå, men utan fil med periodiseringar.",
  estimateTitle: "Ändra uppskattningen",
  estimateLead: (organisation: string, months: string) => `${organisation}: ${months}.`,
  estimateRule: "Enligt regeln",
  estimateRoom: "Återstår av bidraget",
  amountLabel: "Uppskattat bidrag i kronor",
  amountHint: "Vad månaderna väntas ge i bidrag, inte vad kostnaderna blir.",
  reason: "Varför uppskattningen ändras",
  reasonHint: "Till exempel vad mottagaren har berättat. Texten sparas med versionen.",
  save: "Spara uppskattningen",
  validWhile:
    "Ändringen gäller så länge det är samma månader som ingen har redovisat. Kommer en rapport räknas det enligt regeln igen.",
  problems: {
    amount: "Skriv ett belopp i kronor, till exempel 12 500.",
    negative: "En uppskattning kan inte vara under noll. Skriv 0 om inget väntas.",
    tooMuch: (most: string) => `Beloppet är mer än vad som återstår av bidraget: ${most}.`,
    reason: "Skriv varför uppskattningen ändras.",
  },
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  accrualsFile: "accruals",
  accrualsAbout: (year, version, asOf) =>
    `Accrued grants ${year}-12-31 and their reversal, version ${version}, known through ${asOf}`,
  entries: { accrual: "Accrued grant", reversal: "Reversal" },
  entryOf: (entry, part) => `${entry}: ${part}`,
  parts: {
    accepted: "accepted and not booked",
    claimed: "claimed and not examined",
    estimated: "estimated",
  },
  openTitle: "Earned and not booked",
  openLead:
    "What the holders had a right to for the year's costs, besides what is booked through December. All of it is never more than the grant.",
  accruesTitle: "To accrue",
  columns: {
    accepted: "Accepted and not booked",
    claimed: "Claimed and not examined",
    estimated: "Estimated",
    sum: "Sum",
  },
  noAccrual: "Nothing is earned that is not booked.",
  claimsTitle: "Claimed and not examined",
  claimsLead: "Reports that had come in on that day at the latest, and that nobody had examined.",
  report: "Report",
  reportOf: (number) => `Report ${number}`,
  period: "Period",
  claimed: "Costs claimed",
  ofYear: "Of it through December",
  gives: "Would give as a grant",
  noClaims: "No claim waited to be examined.",
  estimatesTitle: "Estimated for months that nobody has claimed",
  estimatesLead: "Months of the project through December that no report covers.",
  rules: {
    budget:
      "The rule: the decision's amount for the year, evenly over the project's months of that year, in whole kronor.",
    claimed:
      "The rule: the mean of what the claimed months give, in whole kronor. Where no month is claimed, the decision's amount for the year, evenly.",
  },
  rulesMore: "Never more than what is left of the grant. Finance can change an estimate, and says why.",
  rule: "Rule",
  ruleNames: { budget: "Budget", claimed: "Claimed" },
  from: "From",
  through: "Through",
  months: "Months",
  byRule: "By the rule",
  amount: "Amount",
  why: "Why it was changed",
  changedBy: (reason, name) => `${reason} (${name})`,
  change: "Change",
  changeOf: (number) => `Change the estimate of ${number}`,
  noEstimates: "No month is without a claim.",
  sum: "Sum",
  pilot: "Registration number",
  organisation: "Organisation",
  noNumber: "No number",
  claimsSheet: "Not examined",
  estimatesSheet: "Estimated",
  versionTitle: (year, version) => `Year end ${year}, version ${version}`,
  versionAsOf: (day, name, moment) =>
    `As it was known on ${day}. Kept by ${name} ${moment}. A version does not change.`,
  backToEnd: (year) => `Year end ${year}`,
  theList: "The list by pilot and its files",
  filesTitle: "File of accruals",
  filesLead:
    "Verifications per 31 December of what is earned and not booked, and their reversal on 1 January. Together they come to nothing.",
  filesWhole:
    "The file is all of the version's accruals, not the difference from an earlier version. Import one version, not several.",
  download: { sie: "Download SIE", csv: "Download CSV" },
  notKept: "The version was kept before claims and estimates were part of it. Keep a new version to have them.",
  noAccounts:
    "There is no file, since the plan of accounts names no account of accrued grants. Add the account to the authority's plan or to the call's, and then keep a new version.",
  accountsMissing:
    "The plan of accounts names no account of accrued grants. The list can be kept all the same, but without a file of accruals.",
  estimateTitle: "Change the estimate",
  estimateLead: (organisation, months) => `${organisation}: ${months}.`,
  estimateRule: "By the rule",
  estimateRoom: "Left of the grant",
  amountLabel: "Estimated grant in kronor",
  amountHint: "What the months are expected to give as a grant, not what the costs will be.",
  reason: "Why the estimate is changed",
  reasonHint: "For instance what the holder has told you. The text is kept with the version.",
  save: "Save the estimate",
  validWhile:
    "The change holds as long as the same months are without a claim. When a report comes, the rule is used again.",
  problems: {
    amount: "Write an amount in kronor, such as 12 500.",
    negative: "An estimate cannot be below zero. Write 0 if nothing is expected.",
    tooMuch: (most) => `The amount is more than what is left of the grant: ${most}.`,
    reason: "Write why the estimate is changed.",
  },
};

export const openTexts = { sv, en };
