import type { Same } from "../../vocabulary/language.ts";

const sv = {
  amount: "Skriv beloppet i kronor, till exempel 1 234,50.",
  nothing: "Beloppet ska vara större än noll.",
  tooMuch: (most: string) =>
    `Högst ${most} är återkrävt och inte betalat. Har mer kommit in ska det betalas tillbaka till avsändaren.`,
  day: "Ange vilken dag pengarna kom in, till exempel 2027-03-15.",
  future: "Dagen ligger i framtiden.",
  tooEarly: (day: string) => `Bidraget registrerades ${day}. Pengarna kan inte ha kommit in tidigare.`,
};

const en: Same<typeof sv> = {
  amount: "Enter the amount in kronor, such as 1 234,50.",
  nothing: "The amount must be more than nothing.",
  tooMuch: (most) =>
    `At most ${most} is claimed back and not paid. If more has come in, it is to be returned to its sender.`,
  day: "Enter the day on which the money came in, such as 2027-03-15.",
  future: "The day is in the future.",
  tooEarly: (day) => `The grant was recorded on ${day}. The money cannot have come in before.`,
};

export const repaymentProblems = { sv, en };
