import type { No } from "../../vocabulary/refusal.ts";

export const starterStays: No = {
  code: "starter-stays",
  status: 409,
  title: { sv: "Den som började ansökan kan inte tas bort", en: "The person who began cannot be removed" },
  text: {
    sv: "Den som började ansökan är dess kontakt så länge den inte är inlämnad. Utan kontakt kan vi inte nå er.",
    en: "The person who began the application is its contact until it is submitted. Without a contact we cannot reach you.",
  },
  whatToDo: {
    sv: "Ska någon annan vara kontakt? Låt den personen börja en egen ansökan, eller kontakta oss. Kontaktuppgifter finns på utlysningens sida.",
    en: "Is somebody else to be the contact? Let that person begin an application, or contact us. Contact details are on the call's page.",
  },
};

export const starterOnly: No = {
  code: "starter-only",
  status: 409,
  title: {
    sv: "Bara den som började ansökan kan göra det nu",
    en: "Only the person who began the application can do this now",
  },
  text: {
    sv: "När ansökan är inlämnad är det den som började som släpper in och tar bort personer.",
    en: "Once the application is submitted, the person who began it lets people in and removes them.",
  },
  whatToDo: {
    sv: "Be den personen, eller kontakta oss om ni inte når varandra. Kontaktuppgifter finns på utlysningens sida.",
    en: "Ask that person, or contact us if you cannot reach each other. Contact details are on the call's page.",
  },
};
