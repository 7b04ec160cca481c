import { type Instant, LocalDay, Month } from "./instant.ts";

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

/** The same day some months later, or that month's last day where it is shorter: a year after 29 February is 28 February. */
export function plusLocalMonths(day: LocalDay, months: number): LocalDay {
  const month = plusMonths(Month.parse(day.slice(0, 7)), months);
  const [year = 0, of = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  return LocalDay.parse(`${month}-${digits(Math.min(Number(day.slice(8)), last), 2)}`);
}

/** Every month from one to another, both counted; none when they are the wrong way round. */
export function monthsBetween(from: Month, through: Month): Month[] {
  const first = indexOf(from);
  return Array.from({ length: Math.max(0, indexOf(through) - first + 1) }, (_, i) => monthAt(first + i));
}

export const earlier = <T extends Month | LocalDay | Instant>(a: T, b: T): T => (a <= b ? a : b);
/** The later of two, which are written alike and so sort as text. */
export const later = <T extends Month | LocalDay | Instant>(a: T, b: T): T => (a >= b ? a : b);
