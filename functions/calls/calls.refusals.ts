import type { No } from "../vocabulary/refusal.ts";

export const callNotOpen: No = {
  code: "call-not-open",
  status: 403,
  title: { sv: "Utlysningen har inte öppnat", en: "The call has not opened" },
  text: ({ opens = "" }) => ({
    sv: `Utlysningen öppnar ${opens}. Välkommen tillbaka då.`,
    en: `The call opens on ${opens}. Welcome back then.`,
  }),
};

export const callClosed: No = {
  code: "call-closed",
  status: 403,
  title: { sv: "Utlysningen har stängt", en: "The call has closed" },
  text: ({ closed = "" }) => ({
    sv: `Utlysningen stängde ${closed}. Ansökningar kan inte längre lämnas in.`,
    en: `The call closed on ${closed}. Applications can no longer be submitted.`,
  }),
  whatToDo: {
    sv: "Det du har skrivit finns kvar. Har du frågor finns kontaktuppgifter på utlysningens sida.",
    en: "What you have written is kept. If you have questions, the call's page says whom to contact.",
  },
};

export const callWithdrawn: No = {
  code: "call-withdrawn",
  status: 403,
  title: { sv: "Utlysningen är inställd", en: "The call has been withdrawn" },
  text: {
    sv: "Utlysningen är inställd. Inga ansökningar tas emot.",
    en: "The call has been withdrawn. No applications are taken.",
  },
  whatToDo: {
    sv: "Det du har skrivit finns kvar. Har du frågor finns kontaktuppgifter på utlysningens sida.",
    en: "What you have written is kept. If you have questions, the call's page says whom to contact.",
  },
};

export const frameExceeded: No = {
  code: "frame-exceeded",
  status: 409,
  title: { sv: "Beloppet ryms inte i årsramen", en: "The amount does not fit the year's budget frame" },
  text: ({ year = "", left = "" }) => ({
    sv: `Av ramen för ${year} återstår ${left}. Inget beslut har registrerats.`,
    en: `Of the frame for ${year}, ${left} is left. No decision has been recorded.`,
  }),
  whatToDo: {
    sv: "Sänk beloppet för året eller fördela om det mellan åren.",
    en: "Lower that year's amount or spread it differently over the years.",
  },
};
