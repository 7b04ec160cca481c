import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { ore } from "../vocabulary/ore.ts";
import { type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { readDay } from "../vocabulary/typed-day.ts";
import type { Agreement, Terms } from "./agreement.ts";
import { noteTexts } from "./agreement-notes.texts.ts";
import { followUpsOwed, unsignedOf } from "./agreement-notes.ts";

const { sv, en } = noteTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });
type Name = "funding" | "decided" | "dissolve" | "followUp" | "sign";

const amount = { id: "p-amount", kind: "amount", least: ore(1), label: both((t) => t.amount) } as const;
const day = (latest?: LocalDay) =>
  ({ id: "p-day", kind: "day", label: both((t) => t.day), ...(latest ? { latest } : {}) }) as const;
const section = (name: Name) => ({ id: "p-section", slug: "not", name: both((t) => t[name]) }) as const;

/** What has come from others, for which year. */
export const fundingForm = (today: LocalDay) =>
  defineForm({
    ...{ format: 1, id: "p-funding", version: 1, for: "act", name: both((t) => t.funding) },
    sections: [
      {
        ...section("funding"),
        questions: [
          { id: "p-year", kind: "number", decimals: 0, least: 2000, most: 2099, label: both((t) => t.year) },
          { id: "p-from", kind: "line", limit: 120, label: both((t) => t.from) },
          amount,
          day(today),
        ],
      },
    ],
    rules: [],
  });

/** A project that is to be paid out of the contributions. */
export const decidedForm = (today: LocalDay) =>
  defineForm({
    ...{ format: 1, id: "p-decided", version: 1, for: "act", name: both((t) => t.decided) },
    sections: [
      {
        ...section("decided"),
        questions: [
          { id: "p-title", kind: "line", limit: 200, label: both((t) => t.project) },
          amount,
          { ...day(today), label: both((t) => t.decidedDay) },
        ],
      },
    ],
    rules: [],
  });

/** When the agreement ends for good; it may be a day to come. */
export const dissolutionForm = defineForm({
  ...{ format: 1, id: "p-dissolution", version: 1, for: "act", name: both((t) => t.dissolve) },
  sections: [{ ...section("dissolve"), questions: [{ ...day(), label: both((t) => t.dissolveDay) }] }],
  rules: [],
});

const same = (text: string) => ({ sv: text, en: text });

/** The follow-ups of a version that are missing. */
export const missingFollowUps = (agreement: Agreement, terms: Terms, today: LocalDay) =>
  followUpsOwed(agreement, terms, today)
    .map((one, i) => ({ ...one, id: `p-of-${i + 1}` }))
    .filter(({ received }) => received === undefined);

/** Which party's follow-up has come, and when. */
export const followUpForm = (missing: ReturnType<typeof missingFollowUps>, today: LocalDay) =>
  defineForm({
    ...{ format: 1, id: "p-follow-up", version: 1, for: "act", name: both((t) => t.followUp) },
    sections: [
      {
        ...section("followUp"),
        questions: [
          {
            id: "p-which",
            kind: "choice",
            label: both((t) => t.which),
            options: missing.map(({ id, party, year }) => ({ id, label: same(sv.of(party, String(year))) })),
          },
          { ...day(today), label: both((t) => t.received) },
        ],
      },
    ],
    rules: [],
  });

/** Those who have not signed a version. */
export const unsigned = (terms: Terms) =>
  unsignedOf(terms).map((one) => ({ ...one, id: `p-of-${(terms.signatories ?? []).indexOf(one) + 1}` }));

/** Who has signed, and when. */
export const signatureForm = (waiting: ReturnType<typeof unsigned>, today: LocalDay) =>
  defineForm({
    ...{ format: 1, id: "p-signature", version: 1, for: "act", name: both((t) => t.sign) },
    sections: [
      {
        ...section("sign"),
        questions: [
          {
            id: "p-who",
            kind: "choice",
            label: both((t) => t.who),
            options: waiting.map(({ id, name, party }) => ({ id, label: same(`${name}, ${party}`) })),
          },
          { ...day(today), label: both((t) => t.signedOn) },
        ],
      },
    ],
    rules: [],
  });

type Forms =
  | ReturnType<typeof fundingForm>
  | ReturnType<typeof decidedForm>
  | typeof dissolutionForm
  | ReturnType<typeof followUpForm>
  | ReturnType<typeof signatureForm>;

/** A note as it was typed, or what is wrong with it: days as people write them, and not to come where they are past. */
export function readNote<F extends Forms>(form: F, typed: Typed, lang: Language): Read<AnswersOf<F>> {
  const typedDay = readDay(typedText(typed, "p-day"));
  const written = typedDay.ok ? { ...typed, "p-day": typedDay.value } : typed;
  return readTyped(form, written, lang, {
    words: ({ field, code }, of) => {
      if (code === "too-late") return noteTexts[of].problems.inFuture;
      return field === "p-year" ? noteTexts[of].problems.year : undefined;
    },
  });
}
