import type { No } from "../vocabulary/refusal.ts";

/** Also what is shown when it has just been done. */
export const draftDeleted: No = {
  code: "draft-deleted",
  status: 410,
  title: { sv: "Den påbörjade ansökan är borttagen", en: "The application that was begun has been deleted" },
  text: {
    sv: "Den som började ansökan har tagit bort den. Texter och filer är borta och kan inte hämtas tillbaka. Inget lämnades in.",
    en: "The person who began the application has deleted it. Texts and files are gone and cannot be brought back. Nothing was submitted.",
  },
  whatToDo: {
    sv: "Vill ni söka ändå? Börja en ny ansökan på utlysningens sida, som ni hittar från startsidan. Skrev du något nyss står det här nedanför, så att du kan kopiera det.",
    en: "Do you want to apply all the same? Begin a new application on the call's page, which you find from the start page. If you have just written something, it is below for you to copy.",
  },
};

export const caseDisposed: No = {
  code: "case-disposed",
  status: 410,
  title: { sv: "Ärendet är gallrat", en: "The case has been disposed of" },
  text: {
    sv: "Det som fanns i ärendet är borttaget enligt myndighetens plan för bevarande och gallring. Det kan inte hämtas tillbaka. Att ärendet har funnits, när det gallrades och enligt vilken regel står kvar.",
    en: "What was in the case has been removed by the authority's plan for its records. It cannot be brought back. That there was a case, when it was disposed of and by which rule is kept.",
  },
};

export const noLongerMember: No = {
  code: "no-longer-member",
  status: 410,
  title: { sv: "Du har inte längre tillgång till ansökan", en: "You no longer have access to the application" },
  text: {
    sv: "Någon som skriver i ansökan har tagit bort dig. Det du har sparat finns kvar i ansökan.",
    en: "Somebody who writes the application has removed you. What you saved is still in the application.",
  },
  whatToDo: {
    sv: "Fråga den som bjöd in dig om det var ett misstag. Du kan bjudas in igen. Skrev du något nyss står det här nedanför.",
    en: "Ask the person who invited you if this was a mistake. You can be invited again. If you have just written something, it is below.",
  },
};

export const openedElsewhere: No = {
  code: "opened-elsewhere",
  status: 401,
  title: {
    sv: "Ansökan har öppnats från mejlet i en annan webbläsare",
    en: "The application was opened from the mail in another browser",
  },
  text: {
    sv: "I den här webbläsaren har du inte använt länken i mejlet. När länken öppnades på ett annat ställe stängdes därför ansökan här, så att bara den som läser mejlen kommer åt den. Det du har sparat finns kvar.",
    en: "In this browser you have not used the link in the mail. When the link was opened elsewhere the application was therefore closed here, so that only the person who reads the mail can reach it. What you have saved is still there.",
  },
  whatToDo: {
    sv: "Öppna länken i mejlet även i den här webbläsaren. Skrev du något nyss står det här nedanför, så att du kan kopiera det. Har du inte fått något mejl kan du ha skrivit fel adress när du började: börja då en ny ansökan.",
    en: "Open the link in the mail in this browser too. If you have just written something, it is below for you to copy. If no mail has come, you may have begun with a wrong address: then begin a new application.",
  },
};

export const proveFirst: No = {
  code: "prove-first",
  status: 403,
  title: { sv: "Öppna först länken i mejlet", en: "Open the link in the mail first" },
  text: {
    sv: "Vi har mejlat en länk till adressen som ansökan började med. Innan länken har öppnats vet vi inte att adressen är din, så du kan inte släppa in eller ta bort någon.",
    en: "We have mailed a link to the address that the application was begun with. Until it has been opened we do not know that the address is yours, so you cannot let anyone in or remove anyone.",
  },
  whatToDo: {
    sv: "Öppna länken i den här webbläsaren och försök igen. Kommer inget mejl kan du be om länken på nytt. Du kan skriva och lämna in ansökan ändå.",
    en: "Open the link in this browser and try again. If no mail comes, ask for the link once more. You can write and submit the application all the same.",
  },
};
