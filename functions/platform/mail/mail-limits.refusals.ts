import type { No } from "../../vocabulary/refusal.ts";

const status = 429;

/** The nos of the limits on mail. The same for an address that we know as for one that we do not. */
export const tooManyMails = {
  address: {
    code: "too-many-mails-to-address",
    status,
    title: {
      sv: "Det har begärts många mejl till adressen i dag",
      en: "Many mails to this address have been asked for today",
    },
    text: {
      sv: "Vi skickar högst fem mejl om dagen till samma adress när någon börjar en ansökan, bjuder in eller ber om länkar. Det är för att ingen ska kunna fylla andras inkorgar. Inget nytt mejl har skickats.",
      en: "We send at most five mails a day to one address when somebody begins an application, invites a person or asks for links, so that nobody can fill the inbox of another. No new mail has been sent.",
    },
    whatToDo: {
      sv: "Finns ett tidigare mejl från oss i inkorgen eller skräpposten fungerar länken i det. Annars kan du försöka igen i morgon. Är det bråttom finns kontaktuppgifter på utlysningens sida.",
      en: "If there is an earlier mail from us in the inbox or the spam folder, its link works. Otherwise try again tomorrow. If it is urgent, the call's page says whom to contact.",
    },
  },
  client: {
    code: "too-many-mails-from-client",
    status,
    title: { sv: "Många mejl har begärts från ert nätverk", en: "Many mails have been asked for from your network" },
    text: {
      sv: "Det senaste har det begärts ovanligt många mejl från det nätverk som du använder. Därför skickar vi inga fler just nu. Det kan vara andra på samma nätverk.",
      en: "Unusually many mails have been asked for from the network that you use. Therefore we send no more right now. It may be others on the same network.",
    },
    whatToDo: {
      sv: "Vänta en timme och försök igen, eller använd ett annat nätverk, till exempel telefonens. Är det bråttom finns kontaktuppgifter på utlysningens sida.",
      en: "Wait an hour and try again, or use another network such as that of your phone. If it is urgent, the call's page says whom to contact.",
    },
  },
  all: {
    code: "too-many-mails-in-all",
    status,
    title: { sv: "Vi kan inte skicka fler mejl just nu", en: "We can send no more mails right now" },
    text: {
      sv: "Just nu ber ovanligt många om mejl från tjänsten. Inget har ändrats.",
      en: "Right now unusually many people ask the service for mails. Nothing has changed.",
    },
    whatToDo: {
      sv: "Har du redan en länk fungerar den som vanligt. Annars kan du försöka igen om en stund. Stänger utlysningen snart finns kontaktuppgifter på dess sida.",
      en: "If you already have a link, it works as usual. Otherwise try again in a while. If the call closes soon, its page says whom to contact.",
    },
  },
} as const satisfies Readonly<Record<string, No>>;
