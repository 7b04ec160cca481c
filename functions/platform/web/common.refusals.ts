import type { CommonRefusal, NoWords } from "../../vocabulary/refusal.ts";

/** The nos that more than one room says; a code without words in both languages does not compile. */
export const commonRefusals = {
  "not-found": {
    status: 404,
    title: { sv: "Sidan finns inte", en: "There is no such page" },
    text: {
      sv: "Adressen leder ingenstans. Kontrollera att den är rätt, eller börja om från startsidan.",
      en: "The address leads nowhere. Check that it is right, or begin again from the start page.",
    },
  },
  forbidden: {
    status: 403,
    title: { sv: "Du har inte tillgång till sidan", en: "You may not see this page" },
    text: {
      sv: "Sidan hör till ett uppdrag som du inte har. Logga in med ett annat konto, eller fråga den som sköter behörigheterna.",
      en: "The page belongs to a role you do not have. Sign in with another account, or ask whoever manages access.",
    },
  },
  "link-invalid": {
    status: 404,
    title: { sv: "Länken fungerar inte", en: "The link does not work" },
    text: {
      sv: "Länken är ofullständig eller felaktig. Kopiera hela adressen ur mejlet. Fungerar det ändå inte kan du be om en ny länk.",
      en: "The link is incomplete or wrong. Copy the whole address from the mail. If it still fails, ask for a new link.",
    },
  },
  "link-expired": {
    status: 410,
    title: { sv: "Länken har gått ut", en: "The link has expired" },
    text: {
      sv: "Av säkerhetsskäl gäller en länk bara en viss tid. Be om en ny länk. Det du har sparat finns kvar.",
      en: "For safety a link is valid for a limited time. Ask for a new one. What you have saved is still there.",
    },
  },
  "link-revoked": {
    status: 410,
    title: { sv: "Länken gäller inte längre", en: "The link is no longer valid" },
    text: {
      sv: "Länken har ersatts av en nyare eller så har uppdraget återtagits. Använd länken i det senaste mejlet från oss. Där står också vem du kan kontakta.",
      en: "The link has been replaced by a newer one, or the task has been taken back. Use the link in our latest mail, which also says whom you can contact.",
    },
  },
  "session-expired": {
    status: 401,
    title: { sv: "Du behöver öppna sidan på nytt", en: "Please open the page again" },
    text: {
      sv: "Det har gått en tid sedan du öppnade sidan, eller så har du öppnat den i en annan webbläsare. Det du redan har sparat finns kvar.",
      en: "Some time has passed since you opened the page, or you opened it in another browser. What you have saved is still there.",
    },
    whatToDo: ({ signIn, mailLink }) => {
      if (signIn !== undefined)
        return {
          sv: "Logga in igen. Det du skrev sist står här nedanför så att du kan kopiera det.",
          en: "Sign in again. What you typed last is below, so that you can copy it.",
        };
      return mailLink === undefined
        ? {
            sv: "Öppna länken i mejlet från oss igen, eller få en ny: skriv din e-postadress på sidan som länken här nedanför leder till. Det du skrev sist står också här nedanför.",
            en: "Open the link in the mail from us again, or get a new one: write your e-mail address on the page to which the link below leads. What you typed last is below, too.",
          }
        : {
            sv: "Tryck på knappen, så mejlar vi en ny länk till adressen som du fick den förra på. Det du skrev sist står här nedanför så att du kan kopiera det.",
            en: "Press the button, and we will mail a new link to the address at which you got the last one. What you typed last is below, so that you can copy it.",
          };
    },
  },
  "sign-in-failed": {
    status: 401,
    title: { sv: "Inloggningen kunde inte slutföras", en: "The sign-in could not be completed" },
    text: {
      sv: "Inloggningen avbröts, tog för lång tid eller gjordes i en annan webbläsare. Du är inte inloggad.",
      en: "It was interrupted, took too long, or was done in another browser. You are not signed in.",
    },
    whatToDo: {
      sv: "Försök igen. Kontakta den som sköter behörigheterna om det inte hjälper.",
      en: "Try again. Ask whoever manages access if that does not help.",
    },
  },
  "sign-in-too-old": {
    status: 401,
    title: { sv: "Logga in igen för att skicka", en: "Sign in again to send this" },
    text: {
      sv: "Det har gått mer än en timme sedan du loggade in eller senast gjorde något. Inget är ändrat, och det du skrev finns kvar på den här sidan.",
      en: "More than an hour has passed since you signed in or last did something. Nothing has changed, and what you typed is still on this page.",
    },
    whatToDo: {
      sv: "Logga in i den nya fliken som länken öppnar. Gå sedan tillbaka hit och tryck på Skicka igen.",
      en: "Sign in in the new tab that the link opens. Then come back here and press Send again.",
    },
  },
  "link-too-old": {
    status: 401,
    title: { sv: "Du behöver en ny länk för att skicka", en: "You need a new link to send this" },
    text: {
      sv: "Det har gått mer än en timme sedan du öppnade länken som vi mejlade. Inget är ändrat, och det du skrev finns kvar här nedanför.",
      en: "More than an hour has passed since you opened the link that we mailed. Nothing has changed, and what you typed is below.",
    },
    whatToDo: {
      sv: "Be om en ny länk, öppna den och för in uppgifterna igen.",
      en: "Ask for a new link, open it and enter the details again.",
    },
  },
  "form-expired": {
    status: 403,
    title: { sv: "Formuläret kunde inte tas emot", en: "The form could not be accepted" },
    text: {
      sv: "Formuläret var för gammalt eller kom inte från vår sida. Inget har ändrats.",
      en: "The form was too old or did not come from our page. Nothing has changed.",
    },
    whatToDo: {
      sv: "Gå tillbaka, läs in sidan på nytt och försök igen. Det du skrev finns kvar här nedanför så att du kan kopiera det.",
      en: "Go back, reload the page and try again. What you typed is below, so that you can copy it.",
    },
  },
  "stale-version": {
    status: 409,
    title: { sv: "Någon annan har ändrat samtidigt", en: "Somebody else has made changes" },
    text: {
      sv: "Sidan har ändrats sedan du öppnade den, så dina ändringar har inte sparats över den andras.",
      en: "The page has changed since you opened it, so your changes were not saved over theirs.",
    },
    whatToDo: {
      sv: "Läs in sidan på nytt, jämför och för in det du vill ha kvar. Det du skrev finns här nedanför.",
      en: "Reload the page, compare, and enter what you want to keep. What you typed is below.",
    },
  },
  "pressed-otherwise": {
    status: 409,
    title: { sv: "Formuläret har redan skickats", en: "The form has already been sent" },
    text: {
      sv: "Du har redan skickat det här formuläret, med ett annat innehåll. Det som skickades först gäller, och det du skrev nu är inte sparat.",
      en: "You have already sent this form with other content. What was sent first holds, and what you typed now was not saved.",
    },
    whatToDo: {
      sv: "Läs in sidan på nytt och se vad som gäller. Vill du ändra något gör du det där. Det du skrev finns här nedanför.",
      en: "Reload the page to see what holds, and change it there if you want to. What you typed is below.",
    },
  },
  "not-set-up": {
    status: 503,
    title: { sv: "Tjänsten är inte i gång än", en: "The service has not been set up yet" },
    text: {
      sv: "Ingen har lagt in vilken myndighet tjänsten hör till, så det går inte att ansöka eller logga in. Inget är sparat.",
      en: "Nobody has entered which authority the service belongs to, so nobody can apply or sign in. Nothing has been saved.",
    },
    whatToDo: {
      sv: "Kom tillbaka senare. Den som driver tjänsten gör det med npm run publish.",
      en: "Come back later. Whoever runs the service does it by npm run publish.",
    },
  },
  "too-large": {
    status: 413,
    title: { sv: "Det du skickade är för stort", en: "What you sent is too large" },
    text: ({ limit = "" }) => ({
      sv: `Gränsen är ${limit}. Korta texten eller dela upp filen och försök igen.`,
      en: `The limit is ${limit}. Shorten the text or divide the file and try again.`,
    }),
  },
  "already-submitted": {
    status: 409,
    title: { sv: "Det är redan inlämnat", en: "It has already been submitted" },
    text: {
      sv: "Det som är inlämnat kan inte ändras. Behöver något rättas står det i våra mejl vem du kan kontakta.",
      en: "What has been submitted cannot be changed. If something needs correcting, our mails say whom to contact.",
    },
  },
  "not-in-this-stage": {
    status: 409,
    title: { sv: "Det går inte att göra nu", en: "This cannot be done now" },
    text: {
      sv: "Ärendet har gått vidare till ett annat steg. Läs in ärendet på nytt för att se vad som gäller.",
      en: "The case has gone on to another stage. Reload it to see where it stands.",
    },
  },
  "move-pending": {
    status: 409,
    title: { sv: "Ärendet är på väg till nästa steg", en: "The case is on its way to the next stage" },
    text: {
      sv: "Något är redan registrerat i ärendet och behandlas just nu. Vänta en liten stund och läs in sidan på nytt.",
      en: "Something has already been registered in the case and is being processed. Wait a moment and reload the page.",
    },
  },
  busy: {
    status: 503,
    title: { sv: "Många använder tjänsten just nu", en: "Many people are using the service right now" },
    text: {
      sv: "Inget har ändrats. Vänta några sekunder och försök igen. Det du skrev finns kvar här nedanför.",
      en: "Nothing has changed. Wait a few seconds and try again. What you typed is below.",
    },
  },
} as const satisfies Readonly<Record<CommonRefusal, NoWords>>;
