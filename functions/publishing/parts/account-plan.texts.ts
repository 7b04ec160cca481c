import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the form of a plan of accounts asks. */
export const accountPlanTexts = {
  name: both("Konton", "Accounts"),
  of: {
    grants: {
      label: both("Bidrag", "Grants"),
      hint: both(
        "Kostnaden för bidraget: utbetalningar och avräknade förskott.",
        "The cost of the grant: payments and settled advances.",
      ),
    },
    bank: { label: both("Bank", "Bank"), hint: both("Det konto som betalar.", "The account that pays.") },
    payables: {
      label: both("Skulder till bidragsmottagare", "Owed to holders"),
      hint: both(
        "Det som två har attesterat, tills det är betalt. Används om ni bokför utbetalningar som skuld.",
        "What two have attested, until it is paid. Used where you book payments as debts.",
      ),
    },
    advances: {
      label: both("Förskott", "Advances"),
      hint: both("Utbetalda förskott som inte är avräknade.", "Advances that are paid and not yet settled."),
    },
    repayments: {
      label: both("Återkrav", "Repayments"),
      hint: both("Det som mottagare ska betala tillbaka.", "What holders are to pay back."),
    },
    writeOffs: {
      label: both("Avskrivna återkrav", "Claims written off"),
      hint: both(
        "Förlusten när ett återkrav inte blir betalt. Tomt betyder kontot för bidrag.",
        "The loss when a claim is not paid. Empty means the account of grants.",
      ),
    },
    internalGrants: {
      label: both("Bidrag till egna enheter", "Grants to own units"),
      hint: both(
        "Kostnaden för det som egna enheter får. Behövs om utlysningen låter dem söka.",
        "The cost of what own units get. Needed where the call lets them apply.",
      ),
    },
    internalUnits: {
      label: both("Egna enheters intäkter", "Income of own units"),
      hint: both(
        "Bokas på enhetens kostnadsställe. Behövs om utlysningen låter dem söka.",
        "Booked on the unit's cost centre. Needed where the call lets them apply.",
      ),
    },
    accruals: {
      label: both("Upplupna bidrag", "Accrued grants"),
      hint: both(
        "Skulden vid årets slut för bidrag som mottagare har tjänat in men som inte är bokförda. Utan kontot görs ingen fil med periodiseringar.",
        "The liability at the end of the year for grants that holders have earned and that are not booked. Without it no file of accruals is made.",
      ),
    },
    commitments: {
      label: both("Beviljat", "Granted"),
      hint: both("Ett memorandumkonto för det som är beviljat.", "A memorandum account of what is granted."),
    },
    commitmentsContra: {
      label: both("Beviljat, motkonto", "Granted, contra account"),
      hint: both("Tar ut kontot för beviljat.", "Cancels out the account of what is granted."),
    },
    acceptedContra: {
      label: both("Godkända kostnader, motkonto", "Accepted costs, contra account"),
      hint: both(
        "Ett memorandumkonto som tar ut kostnadsslagens konton.",
        "A memorandum account that cancels out the accounts of the kinds of costs.",
      ),
    },
  },
  memorandum: both("Memorandumkonton", "Memorandum accounts"),
  memorandumHint: both(
    "Första siffror eller intervall, till exempel 9 eller 9100-9899, med komma emellan. Tomt betyder alla konton som börjar på 9. Det beviljade och de godkända kostnaderna bokförs bara på sådana konton, era egna pengar aldrig.",
    "First digits or ranges, such as 9 or 9100-9899, with commas between. Empty means all accounts that begin with 9. What is granted and the accepted costs are booked on such accounts only, your own money never.",
  ),
  costCentre: both("Kostnadsställe", "Cost centre"),
  project: both("Projekt", "Project"),
  activity: both("Verksamhet", "Activity"),
  codeHint: both("Koden, om konteringen har en.", "Its code, where bookings have one."),
  counterparties: both("Motparter", "Other parties"),
  counterpartiesHint: both(
    "Koden för varje typ av organisation, om kontoplanen har koder för motpart. En organisation med egen kod anges med sitt organisationsnummer, och den koden gäller då före typens.",
    "The code of each kind of organisation, where the plan has codes of the other party. An organisation with a code of its own is written with its organisation number, and that code goes before the kind's.",
  ),
  counterparty: both("Motpart", "Other party"),
  organisation: both(
    "Typ av organisation, som i ansökan, eller organisationsnummer",
    "Kind of organisation, as in the application, or organisation number",
  ),
  code: both("Motpartskod", "Code"),
} as const;
