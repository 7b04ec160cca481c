import type { No } from "../vocabulary/refusal.ts";

export const ownPublishing: No = {
  code: "own-publishing",
  status: 403,
  title: { sv: "En annan handläggare publicerar", en: "Another officer publishes" },
  text: {
    sv: "Du har ändrat i den här versionen. Den publiceras av någon som inte har ändrat i den.",
    en: "You have changed this version. It is published by somebody who has not changed it.",
  },
  whatToDo: {
    sv: "Be en kollega granska och publicera. Inget har publicerats, och allt som är skrivet finns kvar.",
    en: "Ask a colleague to read and publish it. Nothing has been published, and all that is written is kept.",
  },
};

export const callNotReady: No = {
  code: "call-not-ready",
  status: 409,
  title: { sv: "Utlysningen kan inte publiceras än", en: "The call cannot be published yet" },
  text: ({ first = "", count = "" }) => ({
    sv: `Kontrollen har hittat ${count} saker att rätta. Den första: ${first}`,
    en: `The check has found ${count} things to correct. The first: ${first}`,
  }),
  whatToDo: {
    sv: "Öppna utlysningens sida. Där står allt som ska rättas, med länkar. Inget har publicerats.",
    en: "Open the page of the call. All that is to be corrected stands there, with links. Nothing has been published.",
  },
};

export const workThere: No = {
  code: "work-there",
  status: 409,
  title: { sv: "En ny version skrivs redan", en: "A new version is being written already" },
  text: {
    sv: "Det finns en version under arbete. Den finns kvar som den var.",
    en: "There is a version in work. It is kept as it was.",
  },
  whatToDo: {
    sv: "Fortsätt på den versionen, eller kasta den först.",
    en: "Go on with that version, or drop it first.",
  },
};

export const callNameTaken: No = {
  code: "call-name-taken",
  status: 409,
  title: { sv: "Namnet i adressen är upptaget", en: "The name in the address is taken" },
  text: {
    sv: "Det finns redan en utlysning med det namnet i adressen. Inget har ändrats i den.",
    en: "There is a call with that name in its address already. Nothing has been changed in it.",
  },
  whatToDo: { sv: "Gå tillbaka och välj ett annat namn.", en: "Go back and choose another name." },
};

export const formPartGone: No = {
  code: "form-part-gone",
  status: 409,
  title: { sv: "Delen finns inte kvar i formuläret", en: "The part is no longer in the form" },
  text: {
    sv: "Någon annan har tagit bort den medan du skrev. Det du skrev är inte sparat och står nedanför.",
    en: "Somebody else has removed it while you were writing. What you wrote is not saved, and stands below.",
  },
  whatToDo: {
    sv: "Kom överens med den som tog bort den. Ska den finnas kvar lägger du till den igen och klistrar in det du skrev.",
    en: "Agree with whoever removed it. If it is to stay, add it again and paste what you wrote.",
  },
};

export const callTooLarge: No = {
  code: "call-too-large",
  status: 413,
  title: { sv: "Utlysningen är för stor", en: "The call is too large" },
  text: ({ all = "", most = "", parts = "" }) => ({
    sv: `Utlysningen skulle bli ${all} byte och får vara högst ${most}. Så stora är delarna: ${parts}. Inget har sparats.`,
    en: `The call would be ${all} bytes and may be at most ${most}. The parts are: ${parts}. Nothing has been saved.`,
  }),
  whatToDo: {
    sv: "Korta de längsta texterna, eller ta bort frågor som inte behövs. Det du skrev sist står här nedanför.",
    en: "Shorten the longest texts, or remove questions that are not needed. What you typed last is below.",
  },
};

export const frameBelowGranted: No = {
  code: "frame-below-granted",
  status: 409,
  title: { sv: "Mer än ramen är redan beviljat", en: "More than the frame is granted already" },
  text: ({ year = "", granted = "", frame = "" }) => ({
    sv: `För ${year} är ${granted} beviljat, och ramen skulle bli ${frame}. En ram kan inte bli lägre än det som är beviljat.`,
    en: `For ${year}, ${granted} is granted, and the frame would be ${frame}. A frame cannot be lower than what is granted.`,
  }),
  whatToDo: {
    sv: "Höj ramen till minst det beviljade. Inget har ändrats.",
    en: "Raise the frame to at least what is granted. Nothing has been changed.",
  },
};

export const callIsWithdrawn: No = {
  code: "call-is-withdrawn",
  status: 409,
  title: { sv: "Utlysningen är inställd", en: "The call is withdrawn" },
  text: {
    sv: "En inställd utlysning kan inte ändras eller öppnas igen.",
    en: "A withdrawn call cannot be changed or opened again.",
  },
  whatToDo: {
    sv: "Börja en ny utlysning från en kopia av den.",
    en: "Begin a new call from a copy of it.",
  },
};

export const closesTooEarly: No = {
  code: "closes-too-early",
  status: 409,
  title: { sv: "Utlysningen skulle stänga innan den öppnar", en: "The call would close before it opens" },
  text: {
    sv: "Sista dag att ansöka måste vara efter den första. Inget har ändrats.",
    en: "The last day to apply must be after the first. Nothing has been changed.",
  },
  whatToDo: { sv: "Rätta en av dagarna.", en: "Correct one of the days." },
};
