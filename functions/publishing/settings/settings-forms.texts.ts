import type { Retention } from "../../settings/retention.ts";
import type { EstimateRule } from "../../vocabulary/estimate-rule.ts";
import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** The forms with which the authority's document and the programmes are written. */
export const formTexts = {
  identity: {
    name: both("Namn, kontakt och nummer", "Name, contact and numbers"),
    authority: both("Myndighetens namn", "Name of the authority"),
    authorityHint: both("Så som det står i filer till bokföringen.", "As it stands in the files for the ledger."),
    number: both("Organisationsnummer", "Organisation number"),
    service: both("Webbplatsens namn", "Name of the site"),
    first: both("Första språk", "First language"),
    firstHint: both(
      "Filer skrivs på det språket, och den som inte har valt språk får det.",
      "Files are written in it, and those who have chosen no language get it.",
    ),
    more: both("Fler språk", "More languages"),
    email: both("E-post för frågor", "E-mail for questions"),
    phone: both("Telefon", "Telephone"),
    address: both("Postadress", "Postal address"),
    addressHint: both("Högst sex rader.", "Six lines at most."),
    prefix: both("Bokstäver i ärendenummer", "Letters in case numbers"),
    prefixHint: both(
      "En till sex stora bokstäver. Efter året och före löpnumret, till exempel ABC i 27ABC1.",
      "One to six capital letters. After the year and before the number, such as ABC in 27ABC1.",
    ),
    start: both("Årets första nummer", "First number of a year"),
    startHint: both(
      "Lämnar plats för ärenden som registreras på annat sätt.",
      "Leaves room for cases that are registered in another way.",
    ),
  },
  ledgerFile: {
    label: both("Månadens fil till bokföringen (SIE)", "The month's file for the ledger (SIE)"),
    hint: both(
      "Beviljat och godkända kostnader är inte era egna pengar. De står på memorandumkonton som tar ut varandra, eller utelämnas ur filen. Valet gäller filer som görs efter att ni har publicerat, inte månader som är stängda.",
      "What is granted and accepted costs are not your own money. They stand on memorandum accounts that cancel each other out, or are left out of the file. The choice holds for files made after you have published, not for months that are closed.",
    ),
    included: both("Med memorandumkonton", "With memorandum accounts"),
    leftOut: both("Bara det som ni bokför", "Only what you book"),
  },
  estimates: {
    label: both("Uppskattning vid bokslut", "Estimates at the end of the year"),
    hint: both(
      "Hur bidraget för månader som ingen har redovisat uppskattas. Ekonomi kan ändra varje uppskattning och anger då varför.",
      "How the grant for months that nobody has claimed is estimated. Finance can change each estimate, and says why.",
    ),
    of: {
      budget: both(
        "Som budgeten: beslutets belopp för året, jämnt över projektets månader",
        "As the budget: the decision's amount for the year, evenly over the project's months",
      ),
      claimed: both(
        "Som det redovisade: medelvärdet av månaderna som är redovisade",
        "As what is claimed: the mean of the months that are claimed",
      ),
    } satisfies Record<EstimateRule, Both>,
  },
  law: {
    name: both("Tillgänglighet och dataskydd", "Accessibility and data protection"),
    accessibility: both("E-post om brister i tillgänglighet", "E-mail about obstacles"),
    accessibilityMore: both("Mer om tillgänglighet", "More about accessibility"),
    dataProtection: both("E-post om personuppgifter", "E-mail about personal data"),
    dataProtectionMore: both("Mer om personuppgifter", "More about personal data"),
    moreHint: both(
      "Visas efter det som gäller för alla webbplatser av det här slaget. En tom rad ger ett nytt stycke.",
      "Shown after what is true of every site of this kind. An empty line begins a new paragraph.",
    ),
  },
  look: {
    name: both("Färg", "Colour"),
    colour: both("Färg i sidhuvudet", "Colour of the page's head"),
    colourHint: both(
      "Ett nummertecken och sex tecken 0–9 eller a–f, till exempel #0b4f58. Vit text ska gå att läsa på den.",
      "A number sign and six signs 0–9 or a–f, such as #0b4f58. White text must be readable on it.",
    ),
  },
  logo: {
    name: both("Logotyp", "Logo"),
    alt: both("Vad bilden visar", "What the picture shows"),
    altHint: both(
      "För den som inte ser den: oftast myndighetens namn.",
      "For those who do not see it: mostly the authority's name.",
    ),
  },
  bankDays: {
    name: both("Bankdagar", "Bank days"),
    days: both("Dagar som skiljer sig från kalendern", "Days that differ from the calendar"),
    daysHint: both(
      "Utbetalningar görs på vardagar, men inte på lördagar, helgdagar, midsommarafton, julafton eller nyårsafton. Det räknas ut för varje år. Skriv bara de dagar då det är på annat sätt hos er.",
      "Payments are made on weekdays, but not on Saturdays, public holidays or the eves of midsummer, Christmas and New Year. That is computed for every year. Write only the days on which it is otherwise with you.",
    ),
    day: both("Dag", "Day"),
    payments: both("Görs utbetalningar den dagen?", "Are payments made on that day?"),
  },
  payments: {
    name: both("Hur utbetalningar bokförs", "How payments are booked"),
    mode: both("Sätt att bokföra utbetalningar", "Ways of booking payments"),
    modeHint: both(
      "Utan rader bokförs en utbetalning den dag då banken betalade. En månad bokförs på ett sätt: en ändring gäller från en månad som inte har börjat. Det som är attesterat eller skickat innan bokförs färdigt på sitt sätt.",
      "Without rows a payment is booked on the day on which the bank paid. A month is booked in one way: a change applies from a month that has not begun. What was attested or sent before is booked to its end in its own way.",
    ),
    file: both("Fil till leverantörsreskontran", "File for the supplier ledger"),
    row: both("Sätt", "Way"),
    way: both("Hur", "How"),
    modes: {
      "on-payment": both("Den dag då banken betalade", "On the day on which the bank paid"),
      "payables-file": both(
        "Leverantörsreskontran bokför och betalar: vi lämnar en fil",
        "The supplier ledger books and pays: we hand over a file",
      ),
      liability: both("Som skuld vid andra attesten", "As a debt at the second attest"),
      "bank-file": both(
        "Som skuld vid andra attesten, med en fil till banken",
        "As a debt at the second attest, with a file for the bank",
      ),
    },
    from: both("Från och med månad", "From the month"),
    fromHint: both("Till exempel 2027-03.", "Such as 2027-03."),
  },
  retention: {
    name: both("Hur länge uppgifter finns kvar", "How long data is kept"),
    years: both("år", "years"),
    of: {
      drafts: {
        label: both("Utkast som aldrig lämnas in", "Drafts that are never submitted"),
        hint: both(
          "Räknas från slutet av det år då utkastet senast ändrades, som alla tider här från ett kalenderårs slut. Tomt där er dokumenthanteringsplan säger det. Tiderna visas på sidan om personuppgifter. Webbplatsen gallrar inget av sig själv.",
          "Counts from the end of the year in which the draft was last changed, as all periods here count from the end of a calendar year. Empty where your records plan says it. The periods are shown on the page about personal data. The site disposes of nothing by itself.",
        ),
      },
      withoutGrant: {
        label: both("Ansökningar som inte fick bidrag", "Applications that got no grant"),
        hint: both(
          "Räknas från det år då ärendet avslutades. Tomt där dokumenthanteringsplanen säger det.",
          "Counts from the year in which the case ended. Empty where the records plan says it.",
        ),
      },
      granted: {
        label: both("Ärenden som fick bidrag", "Cases that got a grant"),
        hint: both(
          "Räknas från det år då ärendet avslutades. Tomt där de bevaras, eller där dokumenthanteringsplanen säger det.",
          "Counts from the year in which the case ended. Empty where they are preserved, or where the records plan says it.",
        ),
      },
      contacts: {
        label: both("Kontaktuppgifter till personer", "How people are reached"),
        hint: both(
          "Räknas från det år då ärendet avslutades. Tomt där de följer ärendet.",
          "Counts from the year in which the case ended. Empty where they follow the case.",
        ),
      },
      vouchers: {
        label: both("Verifikationer", "Vouchers"),
        hint: both(
          "Räknas från det år då räkenskapsåret slutade. Lagen säger minst 7.",
          "Counts from the year in which the accounting year ended. The law says 7 at least.",
        ),
      },
      deMinimis: {
        label: both("Uppgifter om stöd av mindre betydelse", "Records of de minimis aid"),
        hint: both(
          "Räknas från det år då stödet gavs. EU:s förordning säger minst 10.",
          "Counts from the year in which the aid was given. The EU's regulation says 10 at least.",
        ),
      },
    } satisfies Record<keyof Retention, { label: Both; hint: Both }>,
  },
  decision: {
    name: both("Beslut", "Decision"),
    body: both("Vem som har beslutat", "Who has decided"),
    bodyHint: both("Till exempel regionstyrelsen.", "The regional board, for instance."),
    day: both("Dag för beslutet", "Day of the decision"),
    section: both("Paragraf", "Section"),
    sectionHint: both("Till exempel § 112.", "§ 112, for instance."),
  },
  about: {
    name: both("Namn, syfte och målgrupp", "Name, purpose and target group"),
    programme: both("Programmets namn", "Name of the programme"),
    purpose: both("Syfte", "Purpose"),
    vision: both("Vision", "Vision"),
    target: both("Målgrupp", "Target group"),
    targetHint: both("Till exempel äldre som bor ensamma.", "Older people who live alone, for instance."),
    protects: both("Vem varningarna skyddar", "Whom the warnings protect"),
    protectsHint: both(
      "Fortsätter meningen ”Skriv inget som pekar ut …”, till exempel enskilda elever eller vårdtagare.",
      "Goes on from “Write nothing that points out …”, such as individual pupils or patients.",
    ),
  },
  list: {
    title: both("Namn", "Name"),
    text: both("Förklaring", "Explanation"),
    code: both("Kortnamn", "Short name"),
    codeHint: both(
      "Fylls i av sig självt. Ändra inte det för något som redan har använts.",
      "Filled in by itself. Do not change it for what has been used already.",
    ),
  },
  principles: both("Principer", "Principles"),
  principle: both("Princip", "Principle"),
  focusAreas: both("Fokusområden", "Focus areas"),
  focusArea: both("Fokusområde", "Focus area"),
  goals: {
    name: both("Mål", "Goals"),
    goal: both("Mål", "Goal"),
    hint: both("Från det hela till delarna, högst 60 mål.", "From the whole to its parts, 60 goals at most."),
    above: both("Del av målet", "Part of the goal"),
    aboveHint: both(
      "Det andra målets kortnamn eller namn. Tomt för ett mål som inte är en del av något annat.",
      "The short name or the name of the other goal. Empty for one that is no part of another.",
    ),
  },
  parties: {
    name: both("Parter", "Parties"),
    party: both("Part", "Party"),
    number: both("Organisationsnummer", "Organisation number"),
    former: both("Tidigare namn", "Former names"),
    formerHint: both(
      "Ett på varje rad, med nummer om det var ett annat: Gamla bolaget, 232100-0131.",
      "One on each line, with its number where that was another: The old company, 232100-0131.",
    ),
  },
  frame: {
    name: both("Utvärderingsram", "Evaluation frame"),
    lenses: both("Perspektiv", "Lenses"),
    lens: both("Perspektiv", "Lens"),
    question: both("Fråga", "Question"),
    columns: both("Vad varje perspektiv tillfrågas om", "What each lens is asked"),
    columnsHint: both("Till exempel vad, hur och var det syns.", "What, how and where it shows, for instance."),
    column: both("Kolumn", "Column"),
    dimensions: both("Dimensioner", "Dimensions"),
    dimension: both("Dimension", "Dimension"),
    steps: both("Steg", "Steps"),
    step: both("Steg", "Step"),
    parts: both("Stegens delar", "Parts of the steps"),
    partsHint: both("Högst tio delar i varje steg.", "Ten parts of each step at most."),
    part: both("Del", "Part"),
    of: both("Del av steget", "Part of the step"),
    ofHint: both("Stegets kortnamn eller namn.", "The short name or the name of the step."),
  },
} as const;
