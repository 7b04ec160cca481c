import type { Same } from "../../vocabulary/language.ts";

const sv = {
  amount: "Skriv förskottet i kronor, till exempel 100 000.",
  nothing: "Förskottet ska vara större än noll.",
  tooMuch: (most: string) => `Högst ${most} kan betalas i förskott nu.`,
  reason: "Skriv skälet. Ett förskott kräver särskilda skäl.",
  tooLong: (limit: number) => `Skriv högst ${limit} tecken.`,
};

const en: Same<typeof sv> = {
  amount: "Enter the advance in kronor, such as 100 000.",
  nothing: "The advance must be more than nothing.",
  tooMuch: (most) => `At most ${most} can be advanced now.`,
  reason: "Write the reason. An advance needs a special one.",
  tooLong: (limit) => `Write at most ${limit} characters.`,
};

export const advanceProblems = { sv, en };
