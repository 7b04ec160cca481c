import type { GiroKind } from "../../vocabulary/giro.ts";
import type { Same } from "../../vocabulary/language.ts";

type Wrong = "empty" | "malformed" | "wrong-length" | "wrong-check-digit";

const sv = {
  kind: "Välj bankgiro eller plusgiro.",
  number: {
    empty: () => "Skriv numret.",
    malformed: () => "Numret får bara innehålla siffror, bindestreck och mellanslag.",
    "wrong-length": (kind) =>
      kind === "bankgiro"
        ? "Ett bankgironummer har sju eller åtta siffror."
        : "Ett plusgironummer har två till åtta siffror.",
    "wrong-check-digit": () =>
      "Numret stämmer inte: kontrollsiffran är fel. Jämför med en faktura eller fråga er ekonomiavdelning.",
  } satisfies Readonly<Record<Wrong, (kind: GiroKind) => string>>,
  tooLong: (limit: number) => `Skriv högst ${limit} tecken.`,
  same: "Det är samma uppgifter som redan finns.",
};

const en: Same<typeof sv> = {
  kind: "Choose bankgiro or plusgiro.",
  number: {
    empty: () => "Enter the number.",
    malformed: () => "The number may hold only digits, hyphens and blanks.",
    "wrong-length": (kind) =>
      kind === "bankgiro"
        ? "A bankgiro number has seven or eight digits."
        : "A plusgiro number has two to eight digits.",
    "wrong-check-digit": () =>
      "The number is not right: its check digit is wrong. Compare it with an invoice or ask your finance department.",
  },
  tooLong: (limit) => `Write at most ${limit} characters.`,
  same: "These are the details that we already have.",
};

export const payeeProblems = { sv, en };
