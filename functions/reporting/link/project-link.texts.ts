import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Länken till projektets sida",
  lead: "Bidragsmottagaren når sin sida med en mejlad länk, utan lösenord. Den som har länken kan rapportera kostnader och ange vart bidraget betalas.",
  back: "Till ärendet",
  contact: "Kontakt",
  email: "E-postadress",
  until: "Gäller till och med",
  generation: "Länkar som stängts tidigare",
  reason: "Skäl",
  reasonHint: "Står i ärendets historik, och i mejlet när länkar stängs.",
  again: "Skicka länken igen",
  againText: "Har mejlet försvunnit? Kontakten får länken på nytt. De länkar som redan finns fungerar också.",
  replace: "Stäng alla länkar och skicka en ny",
  replaceText:
    "Har länken hamnat fel? Alla tidigare länkar slutar fungera genast, också i webbläsare där sidan är öppen. Kontakten får en ny och läser skälet.",
  contactChange:
    "Länken går alltid till kontakten ovan. Har kontakten slutat räcker det inte att skicka den igen: byt kontaktperson på sidan om personer i ärendet.",
  toPeople: "Personer i ärendet",
  sent: "Länken är på väg till kontakten.",
  replaced: "Alla tidigare länkar är stängda. En ny är på väg till kontakten.",
  problems: {
    missing: "Skriv varför",
    tooLong: (limit: number) => `Skälet får vara högst ${limit} tecken`,
  },
};

const en: Same<typeof sv> = {
  title: "The link to the project's page",
  lead: "The grant holder reaches the page by an emailed link, without a password. Whoever has the link can report costs and say where the grant is paid.",
  back: "To the case",
  contact: "Contact",
  email: "E-mail address",
  until: "Valid through",
  generation: "Links closed before",
  reason: "Reason",
  reasonHint: "Stands in the history of the case, and in the mail when links are closed.",
  again: "Send the link again",
  againText: "Was the mail lost? The contact gets the link anew. The links that there are work too.",
  replace: "Close all links and send a new one",
  replaceText:
    "Has the link gone astray? All earlier links stop working at once, also in browsers where the page is open. The contact gets a new one and reads the reason.",
  contactChange:
    "The link always goes to the contact above. If the contact has left, sending it again is not enough: replace the contact person on the page about the people of the case.",
  toPeople: "People of the case",
  sent: "The link is on its way to the contact.",
  replaced: "All earlier links are closed. A new one is on its way to the contact.",
  problems: {
    missing: "Write why",
    tooLong: (limit) => `The reason can be at most ${limit} characters`,
  },
};

export const projectLinkTexts = { sv, en };
