import type { OpenWork } from "../../pilot/open-work.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { mayRead } from "../access.ts";
import { sentenceOf } from "../history-sentences.ts";
import { isFor, kindsOfWork, lateBy, readable } from "../open-work.ts";
import { deskTexts } from "./desk.texts.ts";
import type { DeskRow } from "./desk-row.ts";

/** A work in words: `Granska rapport 2`, and whom it waits for. */
export type ShownWork = { readonly what: string; readonly who: string; readonly lateDays: number };

/** What a list shows of a row, in words: only what its reader may know. */
export type ShownRow = {
  readonly works: readonly ShownWork[];
  /** The first last day of what is open, and by how much it is late. */
  readonly due: string | undefined;
  readonly lateDays: number;
  readonly reviews: string | undefined;
  readonly tags: readonly string[];
  readonly last: { readonly what: string; readonly at: NonNullable<DeskRow["last"]>["at"] } | undefined;
};

/** The name of a kind of work; one that no room knows any more is shown by its own. */
export const kindName = (kind: string, lang: Language): string => kindsOfWork[kind]?.words[lang].name ?? kind;

const inWords = (work: OpenWork, today: LocalDay, lang: Language): ShownWork => ({
  what: [kindName(work.kind, lang), work.about].filter(Boolean).join(" "),
  who: deskTexts[lang].waits[work.for],
  lateDays: lateBy(work, today),
});

export function shownRow(row: DeskRow, roles: readonly Role[], today: LocalDay, lang: Language): ShownRow {
  const t = deskTexts[lang];
  // What waits for the reader comes first.
  const readables = readable(row.works, roles);
  const works = [...readables.filter((work) => isFor(work, roles)), ...readables.filter((work) => !isFor(work, roles))];
  const [first] = works.flatMap(({ due }) => due ?? []).sort();
  const reviews = mayRead(roles, "reviews") ? row.reviews : undefined;
  const last = mayRead(roles, "history") ? row.last : undefined;
  return {
    works: works.map((work) => inWords(work, today, lang)),
    due: first && formatDay(first, lang),
    lateDays: first ? lateBy({ due: first }, today) : 0,
    tags: mayRead(roles, "application") ? (row.tags ?? []) : [],
    reviews: reviews && t.reviewsIn(reviews.submitted, reviews.wanted),
    last: last && { what: sentenceOf(last, lang, row.way), at: last.at },
  };
}
