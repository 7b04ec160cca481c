import type { Same } from "../../vocabulary/language.ts";

type Level = 1 | 2 | 3 | 4 | 5;

const sv = {
  canSay: (label: string) => `Går det att säga något än? ${label}`.slice(0, 300),
  early: "Det är för tidigt att säga",
  wasEarly: (occasion: string) => `Var för tidigt att säga förra gången: ${occasion}.`,
  goals: "Programmets mål",
  goalsLead: "Bedöm hur långt projektet hittills har bidragit till vart och ett av målen, och säg varför.",
  levels: { 1: "Inte alls", 2: "I liten grad", 3: "I viss grad", 4: "I hög grad", 5: "Helt" } satisfies Record<
    Level,
    string
  >,
};

const en: Same<typeof sv> = {
  canSay: (label) => `Can anything be said yet? ${label}`.slice(0, 300),
  early: "It is too early to say",
  wasEarly: (occasion) => `Was too early to say the last time: ${occasion}.`,
  goals: "The goals of the programme",
  goalsLead: "Judge how far the project has contributed to each of the goals so far, and say why.",
  levels: { 1: "Not at all", 2: "A little", 3: "To some degree", 4: "To a high degree", 5: "Wholly" },
};

export const voiceFormTexts = { sv, en };
