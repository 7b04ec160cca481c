import type { Texts } from "../../vocabulary/language.ts";

type AdvanceTexts = {
  title: string;
  lead: string;
  back: string;
  doneTitle: string;
  done: string;
  withdrawnDone: string;
  bounds: string;
  granted: string;
  share: string;
  most: string;
  unsettled: string;
  left: string;
  now: string;
  earlier: string;
  empty: string;
  day: string;
  reason: string;
  state: string;
  amount: string;
  decide: string;
  amountLabel: string;
  reasonHint: string;
  button: string;
  cannot: string;
  ended: string;
  withdrawHeading: string;
  withdrawLead: string;
  withdraw: (amount: string) => string;
};

export const advanceTexts: Texts<AdvanceTexts> = {
  sv: {
    title: "Förskott",
    lead: "Bidraget betalas ut i efterskott mot godkända kostnader. Förskott får ges om det finns särskilda skäl. Det räknas av mot kostnader som godkänns senare.",
    back: "Till ärendet",
    doneTitle: "Beslutet är registrerat",
    done: "Förskottet väntar nu på att attesteras av ekonomin. Kontaktpersonen får ett mejl.",
    withdrawnDone: "Förskottet är återtaget och betalas inte ut.",
    bounds: "Hur mycket som kan betalas i förskott",
    granted: "Beviljat bidrag",
    share: "Högst i förskott, andel av bidraget",
    most: "Högst i förskott, belopp",
    unsettled: "Förskott som inte är avräknade",
    left: "Kvar av bidraget som varken är utbetalt, på väg eller innehållet",
    now: "Kan betalas i förskott nu",
    earlier: "Förskott i piloten",
    empty: "Inget förskott är beslutat.",
    day: "Beslutat",
    reason: "Skäl",
    state: "Läge",
    amount: "Belopp",
    decide: "Besluta om förskott",
    amountLabel: "Förskott",
    reasonHint:
      "Varför kan projektet inte vänta tills kostnaderna är godkända? Skälet står i mejlet till bidragsmottagaren.",
    button: "Besluta om förskottet",
    cannot: "Det finns inget utrymme för förskott nu.",
    ended: "Projektet pågår inte, så inget förskott kan beslutas.",
    withdrawHeading: "Återta ett förskott",
    withdrawLead: "Ett förskott som inte har lagts i en utbetalningsomgång kan återtas. Säg till bidragsmottagaren.",
    withdraw: (amount) => `Återta förskottet på ${amount}`,
  },
  en: {
    title: "Advance",
    lead: "The grant is paid afterwards, on accepted costs. An advance may be given for a special reason. It is settled against costs that are accepted later.",
    back: "To the case",
    doneTitle: "The decision is recorded",
    done: "The advance now waits to be attested by finance. The contact person gets a mail.",
    withdrawnDone: "The advance has been taken back and will not be paid.",
    bounds: "How much can be advanced",
    granted: "Granted",
    share: "At most in advance, share of the grant",
    most: "At most in advance, amount",
    unsettled: "Advances not settled",
    left: "Left of the grant: neither paid, on its way nor held back",
    now: "Can be advanced now",
    earlier: "Advances of the pilot",
    empty: "No advance has been decided.",
    day: "Decided",
    reason: "Reason",
    state: "State",
    amount: "Amount",
    decide: "Decide on an advance",
    amountLabel: "Advance",
    reasonHint:
      "Why can the project not wait until its costs are accepted? The reason is in the mail to the grant holder.",
    button: "Decide on the advance",
    cannot: "There is no room for an advance now.",
    ended: "The project is not running, so no advance can be decided.",
    withdrawHeading: "Take back an advance",
    withdrawLead: "An advance that has not been put in a payment batch can be taken back. Tell the grant holder.",
    withdraw: (amount) => `Take back the advance of ${amount}`,
  },
};
