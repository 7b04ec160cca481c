import type { Texts } from "../../vocabulary/language.ts";

type ClosingTexts = {
  title: (month: string) => string;
  lead: string;
  means: readonly string[];
  meansTitle: string;
  earlierTitle: string;
  earlier: string;
  frozen: string;
  lines: string;
  openTitle: string;
  open: string;
  payments: (count: number, sum: string) => string;
  manyPayments: (count: number) => string;
  noPayments: string;
  toPayments: string;
  reports: string;
  toCases: string;
  empty: (months: string) => string;
  notEnded: string;
  understood: string;
  mustUnderstand: string;
  forGood: string;
  close: string;
  already: string;
  nothing: string;
};

export const closingTexts: Texts<ClosingTexts> = {
  sv: {
    title: (month) => `Stäng ${month}`,
    lead: "Läs igenom vad som är bokfört och vad som fortfarande är öppet innan du stänger.",
    meansTitle: "När du stänger månaden",
    means: [
      "bokförs inget mer på den; det som händer senare bokförs på nästa öppna månad, med sin egen dag",
      "görs filerna i CSV, Excel, SIE och JSON en sista gång och låses",
      "är filerna desamma varje gång de hämtas, och ingen kan ändra dem.",
    ],
    earlierTitle: "Tidigare månader är öppna",
    earlier: "Månader stängs i ordning. Stäng de här först:",
    frozen: "Det här låses",
    lines: "Bokförda rader",
    openTitle: "Det här är fortfarande öppet",
    open: "Du kan stänga månaden ändå. Det som blir klart senare bokförs på nästa öppna månad.",
    payments: (count, sum) => `${count} utbetalningar på sammanlagt ${sum} är inte betalda än.`,
    manyPayments: (count) => `Fler än ${count} utbetalningar är inte betalda än.`,
    noPayments: "Inga utbetalningar väntar.",
    toPayments: "Utbetalningar",
    reports: "Rapporter som väntar på granskning ser du i ärendelistan:",
    toCases: "Ärenden",
    empty: (months) => `De här månaderna har inga rader och stängs samtidigt: ${months}.`,
    notEnded: "Månaden är inte slut än.",
    understood: "Jag förstår att det som händer under resten av månaden bokförs på nästa öppna månad",
    mustUnderstand: "Bekräfta att du förstår vad som händer när du stänger en månad som inte är slut",
    forGood: "En stängd månad kan inte öppnas igen.",
    close: "Stäng månaden",
    already: "Månaden är redan stängd.",
    nothing: "Inget är bokfört på månaden, så det finns inget att stänga.",
  },
  en: {
    title: (month) => `Close ${month}`,
    lead: "Read what has been posted and what is still open before you close.",
    meansTitle: "When you close the month",
    means: [
      "nothing more is posted to it; what happens later is posted to the next open month, with its own day",
      "the files in CSV, Excel, SIE and JSON are made one last time and locked",
      "the files are the same whenever they are downloaded, and nobody can change them.",
    ],
    earlierTitle: "Earlier months are open",
    earlier: "Months close in order. Close these first:",
    frozen: "What will be locked",
    lines: "Posted lines",
    openTitle: "Still open",
    open: "You can close the month anyway. What is done later is posted to the next open month.",
    payments: (count, sum) => `${count} payments of ${sum} in all have not been paid yet.`,
    manyPayments: (count) => `More than ${count} payments have not been paid yet.`,
    noPayments: "No payments are waiting.",
    toPayments: "Payments",
    reports: "Reports that wait for examination are in the list of cases:",
    toCases: "Cases",
    empty: (months) => `These months have no lines and close with it: ${months}.`,
    notEnded: "The month has not ended yet.",
    understood: "I understand that what happens during the rest of the month is posted to the next open month",
    mustUnderstand: "Confirm that you understand what happens when you close a month that has not ended",
    forGood: "A closed month cannot be opened again.",
    close: "Close the month",
    already: "The month is already closed.",
    nothing: "Nothing has been posted in the month, so there is nothing to close.",
  },
};
