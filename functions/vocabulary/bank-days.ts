import { LocalDay, plusLocalDays } from "./instant.ts";

/** A day on which an authority differs from the calendar: it makes payments, or makes none. */
export type OwnDay = { readonly day: LocalDay; readonly payments: boolean };

const dayIn = (year: number, month: number, date: number): LocalDay =>
  LocalDay.parse(new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10));

/** 0 on Sundays, 6 on Saturdays. */
const weekday = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The first such weekday from a day on. */
const firstFrom = (day: LocalDay, wanted: number): LocalDay => plusLocalDays(day, (wanted - weekday(day) + 7) % 7);

/**
 * Easter Day of the Gregorian calendar, by the golden number and the century's corrections of sun and moon (Knuth, The
 * Art of Computer Programming 1.3.2, exercise 14). @example easterDay(2027) // 2027-03-28
 */
export function easterDay(year: number): LocalDay {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const sun = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const age = (((11 * golden + 20 + moon - sun) % 30) + 30) % 30;
  const epact = (age === 25 && golden > 11) || age === 24 ? age + 1 : age;
  const full = 44 - epact;
  const fullMoon = dayIn(year, 3, full < 21 ? full + 30 : full);
  return firstFrom(plusLocalDays(fullMoon, 1), 0);
}

/**
 * The days of a year on which Swedish banks make no payments, besides Saturdays and Sundays: the public holidays (lagen
 * 1989:253 om allmänna helgdagar), and the eves of midsummer, Christmas and New Year, which count as such (lagen 1930:173
 * om beräkning av lagstadgad tid, 2 §).
 */
export function holidaysOf(year: number): readonly LocalDay[] {
  const easter = easterDay(year);
  const midsummer = firstFrom(dayIn(year, 6, 20), 6);
  return [
    dayIn(year, 1, 1),
    dayIn(year, 1, 6),
    ...[-2, 0, 1, 39, 49].map((days) => plusLocalDays(easter, days)),
    dayIn(year, 5, 1),
    dayIn(year, 6, 6),
    plusLocalDays(midsummer, -1),
    midsummer,
    firstFrom(dayIn(year, 10, 31), 6),
    dayIn(year, 12, 24),
    dayIn(year, 12, 25),
    dayIn(year, 12, 26),
    dayIn(year, 12, 31),
  ].sort();
}

/** Whether payments can be made on a day: by the calendar, unless the authority says otherwise of it. */
export function isBankDay(day: LocalDay, own: readonly OwnDay[] = []): boolean {
  const said = own.find((one) => one.day === day);
  if (said) return said.payments;
  return ![0, 6].includes(weekday(day)) && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The last of so many bank days after a day, which itself does not count. */
export function plusBankDays(day: LocalDay, count: number): LocalDay {
  let found = day;
  for (let left = count; left > 0; left--) found = bankDayFrom(plusLocalDays(found, 1));
  return found;
}

/** The first day from a day on, itself included, on which payments can be made. */
export function bankDayFrom(day: LocalDay, own: readonly OwnDay[] = []): LocalDay {
  let found = day;
  while (!isBankDay(found, own)) found = plusLocalDays(found, 1);
  return found;
}
