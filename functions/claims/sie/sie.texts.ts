import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Hämta kostnaderna från en fil",
  back: "Till rapporten",
  steps: "Så hämtas kostnaderna",
  step: ["Ladda upp filen", "Välj kostnader", "Koppla konton", "Granska"],
  upload: {
    lead: "Exportera en SIE 4-fil från ert ekonomisystem och ladda upp den här. Vi läser de bokförda kostnaderna ur den, så att ni slipper skriva av dem. Har ni ingen SIE-fil går det bra med ett kalkylark.",
    how: [
      "Välj SIE typ 4 (4E, med transaktioner) när ni exporterar.",
      "Begränsa exporten till projektet, om ekonomisystemet kan göra det.",
      "Ladda upp filen som den är, utan att öppna eller spara den i något annat program.",
      "I ett kalkylark (.xlsx eller .csv) ska varje kostnad ha en egen rad med dag och belopp. Ni visar sedan vilka kolumner som är vad.",
    ],
    warning: (people: string) =>
      `Filen sparas tillsammans med rapporten och blir en allmän handling när ni lämnar in. Ta bara med det som rör projektet, och inga verifikationer som pekar ut ${people}.`,
    label: "Välj en SIE-fil eller ett kalkylark",
    hint: "Filens namn slutar på .se, .si eller .sie, högst 30 MB, eller på .xlsx eller .csv, högst 10 MB.",
    started: (name: string) => `Filen ${name} är uppladdad, men kostnaderna är inte använda än.`,
    goOn: "Fortsätt med den filen",
    usedTitle: "Hämtade kostnader",
    file: "Fil",
    when: "Hämtade",
    lines: "Antal rader",
    sum: "Summa",
    remove: "Ta bort de hämtade kostnaderna",
    removeHint: "Laddar ni upp en ny fil ersätter den kostnaderna när ni har granskat och använt dem.",
    removed: "De hämtade kostnaderna är borttagna ur rapporten.",
    noPeriod: "Välj först i rapporten vilka månader den gäller, och spara. Sedan kan ni hämta kostnaderna.",
  },
  choose: {
    title: "Välj vilka kostnader som hör till projektet",
    lead: (company: string, period: string) =>
      `Filen är från ${company}. Summorna gäller kostnader som är bokförda under rapportens månader, ${period}.`,
    how: "Hur är projektets kostnader bokförda?",
    byObject: "På ett projekt eller ett annat objekt, till exempel ett kostnadsställe",
    byAccounts: "På egna konton",
    object: "Vilket objekt?",
    objectHint: "Svara om ni valde projekt eller ett annat objekt.",
    accounts: "Vilka konton?",
    accountsHint: "Svara om ni valde egna konton. Balanskonton och intäktskonton visas inte.",
    noObjects: "Filen har inga objekt med kostnader under rapportens månader.",
    more: "Filen har fler än vad som visas här. Vi visar dem med störst belopp.",
    next: "Fortsätt",
    problems: {
      how: "Välj hur projektets kostnader är bokförda",
      object: "Välj vilket objekt som kostnaderna är bokförda på",
      accounts: "Välj minst ett konto",
      tooMany: (most: number) =>
        `Kostnaderna är bokförda på fler än ${most} konton. Välj ett annat objekt, eller välj kontona själva`,
    },
    nothing:
      "Det finns inga kostnader bokförda under rapportens månader i filen. Kontrollera vilken period filen gäller och vilka månader ni har valt i rapporten.",
  },
  accounts: {
    title: "Koppla kontona till kostnadsslag",
    lead: "Välj vilket kostnadsslag i budgeten som varje konto hör till. Vi minns svaren till nästa rapport.",
    flatRate: (category: string) =>
      `${category} räknas ut med schablon. Välj ”Ta inte med” för konton med kostnader som schablonen ska täcka.`,
    sum: (sum: string, rows: number) => `${sum}, ${rows} ${rows === 1 ? "rad" : "rader"} under rapportens månader.`,
    empty: "Välj kostnadsslag",
    leaveOut: "Ta inte med",
    next: "Fortsätt",
    missing: (account: string) => `Välj ett kostnadsslag för konto ${account}, eller att det inte ska tas med`,
  },
  check: {
    title: "Granska kostnaderna",
    lead: "Kontrollera att kostnaderna stämmer innan ni använder dem. Inget har ändrats i rapporten än.",
    chosen: "Urval",
    accounts: (numbers: string) => `Konton ${numbers}`,
    sums: "Kostnader per kostnadsslag och månad",
    category: "Kostnadsslag",
    sum: "Summa",
    lines: "Verifikationer",
    voucher: "Verifikation",
    day: "Dag",
    account: "Konto",
    text: "Text",
    amount: "Belopp",
    summedTitle: "Summerat per konto och månad",
    summed: (rows: number, most: number) =>
      `Det är ${rows} rader, och en rapport rymmer högst ${most}. De är därför summerade per konto och månad. Bifoga ett huvudboksutdrag som visar verifikationerna, eller gå tillbaka och välj färre konton.`,
    stillTooMany:
      "Det är för många rader även när de är summerade per konto och månad. Gå tillbaka och välj färre konton.",
    tooLarge: (most: string) =>
      `Minst en rad är större än ${most}. Det är mer än en rapport kan innehålla. Kontrollera urvalet.`,
    leftOut: "Det som inte tas med",
    leftOutHint: "Rader i urvalet som inte blir kostnader i rapporten, och varför.",
    nothingLeftOut: "Allt i urvalet tas med.",
    why: "Varför",
    rows: "Rader",
    none: "Det finns inga kostnader att hämta med det här urvalet. Gå tillbaka och välj annorlunda.",
    withoutTexts: "Utelämna verifikationernas texter",
    withoutTextsHint: "Kryssa i rutan om texterna röjer enskilda personer. Då visas kontots namn i stället.",
    replaces: "De ersätter kostnaderna som hämtades tidigare till den här rapporten.",
    use: "Använd kostnaderna",
    again: "Ändra urvalet",
    mapAgain: "Ändra kontona",
    organisation: (file: string, grant: string) =>
      `Filen gäller organisationsnummer ${file}, men bidraget är beviljat ${grant}. Kontrollera att det är rätt fil.`,
    ends: (day: string) =>
      `Den sista verifikationen i filen är från ${day}, före slutet av rapportens period. Kontrollera att allt är med.`,
    otherwise: (encoding: string, said: string) =>
      `Filen säger att den är skriven i ${said}, men den är skriven i ${encoding}. Vi har läst den så. Kontrollera att å, ä och ö är rätt i namn och texter.`,
    rounded: (count: number, first: string) =>
      count === 1
        ? `Verifikationen ${first} skiljer mindre än 1 krona mellan debet och kredit. Den tas med som den är bokförd.`
        : `${count} verifikationer, den första ${first}, skiljer mindre än 1 krona mellan debet och kredit. De tas med som de är bokförda.`,
  },
};

const en: Same<typeof sv> = {
  title: "Fetch the costs from a file",
  back: "To the report",
  steps: "How the costs are fetched",
  step: ["Upload the file", "Choose costs", "Map accounts", "Check"],
  upload: {
    lead: "Export a SIE 4 file from your accounting system and upload it here. We read the booked costs from it, so that you need not copy them by hand. If you have no SIE file, a spreadsheet does as well.",
    how: [
      "Choose SIE type 4 (4E, with transactions) when you export.",
      "Limit the export to the project, if your accounting system can.",
      "Upload the file as it is, without opening or saving it in any other program.",
      "In a spreadsheet (.xlsx or .csv) each cost has a row of its own with a day and an amount. You then show which columns are what.",
    ],
    warning: (people) =>
      `The file is kept with the report and becomes a public document when you submit. Include only what concerns the project, and no verifications that point out ${people}.`,
    label: "Choose a SIE file or a spreadsheet",
    hint: "The file's name ends with .se, .si or .sie, at most 30 MB, or with .xlsx or .csv, at most 10 MB.",
    started: (name) => `The file ${name} is uploaded, but the costs have not been used yet.`,
    goOn: "Go on with that file",
    usedTitle: "Fetched costs",
    file: "File",
    when: "Fetched",
    lines: "Number of lines",
    sum: "Sum",
    remove: "Remove the fetched costs",
    removeHint: "If you upload another file, it replaces the costs once you have checked and used them.",
    removed: "The fetched costs are removed from the report.",
    noPeriod: "First choose in the report which months it covers, and save. Then you can fetch the costs.",
  },
  choose: {
    title: "Choose which costs belong to the project",
    lead: (company, period) =>
      `The file is from ${company}. The sums are of costs booked in the report's months, ${period}.`,
    how: "How are the project's costs booked?",
    byObject: "On a project or another object, such as a cost centre",
    byAccounts: "On accounts of their own",
    object: "Which object?",
    objectHint: "Answer if you chose a project or another object.",
    accounts: "Which accounts?",
    accountsHint: "Answer if you chose accounts. Balance accounts and income accounts are not shown.",
    noObjects: "The file has no objects with costs in the report's months.",
    more: "The file has more than are shown here. Those with the largest amounts are shown.",
    next: "Continue",
    problems: {
      how: "Choose how the project's costs are booked",
      object: "Choose which object the costs are booked on",
      accounts: "Choose at least one account",
      tooMany: (most) =>
        `The costs are booked on more than ${most} accounts. Choose another object, or choose the accounts themselves`,
    },
    nothing:
      "The file has no costs booked in the report's months. Check which period the file covers and which months you have chosen in the report.",
  },
  accounts: {
    title: "Map the accounts to cost categories",
    lead: "Choose which cost category of the budget each account belongs to. We remember the answers for the next report.",
    flatRate: (category) =>
      `${category} is computed by a flat rate. Choose “Leave out” for accounts with costs that the flat rate is to cover.`,
    sum: (sum, rows) => `${sum}, ${rows} ${rows === 1 ? "row" : "rows"} in the report's months.`,
    empty: "Choose a cost category",
    leaveOut: "Leave out",
    next: "Continue",
    missing: (account) => `Choose a cost category for account ${account}, or that it is left out`,
  },
  check: {
    title: "Check the costs",
    lead: "Check that the costs are right before you use them. Nothing has been changed in the report yet.",
    chosen: "Chosen",
    accounts: (numbers) => `Accounts ${numbers}`,
    sums: "Costs by category and month",
    category: "Cost category",
    sum: "Sum",
    lines: "Verifications",
    voucher: "Verification",
    day: "Day",
    account: "Account",
    text: "Text",
    amount: "Amount",
    summedTitle: "Summed by account and month",
    summed: (rows, most) =>
      `There are ${rows} lines, and a report holds at most ${most}. So they are summed by account and month. Attach a ledger extract that shows the verifications, or go back and choose fewer accounts.`,
    stillTooMany:
      "There are too many lines even when they are summed by account and month. Go back and choose fewer accounts.",
    tooLarge: (most) =>
      `At least one line is larger than ${most}. That is more than a report can hold. Check what you have chosen.`,
    leftOut: "What is left out",
    leftOutHint: "Rows of what you chose that do not become costs of the report, and why.",
    nothingLeftOut: "Everything you chose is included.",
    why: "Why",
    rows: "Rows",
    none: "There are no costs to fetch with this choice. Go back and choose differently.",
    withoutTexts: "Leave out the verifications' texts",
    withoutTextsHint: "Tick the box if the texts show who somebody is. The account's name is shown instead.",
    replaces: "They replace the costs that were fetched for this report before.",
    use: "Use the costs",
    again: "Change the choice",
    mapAgain: "Change the accounts",
    organisation: (file, grant) =>
      `The file is of organisation number ${file}, but the grant was given to ${grant}. Check that it is the right file.`,
    ends: (day) =>
      `The last verification in the file is from ${day}, before the end of the report's period. Check that everything is included.`,
    otherwise: (encoding, said) =>
      `The file says that it is written in ${said}, but it is written in ${encoding}. We have read it so. Check that å, ä and ö are right in names and texts.`,
    rounded: (count, first) =>
      count === 1
        ? `Verification ${first} differs by less than 1 krona between debit and credit. It is counted as it is booked.`
        : `${count} verifications, the first of them ${first}, differ by less than 1 krona between debit and credit. They are counted as they are booked.`,
  },
};

export const sieTexts = { sv, en };
