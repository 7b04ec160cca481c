import { limits } from "../../calls/application-form/application.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isSeveralMailboxes, parseMailbox } from "../../vocabulary/mailbox.ts";
import { type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type OrganisationNumber, parseOrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { type Problem, type Read, type Typed, typedChoices, typedLine, typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { noDayText, saidOf } from "../../vocabulary/typed-values.texts.ts";
import { problemTexts } from "./problem.texts.ts";

/** A thousand million kronor: more is a slip of the finger. */
const mostOre = 100_000_000_000;

/**
 * Reads one form answer by answer. What cannot be read is undefined and a problem in words; `done` gives the value only
 * when there was no problem.
 */
export function answers(typed: Typed, lang: Language, labelOf: (field: string) => string) {
  const problems: Problem[] = [];
  const t = problemTexts[lang];
  const wrong = (field: string, text: string): undefined => {
    problems.push({ field, text });
  };

  const within = (field: string, text: string, limit: number): string | undefined => {
    if (text === "") return wrong(field, t.fill(labelOf(field)));
    if (text.length > limit) return wrong(field, t.tooLong(labelOf(field), limit, text.length - limit));
    return text;
  };
  /** A text of several lines that must be there, within its limit. */
  const text = (field: string, limit: number) => within(field, typedText(typed, field), limit);
  /** A name or the like: a line break in it would look like something else in a mail, a list or the ledger. */
  const line = (field: string, limit: number) => within(field, typedLine(typed, field), limit);

  return {
    problems,
    wrong,
    text,
    line,

    email: (field: string): string | undefined => {
      const text = line(field, limits.email);
      if (text === undefined) return undefined;
      if (isSeveralMailboxes(text)) return wrong(field, `${saidOf("mailboxes", lang)}.`);
      return parseMailbox(text) ?? wrong(field, t.email);
    },

    organisationNumber: (field: string): OrganisationNumber | undefined => {
      const number = parseOrganisationNumber(typedText(typed, field));
      if (number === "empty") return wrong(field, t.fill(labelOf(field)));
      const why: Readonly<Record<string, string | undefined>> = t.number;
      const text = why[number];
      return text === undefined ? (number as OrganisationNumber) : wrong(field, text); // as: every other answer says why
    },

    oneOf: <T extends string>(field: string, allowed: readonly T[]): T | undefined => {
      const text = typedText(typed, field);
      return allowed.find((one) => one === text) ?? wrong(field, t.choose(labelOf(field)));
    },

    someOf: (field: string, allowed: readonly string[], atLeast: number): string[] | undefined => {
      const chosen = allowed.filter((one) => typedChoices(typed, field).includes(one));
      return chosen.length >= atLeast ? chosen : wrong(field, t.choose(labelOf(field)));
    },

    day: (field: string): LocalDay | undefined => {
      const label = labelOf(field);
      const day = readDay(typedText(typed, field));
      if (day.ok) return day.value;
      if (day.why === "empty") return wrong(field, t.fill(label));
      return wrong(field, noDayText(day.why, lang, t.day(label)));
    },

    /** An amount of nothing or more; "empty" where nothing was typed. */
    amount: (field: string): Ore | "empty" | undefined => {
      const amount = parseKronor(typedText(typed, field));
      if (amount === "empty") return amount;
      if (amount === "malformed") return wrong(field, t.amount(labelOf(field)));
      if (typeof amount === "string") return wrong(field, `${saidOf(amount, lang, labelOf(field))}.`);
      if (amount < 0) return wrong(field, t.negative(labelOf(field)));
      return amount > mostOre ? wrong(field, t.tooMuch(labelOf(field))) : amount;
    },

    done: <T>(value: () => T | undefined): Read<T> => {
      const made = problems.length === 0 ? value() : undefined;
      return made === undefined ? { ok: false, problems } : { ok: true, value: made };
    },
  };
}
