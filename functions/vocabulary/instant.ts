import * as z from "zod";
import type { Language } from "./language.ts";

/** A moment as UTC text with milliseconds (`2026-03-15T22:59:59.000Z`): sorts as text, means one moment. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .brand("Instant");
export type Instant = z.infer<typeof Instant>;

/** How many days a month has; reckoned without dates, since every stored line is looked at by it. */
const lastOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

function isInTheCalendar(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return month >= 1 && month <= 12 && date >= 1 && date <= lastOf(year, month);
}

/** A day as people write it, in Europe/Stockholm: `2026-03-15`. */
export const LocalDay = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isInTheCalendar)
  .brand("LocalDay");
export type LocalDay = z.infer<typeof LocalDay>;

/** A calendar month in Europe/Stockholm: `2026-03`. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand("Month");
export type Month = z.infer<typeof Month>;

/** Reads an ISO time with its offset. @throws RangeError when it is not a moment. */
export function instant(text: string): Instant {
  if (!/(Z|[+-]\d\d:\d\d)$/.test(text)) throw new RangeError(`a moment needs its offset: ${text}`);
  return Instant.parse(new Date(text).toISOString());
}

export const fromMilliseconds = (milliseconds: number): Instant => Instant.parse(new Date(milliseconds).toISOString());
export const toMilliseconds = (moment: Instant): number => Date.parse(moment);
export const plusSeconds = (moment: Instant, seconds: number): Instant =>
  fromMilliseconds(toMilliseconds(moment) + seconds * 1000);
export const plusDays = (moment: Instant, days: number): Instant => plusSeconds(moment, days * 86_400);

const zone = "Europe/Stockholm";
// Formatters are made when first asked for: each costs milliseconds, and a Lambda's start would pay for all of them.
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, options));

const stockholm = formatter("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });

/** The wall clock in Stockholm: `["2026-03-15", "23:59:59"]`. */
const wall = (moment: Instant): [string, string] => {
  const [day = "", time = ""] = stockholm().format(toMilliseconds(moment)).split(" ");
  return [day, time];
};

export const dayOf = (moment: Instant): LocalDay => LocalDay.parse(wall(moment)[0]);
/** The time of day in Stockholm, to the minute: `23:59`. */
export const timeOf = (moment: Instant): string => wall(moment)[1].slice(0, 5);
export const monthOf = (moment: Instant): Month => Month.parse(wall(moment)[0].slice(0, 7));
export const yearOf = (day: LocalDay | Month): number => Number(day.slice(0, 4));

/** The moment at which a wall clock in Stockholm shows this; in the doubled hour of autumn, the first of the two. */
export function stockholmTime(day: LocalDay, time = "00:00:00"): Instant {
  for (const offset of ["+02:00", "+01:00"]) {
    const guess = instant(`${day}T${time}${offset}`);
    const [foundDay, foundTime] = wall(guess);
    if (foundDay === day && foundTime === time) return guess;
  }
  return instant(`${day}T${time}+01:00`); // the hour that spring leaves out
}

/** The last second of a day in Stockholm. */
export const endOfDay = (day: LocalDay): Instant => stockholmTime(day, "23:59:59");

/** The first day of a month: `2026-03-01`. */
export const firstDayOf = (month: Month): LocalDay => LocalDay.parse(`${month}-01`);

export const plusLocalDays = (day: LocalDay, days: number): LocalDay =>
  LocalDay.parse(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));

const formats = {
  sv: {
    day: formatter("sv-SE", { timeZone: zone, day: "numeric", month: "long", year: "numeric" }),
    time: formatter("sv-SE", { timeZone: zone, hour: "2-digit", minute: "2-digit" }),
    month: formatter("sv-SE", { timeZone: "UTC", month: "long", year: "numeric" }),
  },
  en: {
    day: formatter("en-GB", { timeZone: zone, day: "numeric", month: "long", year: "numeric" }),
    time: formatter("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }),
    month: formatter("en-GB", { timeZone: "UTC", month: "long", year: "numeric" }),
  },
} as const satisfies Record<Language, unknown>;

/** `15 mars 2026`, `15 March 2026`. */
export const formatDay = (day: LocalDay, language: Language = "sv"): string =>
  formats[language].day().format(Date.parse(`${day}T12:00:00Z`));

/** `15 mars 2026 kl. 23:59`, `15 March 2026 at 23:59`, in Stockholm's time. */
export const formatMoment = (moment: Instant, language: Language = "sv"): string =>
  `${formats[language].day().format(toMilliseconds(moment))} ${language === "sv" ? "kl." : "at"} ${formats[language].time().format(toMilliseconds(moment))}`;

/** `mars 2026`, `March 2026`. */
export const formatMonth = (month: Month, language: Language = "sv"): string =>
  formats[language].month().format(Date.parse(`${month}-01T00:00:00Z`));
