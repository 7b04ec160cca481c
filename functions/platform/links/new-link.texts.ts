import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Få en ny länk",
  lead: "Av säkerhetsskäl behöver du öppna sidan med en ny länk ibland. Det du har sparat finns kvar.",
  text: "Tryck på knappen, så mejlar vi en ny länk till adressen som du fick den förra på.",
  mail: "Mejla mig en ny länk",
  mailNewTab: "Mejla mig en ny länk (öppnas i en ny flik)",
  sentTitle: "Titta i din inkorg",
  sent: "En ny länk är på väg. Det kan ta några minuter. Kommer inget mejl? Titta i skräpposten.",
  other: "Har du inte kvar adressen?",
  toLinks: "Skicka länkar till en annan adress",
};

const en: Same<typeof sv> = {
  title: "Get a new link",
  lead: "For safety the page has to be opened by a new link now and then. What you have saved is still there.",
  text: "Press the button, and we will mail a new link to the address at which you got the last one.",
  mail: "Mail me a new link",
  mailNewTab: "Mail me a new link (opens in a new tab)",
  sentTitle: "Look in your inbox",
  sent: "A new link is on its way. It may take some minutes. No mail? Look in your spam folder.",
  other: "Do you no longer have the address?",
  toLinks: "Send links to another address",
};

export const newLinkTexts = { sv, en };
