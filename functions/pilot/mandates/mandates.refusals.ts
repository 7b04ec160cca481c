import type { No } from "../../vocabulary/refusal.ts";

export const outsideMandate: No = {
  code: "outside-mandate",
  status: 403,
  title: { sv: "Det ligger utanför ditt mandat", en: "It is outside your mandate" },
  text: ({ may = "", mayEn = "" }) => ({
    sv: `${may} Inget har ändrats, och det som är sparat finns kvar.`,
    en: `${mayEn} Nothing has changed, and what is saved is still there.`,
  }),
  whatToDo: ({ ask = "", askEn = "" }) => ({ sv: ask, en: askEn }),
  goToLabel: { sv: "Se mandaten", en: "See the mandates" },
};
