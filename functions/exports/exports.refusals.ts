import type { No } from "../vocabulary/refusal.ts";

export const exportTooLarge: No = {
  code: "export-too-large",
  status: 413,
  title: { sv: "Filen är för stor för att hämtas direkt", en: "The file is too large to be downloaded directly" },
  text: {
    sv: "Filen skulle bli större än vad som kan skickas på en gång. Ingen fil har skapats, så att du inte får en fil där rader saknas.",
    en: "The file would be larger than what can be sent at once. No file was made, so that you do not get one with rows missing.",
  },
  whatToDo: {
    sv: "Gå tillbaka till sidan där du valde filen och välj att skapa den i bakgrunden. Då får du hela filen.",
    en: "Go back to the page where you chose the file and have it made in the background. Then you get all of it.",
  },
};

export const formatNotFrozen: No = {
  code: "format-not-frozen",
  status: 404,
  title: { sv: "Månaden har ingen fil i det formatet", en: "The month has no file in that format" },
  text: {
    sv: "Formatet kom till efter att månaden stängdes. En stängd månad har de filer som den stängdes med, och inga andra.",
    en: "The format was added after the month had closed. A closed month has the files that it closed with, and no others.",
  },
  whatToDo: {
    sv: "Månadens sida visar vilka de är. Filen för året hittills finns i alla format.",
    en: "The month's page shows which they are. The file of the year so far can be had in every format.",
  },
};

export const monthMovedOn: No = {
  code: "month-moved-on",
  status: 409,
  title: { sv: "Månaden har ändrats sedan du läste den", en: "The month has changed since you read it" },
  text: {
    sv: "Nya rader har bokförts, eller så har någon annan redan stängt månaden. Du har inte stängt den, eftersom du inte har sett de nya summorna.",
    en: "New lines have been posted, or somebody else has already closed the month. You have not closed it, since you have not seen the new sums.",
  },
  whatToDo: {
    sv: "Gå tillbaka till månaden, läs summorna och stäng den sedan.",
    en: "Go back to the month, read its sums, and then close it.",
  },
};

export const monthNotNext: No = {
  code: "month-not-next",
  status: 409,
  title: { sv: "Månaden kan inte stängas än", en: "The month cannot be closed yet" },
  text: {
    sv: "En tidigare månad är öppen. Månader stängs i ordning, så att inget kan bokföras före det som är stängt.",
    en: "An earlier month is open. Months are closed in order, so that nothing can be posted before what is closed.",
  },
  whatToDo: { sv: "Stäng den tidigare månaden först.", en: "Close the earlier month first." },
};

export const monthNotEnded: No = {
  code: "month-not-ended",
  status: 409,
  title: { sv: "Månaden är inte slut än", en: "The month has not ended yet" },
  text: {
    sv: "En månad stängs när den är slut. Annars hamnar det som händer under resten av månaden på nästa månad.",
    en: "A month is closed when it has ended. Else what happens during the rest of it would be posted to the next month.",
  },
  whatToDo: { sv: "Kom tillbaka när månaden är slut.", en: "Come back when the month has ended." },
};

export const closingNeedsTwo: No = {
  code: "closing-needs-two",
  status: 409,
  title: { sv: "Månaden är inte klar att stänga", en: "The month is not ready to be closed" },
  text: {
    sv: "En månad stängs av två personer på ekonomi: en läser igenom den och säger att den är klar, en annan stänger den. Ingen har sagt att månaden är klar med de summor som den har nu.",
    en: "A month is closed by two people of finance: one reads it through and says that it is ready, another one closes it. Nobody has said that the month is ready with the sums that it has now.",
  },
  whatToDo: {
    sv: "Gå tillbaka till månaden, läs igenom den och säg att den är klar. Be sedan en kollega att stänga den.",
    en: "Go back to the month, read it through and say that it is ready. Then ask a colleague to close it.",
  },
};

export const monthReadyByYou: No = {
  code: "month-ready-by-you",
  status: 403,
  title: { sv: "Någon annan ska stänga månaden", en: "Somebody else is to close the month" },
  text: {
    sv: "Du har själv sagt att månaden är klar. Den som stänger den ska vara en annan person.",
    en: "You have said yourself that the month is ready. Whoever closes it is to be another person.",
  },
  whatToDo: {
    sv: "Be en kollega på ekonomi att läsa igenom månaden och stänga den.",
    en: "Ask a colleague of finance to read the month through and close it.",
  },
};

export const dayNotPassed: No = {
  code: "day-not-passed",
  status: 409,
  title: { sv: "Dagen är inte slut än", en: "The day has not ended yet" },
  text: {
    sv: "Bara listan för en dag som har gått kan sparas som en version. I dag kan det fortfarande bokföras sådant som hör till året.",
    en: "Only the list of a day that has passed can be kept as a version. What belongs to the year can still be posted today.",
  },
  whatToDo: {
    sv: "Välj en tidigare dag, eller kom tillbaka i morgon.",
    en: "Choose an earlier day, or come back tomorrow.",
  },
};

export const dayNotCome: No = {
  code: "day-not-come",
  status: 409,
  title: { sv: "Dagen har inte kommit än", en: "The day has not come yet" },
  text: {
    sv: "Listan visar vad som var känt en viss dag. Ingen vet än vad som är känt en dag som inte har kommit, så inget är sparat.",
    en: "The list shows what was known on a day. Nobody knows yet what will be known on a day that has not come, so nothing was kept.",
  },
  whatToDo: {
    sv: "Välj en dag som har gått, den 31 december eller senare.",
    en: "Choose a day that has passed, 31 December or later.",
  },
};

export const accrualsNeedAccount: No = {
  code: "accruals-need-account",
  status: 409,
  title: { sv: "Kontoplanen saknar ett konto för upplupna bidrag", en: "The plan has no account of accrued grants" },
  text: {
    sv: "Filen med periodiseringar bokför det intjänade som en skuld, och versionen sparades utan konto för den. Ingen fil har skapats.",
    en: "The file of accruals books what is earned as a liability, and the version was kept without an account for it. No file was made.",
  },
  whatToDo: {
    sv: "Lägg till kontot för upplupna bidrag i myndighetens kontoplan eller i utlysningens, och spara bokslutet som en ny version.",
    en: "Add the account of accrued grants to the authority's plan or to the call's, and keep the year's end as a new version.",
  },
};
