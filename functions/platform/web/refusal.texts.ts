import type { Texts } from "../../vocabulary/language.ts";
import type { RefusalCode } from "../../vocabulary/refusal.ts";

type Facts = Readonly<Record<string, string>>;
/** What happened, what it means, what to do. */
type Words = { readonly title: string; readonly text: (facts: Facts) => readonly string[] };

const linkHelp = {
  sv: "Öppna länken i det senaste mejlet från oss igen. Den som söker bidrag kan be om en ny länk på utlysningens sida; andra kan be handläggaren om en ny.",
  en: "Open the link in our latest mail again. Applicants can ask for a new link on the page of the call; others can ask the case officer.",
};

/** One page for each refusal, in both languages; a new code without words does not compile. */
export const refusalTexts = {
  sv: {
    "not-found": {
      title: "Sidan finns inte",
      text: () => ["Adressen leder ingenstans. Kontrollera att den är rätt, eller börja om från startsidan."],
    },
    forbidden: {
      title: "Du har inte tillgång till sidan",
      text: () => [
        "Sidan hör till ett uppdrag som du inte har. Logga in med ett annat konto, eller fråga den som sköter behörigheterna.",
      ],
    },
    "link-invalid": {
      title: "Länken fungerar inte",
      text: () => [
        "Länken är ofullständig eller felaktig. Kopiera hela adressen ur mejlet. Fungerar det ändå inte kan du be om en ny länk.",
      ],
    },
    "link-expired": {
      title: "Länken har gått ut",
      text: () => ["Av säkerhetsskäl gäller en länk bara en viss tid. Be om en ny länk. Det du har sparat finns kvar."],
    },
    "link-revoked": {
      title: "Länken gäller inte längre",
      text: () => [
        "Länken har ersatts av en nyare eller så har uppdraget återtagits. Använd länken i det senaste mejlet från oss, eller kontakta handläggaren.",
      ],
    },
    "session-expired": {
      title: "Du behöver öppna sidan på nytt",
      text: ({ signIn }) => [
        "Det har gått en tid sedan du öppnade sidan, eller så har du öppnat den i en annan webbläsare. Det du redan har sparat finns kvar.",
        signIn === undefined
          ? linkHelp.sv
          : "Logga in igen. Det du skrev sist står här nedanför så att du kan kopiera det.",
      ],
    },
    "form-expired": {
      title: "Formuläret kunde inte tas emot",
      text: () => [
        "Formuläret var för gammalt eller kom inte från vår sida. Inget har ändrats.",
        "Gå tillbaka, läs in sidan på nytt och försök igen. Det du skrev finns kvar här nedanför så att du kan kopiera det.",
      ],
    },
    "call-not-open": {
      title: "Utlysningen har inte öppnat",
      text: ({ opens = "" }) => [`Utlysningen öppnar ${opens}. Välkommen tillbaka då.`],
    },
    "call-closed": {
      title: "Utlysningen har stängt",
      text: ({ closed = "" }) => [
        `Utlysningen stängde ${closed}. Ansökningar kan inte längre lämnas in.`,
        "Det du har skrivit finns kvar. Kontakta handläggaren om du har frågor.",
      ],
    },
    "stale-version": {
      title: "Någon annan har ändrat samtidigt",
      text: () => [
        "Sidan har ändrats sedan du öppnade den, så dina ändringar har inte sparats över den andras.",
        "Läs in sidan på nytt, jämför och för in det du vill ha kvar. Det du skrev finns här nedanför.",
      ],
    },
    "pressed-otherwise": {
      title: "Formuläret har redan skickats",
      text: () => [
        "Du har redan skickat det här formuläret, med ett annat innehåll. Det som skickades först gäller, och det du skrev nu är inte sparat.",
        "Läs in sidan på nytt och se vad som gäller. Vill du ändra något gör du det där. Det du skrev finns här nedanför.",
      ],
    },
    "already-submitted": {
      title: "Det är redan inlämnat",
      text: () => ["Det som är inlämnat kan inte ändras. Kontakta handläggaren om något behöver rättas."],
    },
    "not-in-this-stage": {
      title: "Det går inte att göra nu",
      text: () => ["Ärendet har gått vidare till ett annat steg. Läs in ärendet på nytt för att se vad som gäller."],
    },
    "move-pending": {
      title: "Ärendet är på väg till nästa steg",
      text: () => [
        "Något är redan registrerat i ärendet och behandlas just nu. Vänta en liten stund och läs in sidan på nytt.",
      ],
    },
    recused: {
      title: "Du har anmält jäv",
      text: () => [
        "Den som har anmält jäv tar inte del i bedömningen. Kontakta handläggaren om anmälan var ett misstag.",
      ],
    },
    "already-decided": {
      title: "Ärendet är redan avgjort",
      text: () => ["Det finns redan ett beslut i ärendet. Läs in ärendet på nytt för att se det."],
    },
    "frame-exceeded": {
      title: "Beloppet ryms inte i årsramen",
      text: ({ year = "", left = "" }) => [
        `Av ramen för ${year} återstår ${left}. Inget beslut har registrerats.`,
        "Sänk beloppet för året eller fördela om det mellan åren.",
      ],
    },
    "too-large": {
      title: "Det du skickade är för stort",
      text: ({ limit = "" }) => [`Gränsen är ${limit}. Korta texten eller dela upp filen och försök igen.`],
    },
    "wrong-file-type": {
      title: "Filtypen kan inte tas emot",
      text: () => ["Spara filen som PDF, DOCX, XLSX, ODS, PNG eller JPEG och försök igen."],
    },
    "attester-entered": {
      title: "Du kan inte attestera den här utbetalningen",
      text: () => [
        "Utbetalningen beror på ett beslut eller godkännande som du själv har registrerat. Två andra personer ska attestera den. Inget har ändrats.",
      ],
    },
    "attester-twice": {
      title: "Du har redan attesterat utbetalningen",
      text: () => ["Den andra attesten ska göras av en annan person. Inget har ändrats."],
    },
    "payee-own-change": {
      title: "Någon annan ska granska ändringen",
      text: () => [
        "Du har själv lagt in uppgiften om vart pengarna ska betalas. Be en kollega att granska den. Inget har ändrats.",
      ],
    },
    "payment-in-batch": {
      title: "Ett förskott är på väg till banken",
      text: () => [
        "Förskottet ligger i en utbetalningsomgång. Slutrapporten kan godkännas när ekonomin har markerat det som utbetalt eller tagit ut det ur omgången. Inget har ändrats.",
      ],
    },
    "export-too-large": {
      title: "Filen är för stor för att hämtas direkt",
      text: () => [
        "Filen skulle bli större än vad som kan skickas på en gång. Ingen fil har skapats, så att du inte får en fil där rader saknas.",
        "Gå tillbaka till sidan där du valde filen och välj att skapa den i bakgrunden. Då får du hela filen.",
      ],
    },
    "format-not-frozen": {
      title: "Månaden har ingen fil i det formatet",
      text: () => [
        "Formatet kom till efter att månaden stängdes. En stängd månad har de filer som den stängdes med, och inga andra.",
        "Månadens sida visar vilka de är. Filen för året hittills finns i alla format.",
      ],
    },
    "month-moved-on": {
      title: "Månaden har ändrats sedan du läste den",
      text: () => [
        "Nya rader har bokförts, eller så har någon annan redan stängt månaden. Du har inte stängt den, eftersom du inte har sett de nya summorna.",
        "Gå tillbaka till månaden, läs summorna och stäng den sedan.",
      ],
    },
    "month-not-next": {
      title: "Månaden kan inte stängas än",
      text: () => [
        "En tidigare månad är öppen. Månader stängs i ordning, så att inget kan bokföras före det som är stängt.",
        "Stäng den tidigare månaden först.",
      ],
    },
    "sign-in-failed": {
      title: "Inloggningen kunde inte slutföras",
      text: () => [
        "Inloggningen avbröts, tog för lång tid eller gjordes i en annan webbläsare. Du är inte inloggad.",
        "Försök igen. Kontakta den som sköter behörigheterna om det inte hjälper.",
      ],
    },
    busy: {
      title: "Många använder tjänsten just nu",
      text: () => ["Inget har ändrats. Vänta några sekunder och försök igen. Det du skrev finns kvar här nedanför."],
    },
  },
  en: {
    "not-found": {
      title: "There is no such page",
      text: () => ["The address leads nowhere. Check that it is right, or begin again from the start page."],
    },
    forbidden: {
      title: "You may not see this page",
      text: () => [
        "The page belongs to a role you do not have. Sign in with another account, or ask whoever manages access.",
      ],
    },
    "link-invalid": {
      title: "The link does not work",
      text: () => [
        "The link is incomplete or wrong. Copy the whole address from the mail. If it still fails, ask for a new link.",
      ],
    },
    "link-expired": {
      title: "The link has expired",
      text: () => [
        "For safety a link is valid for a limited time. Ask for a new one. What you have saved is still there.",
      ],
    },
    "link-revoked": {
      title: "The link is no longer valid",
      text: () => [
        "The link has been replaced by a newer one, or the task has been taken back. Use the link in our latest mail, or contact the case officer.",
      ],
    },
    "session-expired": {
      title: "Please open the page again",
      text: ({ signIn }) => [
        "Some time has passed since you opened the page, or you opened it in another browser. What you have saved is still there.",
        signIn === undefined ? linkHelp.en : "Sign in again. What you typed last is below, so that you can copy it.",
      ],
    },
    "form-expired": {
      title: "The form could not be accepted",
      text: () => [
        "The form was too old or did not come from our page. Nothing has changed.",
        "Go back, reload the page and try again. What you typed is below, so that you can copy it.",
      ],
    },
    "call-not-open": {
      title: "The call has not opened",
      text: ({ opens = "" }) => [`The call opens on ${opens}. Welcome back then.`],
    },
    "call-closed": {
      title: "The call has closed",
      text: ({ closed = "" }) => [
        `The call closed on ${closed}. Applications can no longer be submitted.`,
        "What you have written is kept. Contact the case officer if you have questions.",
      ],
    },
    "stale-version": {
      title: "Somebody else has made changes",
      text: () => [
        "The page has changed since you opened it, so your changes were not saved over theirs.",
        "Reload the page, compare, and enter what you want to keep. What you typed is below.",
      ],
    },
    "pressed-otherwise": {
      title: "The form has already been sent",
      text: () => [
        "You have already sent this form with other content. What was sent first holds, and what you typed now was not saved.",
        "Reload the page to see what holds, and change it there if you want to. What you typed is below.",
      ],
    },
    "already-submitted": {
      title: "It has already been submitted",
      text: () => [
        "What has been submitted cannot be changed. Contact the case officer if something needs correcting.",
      ],
    },
    "not-in-this-stage": {
      title: "This cannot be done now",
      text: () => ["The case has gone on to another stage. Reload it to see where it stands."],
    },
    "move-pending": {
      title: "The case is on its way to the next stage",
      text: () => [
        "Something has already been registered in the case and is being processed. Wait a moment and reload the page.",
      ],
    },
    recused: {
      title: "You have declared a conflict of interest",
      text: () => [
        "Whoever has declared a conflict of interest takes no part in the review. Contact the case officer if the declaration was a mistake.",
      ],
    },
    "already-decided": {
      title: "The case is already decided",
      text: () => ["There is already a decision in this case. Reload it to see the decision."],
    },
    "frame-exceeded": {
      title: "The amount does not fit the year's budget frame",
      text: ({ year = "", left = "" }) => [
        `Of the frame for ${year}, ${left} is left. No decision has been recorded.`,
        "Lower that year's amount or spread it differently over the years.",
      ],
    },
    "too-large": {
      title: "What you sent is too large",
      text: ({ limit = "" }) => [`The limit is ${limit}. Shorten the text or divide the file and try again.`],
    },
    "wrong-file-type": {
      title: "This type of file cannot be accepted",
      text: () => ["Save the file as PDF, DOCX, XLSX, ODS, PNG or JPEG and try again."],
    },
    "attester-entered": {
      title: "You cannot attest this payment",
      text: () => [
        "The payment follows from a decision or an acceptance that you recorded yourself. Two other people must attest it. Nothing has changed.",
      ],
    },
    "attester-twice": {
      title: "You have already attested this payment",
      text: () => ["The second attest must be made by somebody else. Nothing has changed."],
    },
    "payee-own-change": {
      title: "Somebody else must check the change",
      text: () => [
        "You entered where the money is to be paid yourself. Ask a colleague to check it. Nothing has changed.",
      ],
    },
    "payment-in-batch": {
      title: "An advance is on its way to the bank",
      text: () => [
        "The advance is in a payment batch. The final report can be accepted when finance has marked it as paid or taken it out of the batch. Nothing has changed.",
      ],
    },
    "export-too-large": {
      title: "The file is too large to be downloaded directly",
      text: () => [
        "The file would be larger than what can be sent at once. No file was made, so that you do not get one with rows missing.",
        "Go back to the page where you chose the file and have it made in the background. Then you get all of it.",
      ],
    },
    "format-not-frozen": {
      title: "The month has no file in that format",
      text: () => [
        "The format was added after the month had closed. A closed month has the files that it closed with, and no others.",
        "The month's page shows which they are. The file of the year so far can be had in every format.",
      ],
    },
    "month-moved-on": {
      title: "The month has changed since you read it",
      text: () => [
        "New lines have been posted, or somebody else has already closed the month. You have not closed it, since you have not seen the new sums.",
        "Go back to the month, read its sums, and then close it.",
      ],
    },
    "month-not-next": {
      title: "The month cannot be closed yet",
      text: () => [
        "An earlier month is open. Months are closed in order, so that nothing can be posted before what is closed.",
        "Close the earlier month first.",
      ],
    },
    "sign-in-failed": {
      title: "The sign-in could not be completed",
      text: () => [
        "It was interrupted, took too long, or was done in another browser. You are not signed in.",
        "Try again. Ask whoever manages access if that does not help.",
      ],
    },
    busy: {
      title: "Many people are using the service right now",
      text: () => ["Nothing has changed. Wait a few seconds and try again. What you typed is below."],
    },
  },
} as const satisfies Texts<Record<RefusalCode, Words>>;

/** The HTTP status of each refusal. */
export const refusalStatus = {
  "not-found": 404,
  forbidden: 403,
  "link-invalid": 404,
  "link-expired": 410,
  "link-revoked": 410,
  "session-expired": 401,
  "form-expired": 403,
  "call-not-open": 403,
  "call-closed": 403,
  "stale-version": 409,
  "pressed-otherwise": 409,
  "already-submitted": 409,
  "not-in-this-stage": 409,
  "move-pending": 409,
  recused: 403,
  "already-decided": 409,
  "frame-exceeded": 409,
  "too-large": 413,
  "wrong-file-type": 415,
  "attester-entered": 409,
  "attester-twice": 409,
  "payee-own-change": 409,
  "payment-in-batch": 409,
  "export-too-large": 413,
  "format-not-frozen": 404,
  "month-moved-on": 409,
  "month-not-next": 409,
  "sign-in-failed": 401,
  busy: 503,
} as const satisfies Record<RefusalCode, number>;

export const failureTexts = {
  sv: {
    failed: {
      title: "Något gick fel hos oss",
      text: "Felet är registrerat. Försök igen om en stund. Det du hade sparat finns kvar.",
    },
    unreadable: {
      title: "Ärendet kan inte läsas",
      text: "Något som är sparat i ärendet går inte att läsa. Inget är borta. Felet är registrerat och behöver rättas av oss: det hjälper inte att försöka igen.",
    },
    reference: "Ange referensnumret om du kontaktar oss:",
    typed: "Det du skrev",
    typedCut: "Texten var för lång för att visas i sin helhet. Här är början.",
    start: "Till startsidan",
    signIn: "Logga in",
  },
  en: {
    failed: {
      title: "Something went wrong on our side",
      text: "The fault has been recorded. Please try again in a while. What you had saved is still there.",
    },
    unreadable: {
      title: "This case cannot be read",
      text: "Something stored in the case cannot be read. Nothing is lost. The fault has been recorded and has to be mended by us: trying again does not help.",
    },
    reference: "Quote the reference number if you contact us:",
    typed: "What you typed",
    typedCut: "The text was too long to be shown in full. This is its beginning.",
    start: "To the start page",
    signIn: "Sign in",
  },
} as const satisfies Texts<unknown>;
