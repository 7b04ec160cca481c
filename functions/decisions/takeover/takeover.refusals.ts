import type { No } from "../../vocabulary/refusal.ts";

export const takeoverOpen: No = {
  code: "takeover-open",
  status: 409,
  title: { sv: "Ett byte av mottagare är redan begärt", en: "A change of holder has been asked for already" },
  text: {
    sv: "Ett byte av mottagare väntar på svar, på beslut eller på att genomföras. Inget har ändrats.",
    en: "A change of holder waits for an answer, a decision or its day. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ska någon annan ta över: avsluta det först, och begär ett nytt.",
    en: "If somebody else is to take over, end that one first and ask for another.",
  },
};

export const takeoverOfUnit: No = {
  code: "takeover-of-unit",
  status: 409,
  title: { sv: "Ett uppdrag tas inte över", en: "An assignment is not taken over" },
  text: {
    sv: "Bidraget är ett uppdrag till en egen enhet. Inget har ändrats.",
    en: "The grant is an assignment of a unit of our own. Nothing has changed.",
  },
  whatToDo: {
    sv: "Ska en annan enhet eller organisation göra det beslutas det på nytt.",
    en: "If another unit or organisation is to do it, that is decided anew.",
  },
};

export const takeoverElsewhere: No = {
  code: "takeover-elsewhere",
  status: 409,
  title: { sv: "Bytet har kommit längre", en: "The change has come further" },
  text: {
    sv: "Någon har redan svarat, beslutat, genomfört eller avslutat bytet av mottagare. Inget har ändrats nu.",
    en: "Somebody has answered, decided, carried out or ended the change of holder already. Nothing has changed now.",
  },
  whatToDo: { sv: "Läs in sidan på nytt för att se läget.", en: "Reload the page to see where it stands." },
};

export const takeoverLapsed: No = {
  code: "takeover-lapsed",
  status: 409,
  title: { sv: "Tiden att svara har gått ut", en: "The time to answer has passed" },
  text: ({ day = "" }) => ({
    sv: `Sista dagen att svara var ${day}. Inget har ändrats.`,
    en: `The last day to answer was ${day}. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Vill ni fortfarande ta över projektet: be den nuvarande mottagaren om en ny begäran.",
    en: "If you still want to take the project over, ask the present holder for a new request.",
  },
};

export const takeoverBeingDecided: No = {
  code: "takeover-being-decided",
  status: 409,
  title: { sv: "Bytet håller på att beslutas", en: "The change is being decided" },
  text: {
    sv: "Beslutet om byte av mottagare bereds. Inget har ändrats.",
    en: "The decision on the change of holder is being prepared. Nothing has changed.",
  },
  whatToDo: {
    sv: "Avbryt beslutet först, om bytet inte ska prövas.",
    en: "Drop the decision first, if the change is not to be tried.",
  },
};

export const takeoverTooEarly: No = {
  code: "takeover-too-early",
  status: 409,
  title: { sv: "Dagen har inte kommit", en: "The day has not come" },
  text: ({ day = "" }) => ({
    sv: `Bytet gäller från ${day} och kan genomföras från den dagen. Inget har ändrats.`,
    en: `The change is from ${day}, and can be carried out from that day on. Nothing has changed.`,
  }),
};

const because = (code: string, sv: string, en: string): No => ({
  code,
  status: 409,
  title: { sv: "Bytet kan inte genomföras än", en: "The change cannot be carried out yet" },
  text: { sv: `${sv} Inget har ändrats.`, en: `${en} Nothing has changed.` },
  whatToDo: {
    sv: "Gör det klart med den nuvarande mottagaren först, och genomför sedan bytet.",
    en: "Finish it with the present holder first, and carry the change out then.",
  },
});

/** What is between the authority and the holder of today is finished with that one. */
export const takeoverBlocked = {
  claim: because(
    "takeover-claim-waits",
    "En rapport är inlämnad och inte granskad.",
    "A report is in and has not been examined.",
  ),
  payment: because("takeover-payment-waits", "En utbetalning är inte klar.", "A payment is not finished."),
  recovery: because("takeover-recovery-waits", "Ett återkrav är inte klart.", "A recovery is not finished."),
} as const;
