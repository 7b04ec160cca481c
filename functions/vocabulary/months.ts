import { Month } from "./instant.ts";

const digits = (n: number, length: number) => String(n).padStart(length, "0");

/** Months counted from the year 0. */
const indexOf = (month: Month): number => {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
};
const monthAt = (index: number): Month =>
  Month.parse(`${digits(Math.floor(index / 12), 4)}-${digits((index % 12) + 1, 2)}`);

/** The month so many months later. */
export const plusMonths = (month: Month, months: number): Month => monthAt(indexOf(month) + months);

/** Every month from one to another, both counted; none when they are the wrong way round. */
export function monthsBetween(from: Month, through: Month): Month[] {
  const first = indexOf(from);
  return Array.from({ length: Math.max(0, indexOf(through) - first + 1) }, (_, i) => monthAt(first + i));
}

export const earlier = (a: Month, b: Month): Month => (a <= b ? a : b);
export const later = (a: Month, b: Month): Month => (a >= b ? a : b);
