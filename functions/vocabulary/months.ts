import { Month } from "./instant.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** The month so many months later. */
export function plusMonths(month: Month, months: number): Month {
  const [year = 0, of = 1] = month.split("-").map(Number);
  const index = year * 12 + of - 1 + months;
  return Month.parse(`${Math.floor(index / 12)}-${two((index % 12) + 1)}`);
}

/** Every month from one to another, both counted; none when they are the wrong way round. */
export function monthsBetween(from: Month, through: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= through; month = plusMonths(month, 1)) months.push(month);
  return months;
}

export const earlier = (a: Month, b: Month): Month => (a <= b ? a : b);
export const later = (a: Month, b: Month): Month => (a >= b ? a : b);
