/** The two languages of the interface; Swedish is the first everywhere. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** A room's texts: the same shape in both languages, so that a missing translation does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;
