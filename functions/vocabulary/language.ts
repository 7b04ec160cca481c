/** The two languages of the interface; Swedish is the first everywhere. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** A room's texts: the same shape in both languages, so that a missing translation does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;

/**
 * The texts of another language: the same names, and functions of the same figures, so that a missing translation does
 * not compile.
 * @example const sv = { days: (n: number) => `${n} dagar` }; const en: Same<typeof sv> = { days: (n) => `${n} days` };
 */
export type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Same<Answer>
    : T extends readonly (infer One)[]
      ? readonly Same<One>[]
      : { readonly [Name in keyof T]: Same<T[Name]> };
