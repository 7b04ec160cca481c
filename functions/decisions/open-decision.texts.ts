import type { Same } from "../vocabulary/language.ts";

const sv = {
  decide: { name: "Besluta", text: "Ansökan är bedömd och ska avgöras.", button: "Fatta beslut" },
  directly: {
    name: "Besluta utan bedömning",
    text: "Ansökan ska avgöras. Det finns inga bedömningar att vänta på: utlysningen avgörs genom direkt beslut.",
    button: "Fatta beslut",
  },
  minutes: {
    name: "Protokollsutdrag saknas",
    text: "Nämnden har beslutat, men protokollsutdraget är inte antecknat.",
    button: "Anteckna utdraget",
  },
  frame: {
    name: "Beslut om ramen saknas",
    text: "Beslutet gick över ramen, och beslutet om ramen är inte antecknat.",
    button: "Anteckna beslutet om ramen",
  },
  post: {
    name: "Skicka beslutet med post",
    text: "Mejlet med beslutet kom inte fram. Skicka beslutet med post och anteckna dagen då sökanden fick del av det.",
    button: "Anteckna dagen",
  },
  handOver: {
    name: "Lämna över överklagande",
    text: "Ett överklagande ska lämnas över till domstolen med vårt yttrande.",
    button: "Visa överklagandet",
  },
  dismiss: {
    name: "Avvisa för sent överklagande",
    text: "Ett överklagande kom in för sent. Det ska avvisas genom ett eget beslut, och det ska stå här var det finns.",
    button: "Visa överklagandet",
  },
  ruling: {
    name: "Väntar på domstol",
    text: "Ett överklagande är överlämnat och väntar på avgörande.",
    button: "Visa överklagandet",
  },
  stay: {
    name: "Beslutet får inte verkställas",
    text: "Domstolen har bestämt att beslutet tills vidare inte får verkställas. Villkor och utbetalningar är stoppade.",
    button: "Visa överklagandet",
  },
  carryOut: {
    name: "Följ domstolens avgörande",
    text: "Domstolen har upphävt eller ändrat ett beslut. Beslut om vad som ska gälla nu. Det som redan är utbetalt krävs inte tillbaka av sig självt.",
    button: "Visa beslutet",
  },
};

const en: Same<typeof sv> = {
  decide: { name: "Decide", text: "The application has been reviewed and is to be decided.", button: "Decide" },
  directly: {
    name: "Decide without a review",
    text: "The application is to be decided. There are no reviews to wait for: the call is decided directly.",
    button: "Decide",
  },
  minutes: {
    name: "Minutes missing",
    text: "The board has decided, but the extract of its minutes has not been noted.",
    button: "Note the extract",
  },
  frame: {
    name: "Frame decision missing",
    text: "The decision went above the frame, and the decision on the frame has not been noted.",
    button: "Note the frame decision",
  },
  post: {
    name: "Send the decision by post",
    text: "The mail with the decision did not arrive. Send it by post, and note the day on which the applicant was told.",
    button: "Note the day",
  },
  handOver: {
    name: "Hand over an appeal",
    text: "An appeal is to be handed over to the court with our statement.",
    button: "Show the appeal",
  },
  dismiss: {
    name: "Dismiss a late appeal",
    text: "An appeal came too late. It is dismissed by a decision of its own, and it is noted here where that is.",
    button: "Show the appeal",
  },
  ruling: {
    name: "Waiting for a court",
    text: "An appeal has been handed over and waits for a ruling.",
    button: "Show the appeal",
  },
  stay: {
    name: "Decision stayed",
    text: "The court has ordered that the decision may not be carried out until further notice. Terms and payments are stopped.",
    button: "Show the appeal",
  },
  carryOut: {
    name: "Act on a ruling",
    text: "The court has annulled or changed a decision. Decide what holds now. What has been paid is not recovered by itself.",
    button: "Show the decision",
  },
};

export const openDecisionTexts = { sv, en };
