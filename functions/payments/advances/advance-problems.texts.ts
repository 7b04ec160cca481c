import type { Texts } from "../../vocabulary/language.ts";

type AdvanceProblems = {
  amount: string;
  nothing: string;
  tooMuch: (most: string) => string;
  reason: string;
  tooLong: (limit: number) => string;
};

export const advanceProblems: Texts<AdvanceProblems> = {
  sv: {
    amount: "Skriv förskottet i kronor, till exempel 100 000.",
    nothing: "Förskottet ska vara större än noll.",
    tooMuch: (most) => `Högst ${most} kan betalas i förskott nu.`,
    reason: "Skriv skälet. Ett förskott kräver särskilda skäl.",
    tooLong: (limit) => `Skriv högst ${limit} tecken.`,
  },
  en: {
    amount: "Enter the advance in kronor, such as 100 000.",
    nothing: "The advance must be more than nothing.",
    tooMuch: (most) => `At most ${most} can be advanced now.`,
    reason: "Write the reason. An advance needs a special one.",
    tooLong: (limit) => `Write at most ${limit} characters.`,
  },
};
