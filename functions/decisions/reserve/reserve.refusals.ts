import type { No } from "../../vocabulary/refusal.ts";

export const placeIsFree: No = {
  code: "place-is-free",
  status: 409,
  title: { sv: "En plats är redan ledig för ansökan", en: "A place is free for the application already" },
  text: {
    sv: "Ansökan står inte längre i kö: en plats har blivit ledig och ska erbjudas genom ett beslut. Inget har ändrats.",
    en: "The application waits no longer: a place has become free, and is to be offered by a decision. Nothing has changed.",
  },
};
