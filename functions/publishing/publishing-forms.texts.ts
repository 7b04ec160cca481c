import type { Both, Language } from "../vocabulary/language.ts";
import { accountPlanTexts } from "./parts/account-plan.texts.ts";
import { choosingTexts } from "./parts/choosing.texts.ts";
import { mailTexts } from "./parts/mails.texts.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

const names = { sv: both("svenska", "Swedish"), en: both("engelska", "English") } as const satisfies Record<
  Language,
  Both
>;

/** What a control is called that stands once for each language of a call. */
export const languageNames = {
  of: (label: Readonly<Record<string, string>>, lang: Language): Both =>
    both(`${label["sv"]} (${names[lang].sv})`, `${label["en"]} (${names[lang].en})`),
  /** The label without the language's name: on a site that has one language there is nothing to tell apart. */
  without: (label: Readonly<Record<string, string>>, lang: Language): Both => {
    const plain = (of: Language) => (label[of] ?? "").replace(` (${names[lang][of]})`, "");
    return both(plain("sv"), plain("en"));
  },
  named: names,
};

/** The forms with which a call is written. */
export const partTexts = {
  words: {
    name: both("Namn och texter", "Name and texts"),
    title: both("Utlysningens namn", "Name of the call"),
    summary: both("Sammanfattning", "Summary"),
    text: both("Text under rubriker", "Text under headings"),
    textHint: both(
      "Text visas som den är skriven, utan formatering. En tom rad ger ett nytt stycke.",
      "Text is shown as it is written, without formatting. An empty line begins a new paragraph.",
    ),
    row: both("Avsnitt", "Section"),
    heading: both("Rubrik", "Heading"),
    body: both("Text", "Text"),
  },
  dates: {
    name: both("Datum och ramar", "Dates and frames"),
    opens: both("Första dag att ansöka", "First day to apply"),
    opensHint: both(
      "Utlysningen öppnar när dagen börjar, om inget klockslag anges.",
      "The call opens as the day begins, where no time of day is given.",
    ),
    times: {
      opens: both("Klockslag då den öppnar", "Time of day when it opens"),
      closes: both("Klockslag då den stänger", "Time of day when it closes"),
    },
    timeHints: {
      opens: both(
        "Till exempel 09.00. Tomt: 00.00, när dagen börjar.",
        "Such as 09:00. Empty: 00:00, as the day begins.",
      ),
      closes: both(
        "Till exempel 12.00. Tomt: 23.59, när dagen är slut.",
        "Such as 12:00. Empty: 23:59, as the day ends.",
      ),
    },
    closes: both("Sista dag att ansöka", "Last day to apply"),
    closesHint: both(
      "Utlysningen stänger när dagen är slut, om inget klockslag anges. Lämna tomt om den är öppen tills vidare.",
      "The call closes as the day ends, where no time of day is given. Leave it empty where the call is open until further notice.",
    ),
    months: both("Längsta tid för ett projekt", "Longest time of a project"),
    monthsUnit: both("månader", "months"),
    frames: both("År och ramar", "Years and frames"),
    framesHint: both(
      "De kalenderår då kostnader får uppstå, och vad utlysningen får bevilja för varje år. Lämna beloppet tomt för ett år utan ram.",
      "The calendar years in which costs may fall, and what the call may grant in each. Leave the amount empty for a year without a frame.",
    ),
    year: both("År", "Year"),
    amount: both("Ram", "Frame"),
  },
  money: {
    name: both("Bidrag och utbetalning", "Grant and payment"),
    rate: {
      label: both("Bidragets andel av kostnaderna", "The grant's share of the costs"),
      hint: both(
        "I procent, så exakt som det räknas: 27,6. Det är den andelen som gäller.",
        "In per cent, as exact as it is computed: 27.6. This is the share that counts.",
      ),
    },
    rounded: both("Avrundad andel i ord", "The share rounded, in words"),
    roundedHint: both(
      "Bara om villkoren avrundar, till exempel ”28 procent”. Visas inom parentes, och räknas aldrig med.",
      "Only where the terms round, such as “28 percent”. Shown in brackets, and never computed with.",
    ),
    cap: both("Bidrag, högst", "Grant, at most"),
    tolerance: {
      label: both("Avvikelse från budgeten utan särskild notis", "Deviation from the budget without a notice"),
      hint: both(
        "I procent av budgetraden. Större avvikelser visas för handläggaren.",
        "In per cent of the line. Larger ones are shown to the officer.",
      ),
    },
    movesUnasked: {
      label: both(
        "Får flyttas mellan kostnadsslag utan beslut",
        "May be moved between kinds of cost without a decision",
      ),
      hint: both(
        "I procent av budgeten. Tomt om villkoren inte säger något om det.",
        "In per cent of the budget. Empty where the terms say nothing of it.",
      ),
    },
    holdback: {
      label: both("Hålls inne till slutrapporten", "Kept until the final report"),
      hint: both("I procent av bidraget. 0 om inget hålls inne.", "In per cent of the grant. 0 where nothing is kept."),
    },
    advanceShare: {
      label: both("Förskott, högst andel av bidraget", "Advance, at most a share of the grant"),
      hint: both("I procent. 0 om förskott inte betalas.", "In per cent. 0 where no advance is paid."),
    },
    advanceMost: both("Förskott, högst", "Advance, at most"),
    sample: {
      label: both("Rapporter som lottas till fördjupad kontroll", "Reports drawn for a closer check"),
      hint: both(
        "I procent av rapporterna. Tomt om inga lottas. Lottningen görs när rapporten lämnas in.",
        "In per cent of the reports. Empty where none are drawn. It is drawn when the report is handed in.",
      ),
    },
    sampleFrom: both("Kostnader som alltid kontrolleras", "Costs that are always checked"),
    sampleFromHint: both(
      "Rapporter med så stora kostnader eller större kontrolleras alltid. Kan lämnas tomt.",
      "Reports with costs of so much or more are always checked. It can be left empty.",
    ),
    payees: both("Vart bidrag kan betalas", "Where grants can be paid"),
    payeesHint: both(
      "Bankgiro, plusgiro och konton i svenska banker går alltid.",
      "Bankgiro, plusgiro and accounts in Swedish banks always work.",
    ),
    ibanPayees: both("Också till konton i andra länder (IBAN)", "Also to accounts in other countries (IBAN)"),
  },
  costs: {
    name: both("Kostnader och finansiering", "Costs and financing"),
    categories: both("Kostnadsslag", "Kinds of costs"),
    categoriesHint: both(
      "Raderna i sökandens budget. Ett schablonbelopp räknas ut på ett annat kostnadsslag.",
      "The rows of the applicants' budget. A flat rate is computed of another kind of cost.",
    ),
    category: both("Kostnadsslag", "Kind of cost"),
    label: both("Namn", "Name"),
    hint: both("Förklaring", "Explanation"),
    account: both("Konto", "Account"),
    flat: both("Schablon, procent", "Flat rate, per cent"),
    flatHint: both("Tomt om kostnaden skrivs av sökanden.", "Empty where applicants type the cost."),
    of: both("Schablon av", "Flat rate of"),
    ofHint: both("Namnet på det andra kostnadsslaget.", "The name of the other kind of cost."),
    code: both("Namn i bokföringen", "Name in the ledger"),
    codeHint: both(
      "Fylls i av sig självt. Ändra inte det för ett kostnadsslag som redan har använts.",
      "Filled in by itself. Do not change it for what has been used already.",
    ),
    sources: both("Finansiering", "Financing"),
    sourcesHint: both(
      "Varifrån pengarna kommer. En av källorna är bidraget som söks.",
      "Where the money comes from. One source is the grant that is applied for.",
    ),
    source: both("Källa", "Source"),
    grant: both("Är det här bidraget?", "Is this the grant?"),
    kind: both("Offentlig eller privat", "Public or private"),
    kindHint: both(
      "Visas efter källans namn. Välj inget om det inte ska sägas.",
      "Shown behind the source's name. Choose nothing where it is not to be said.",
    ),
    kinds: { public: both("Offentlig", "Public"), private: both("Privat", "Private") },
    publicMost: {
      label: both("Offentlig finansiering, högst", "Public financing, at most"),
      hint: both(
        "I procent av hela finansieringen, bidraget räknat med. Tomt om det inte finns någon gräns. Budgeten prövas mot den.",
        "In per cent of all the financing, the grant included. Empty where there is no limit. Budgets are held against it.",
      ),
    },
    appropriation: both("Anslag", "Appropriation"),
    appropriationHint: both("Anslagets nummer, till exempel 1:1.", "Its number in the budget, such as 1:1."),
    appropriationName: both("Anslagets namn", "Name of the appropriation"),
  },
  accounts: accountPlanTexts,
  choosing: choosingTexts,
  following: {
    name: both("Bedömning och rapporter", "Reviews and reports"),
    quorum: both("Så många bedömningar krävs", "So many reviews are needed"),
    quorumHint: both(
      "När så många är inlämnade går ärendet vidare till beslut. 0 om utlysningen avgörs genom direkt beslut eller av en grupp.",
      "When so many are in, the case goes on to a decision. 0 where the call is decided directly or by a group.",
    ),
    days: both("Tid för en bedömning", "Time for a review"),
    daysUnit: both("dagar", "days"),
    every: both("Tid mellan delrapporter", "Time between progress reports"),
    everyUnit: both("månader", "months"),
    claims: both("Kostnader i rapporterna", "Costs in the reports"),
    claimsHint: both(
      "Bidraget betalas ut för kostnader som redovisas i rapporterna. Utan dem betalas inget ut för kostnader.",
      "The grant is paid out for costs that are claimed in the reports. Without them nothing is paid out for costs.",
    ),
    wheel: both("Frågesnurran", "The question wheel"),
    wheelHint: both(
      "Projektets personer får en fråga i taget ur programmets utvärderingsram, högst en var fjortonde dag, med en länk i ett mejl. Utan val kan handläggaren slå på den för ett projekt.",
      "The project's people are asked one question of the programme's frame at a time, at most once a fortnight, by a link in a mail. Without it an officer can switch it on for a project.",
    ),
    wheelOn: both("Ställ frågor under projektets gång", "Ask questions while the project is under way"),
    wordsAlone: both("Rapporterna är bara text, utan kostnader", "The reports are text alone, without costs"),
    smallNumbers: both("Antal personer visas utåt från", "Numbers of people are shown outside from"),
    smallNumbersHint: both(
      "Färre än så visas aldrig utanför handläggningen och projektet, och går inte att räkna ut. Lämnas det tomt är det 5.",
      "Fewer than that are never shown outside the staff and the project, and cannot be worked out. Left empty it is 5.",
    ),
  },
  contacts: {
    name: both("Kontaktpersoner", "Contact persons"),
    contacts: both("Kontaktpersoner", "Contact persons"),
    contactsHint: both(
      "Visas på utlysningens sida och i varje mejl. Den som svarar på ett mejl når e-postadressen. En funktionsbrevlåda är bättre än en persons egen adress.",
      "Shown on the call's page and in every mail. Whoever answers a mail reaches the e-mail address. A shared mailbox is better than a person's own address.",
    ),
  },
  mails: mailTexts,
} as const;
