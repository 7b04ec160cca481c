import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Skriv tillsammans",
  lead: "Bjud in en kollega. Hen får en egen länk och kan läsa, skriva och lämna in precis som du. Alla som skriver får ett mejl när någon kommer till eller tas bort.",
  titleSubmitted: "De som har tillgång till ansökan",
  leadSubmitted: "Var och en når ansökan med en egen länk. Alla får ett mejl när någon kommer till eller tas bort.",
  email: "Kollegans e-postadress",
  button: "Bjud in",
  people: "De som kan skriva i ansökan",
  peopleSubmitted: "De som kan läsa ansökan",
  you: "du",
  starter: "började ansökan",
  unopened: "har inte öppnat sin länk",
  done: "Inbjudan är på väg.",
  removed: "Personen är borttagen, och länken hen hade fungerar inte längre.",
  remove: "Ta bort",
  leave: "Lämna ansökan",
  removeTitle: (email: string) => `Ska ${email} tas bort?`,
  removeText: [
    "Personens länk slutar fungera genast, också i en webbläsare där ansökan är öppen.",
    "Det personen har skrivit finns kvar. Personen och alla som är kvar får ett mejl.",
  ] satisfies readonly string[],
  leaveTitle: "Vill du lämna ansökan?",
  leaveText: [
    "Din länk slutar fungera genast. Det du har skrivit finns kvar hos de andra, som får ett mejl om att du har lämnat.",
    "Vill du tillbaka får någon av dem bjuda in dig igen.",
  ] satisfies readonly string[],
  cancel: "Nej, gå tillbaka",
  proveFirst:
    "Innan du kan bjuda in någon behöver du öppna länken i mejlet som vi har skickat till dig. Då vet vi att adressen är din.",
  askAgain: "Be om länken på nytt",
  starterOnly: "Ansökan är inlämnad. Nu är det den som började ansökan som släpper in och tar bort personer.",
};

const en: Same<typeof sv> = {
  title: "Write together",
  lead: "Invite a colleague, who gets a link of their own and can read, write and submit just as you can. Everyone who writes gets a mail when a person is added or removed.",
  titleSubmitted: "Those who have access to the application",
  leadSubmitted:
    "Each reaches the application by a link of their own. All get a mail when a person is added or removed.",
  email: "The colleague's e-mail address",
  button: "Invite",
  people: "Those who can write in the application",
  peopleSubmitted: "Those who can read the application",
  you: "you",
  starter: "began the application",
  unopened: "has not opened the link",
  done: "The invitation is on its way.",
  removed: "The person is removed, and the link they had no longer works.",
  remove: "Remove",
  leave: "Leave the application",
  removeTitle: (email) => `Remove ${email}?`,
  removeText: [
    "The person's link stops working at once, also in a browser where the application is open.",
    "What the person has written stays. The person and everyone who remains get a mail.",
  ],
  leaveTitle: "Do you want to leave the application?",
  leaveText: [
    "Your link stops working at once. What you have written stays with the others, who get a mail that you have left.",
    "If you want to come back, one of them has to invite you again.",
  ],
  cancel: "No, go back",
  proveFirst:
    "Before you can invite anyone, open the link in the mail that we have sent you. It shows us that the address is yours.",
  askAgain: "Ask for the link again",
  starterOnly: "The application is submitted. Now the person who began it lets people in and removes them.",
};

export const peopleTexts = { sv, en };
