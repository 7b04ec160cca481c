import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { readDay } from "../vocabulary/typed-day.ts";
import { missingOf, type Terms } from "./agreement.ts";
import { partnershipTexts } from "./partnership.texts.ts";

const { sv, en } = partnershipTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });
const idOf = ({ parties }: Terms, party: string): string =>
  `p-of-${parties.findIndex(({ name }) => name === party) + 1}`;

/** Which party's decision has gained legal force, and when. */
export const approvalForm = (terms: Terms, today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-approval",
    version: 1,
    for: "act",
    name: both((t) => t.approve),
    sections: [
      {
        id: "p-section",
        slug: "beslut",
        name: both((t) => t.approve),
        questions: [
          {
            id: "p-party",
            kind: "choice",
            label: both((t) => t.party),
            options: missingOf(terms).map((name) => ({ id: idOf(terms, name), label: { sv: name, en: name } })),
          },
          { id: "p-day", kind: "day", label: both((t) => t.legalForce), latest: today },
        ],
      },
    ],
    rules: [],
  });
type Answered = AnswersOf<ReturnType<typeof approvalForm>>;

/** A party's decision as it was typed, or what is wrong with it. */
export function readApproval(
  typed: Typed,
  terms: Terms,
  today: LocalDay,
  lang: Language,
): Read<{ readonly party: string; readonly day: LocalDay }> {
  const day = readDay(typedText(typed, "p-day"));
  const written = day.ok ? { ...typed, "p-day": day.value } : typed;
  const read: Read<Answered> = readTyped(approvalForm(terms, today), written, lang, {
    words: ({ code }, of) => (code === "too-late" ? partnershipTexts[of].problems.inFuture : undefined),
  });
  if (!read.ok) return read;
  const { "p-party": id, "p-day": found } = read.value;
  const party = terms.parties[Number(id.slice("p-of-".length)) - 1]?.name ?? "";
  return { ok: true, value: { party, day: found } };
}
