import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, type Ore, ore } from "../vocabulary/ore.ts";
import { type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { readDay } from "../vocabulary/typed-day.ts";
import { type Agreement, leftOf } from "./agreement.ts";
import { partnershipTexts } from "./partnership.texts.ts";

const { sv, en } = partnershipTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

/** What has been requisitioned of a party and has not come. */
export type OpenClaim = {
  readonly id: string;
  readonly party: string;
  readonly year: number;
  readonly day: LocalDay;
  readonly leftOre: Ore;
};

export const openClaims = ({ requisitions }: Pick<Agreement, "requisitions">): readonly OpenClaim[] =>
  requisitions.flatMap(({ year, day, claims }) =>
    claims.flatMap((claim, i) => {
      const leftOre = leftOf(claim);
      return leftOre > 0 ? [{ id: `p-of-${year}-${i + 1}`, party: claim.party, year, day, leftOre }] : [];
    }),
  );

/** What has come, of whom, and when. */
export const receiptForm = (claims: readonly OpenClaim[], today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-receipt",
    version: 1,
    for: "act",
    name: both((t) => t.receipt),
    sections: [
      {
        id: "p-section",
        slug: "inbetalning",
        name: both((t) => t.receipt),
        questions: [
          {
            id: "p-claim",
            kind: "choice",
            label: both((t) => t.claim),
            options: claims.map(({ id, party, year, leftOre }) => ({
              id,
              label: {
                sv: sv.claimOf(party, year, formatMoney(leftOre, "sv")),
                en: en.claimOf(party, year, formatMoney(leftOre, "en")),
              },
            })),
          },
          { id: "p-amount", kind: "amount", least: ore(1), label: both((t) => t.amount) },
          { id: "p-day", kind: "day", latest: today, label: both((t) => t.day) },
        ],
      },
    ],
    rules: [],
  });
type Answered = AnswersOf<ReturnType<typeof receiptForm>>;
type Came = { readonly claim: OpenClaim; readonly amountOre: Ore; readonly day: LocalDay };

/** A receipt as it was typed, or what is wrong with it. */
export function readReceipt(typed: Typed, claims: readonly OpenClaim[], today: LocalDay, lang: Language): Read<Came> {
  const day = readDay(typedText(typed, "p-day"));
  const written = day.ok ? { ...typed, "p-day": day.value } : typed;
  const claimIn = (id: string | undefined) => claims.find((one) => one.id === id);
  const read = readTyped(receiptForm(claims, today), written, lang, {
    rules: ({ "p-claim": id, "p-amount": amountOre }: Partial<Answered>) => {
      const claim = claimIn(id);
      const tooMuch = claim && amountOre !== undefined && amountOre > claim.leftOre;
      return tooMuch ? [{ field: "p-amount", code: "too-much" }] : [];
    },
    words: ({ code }, of) => {
      const words = partnershipTexts[of].problems;
      if (code === "too-late") return words.inFuture;
      const claim = claimIn(typedText(typed, "p-claim"));
      return code === "too-much" && claim ? words.tooMuch(formatMoney(claim.leftOre, of)) : undefined;
    },
  });
  if (!read.ok) return read;
  const { "p-claim": id, "p-amount": amountOre, "p-day": came } = read.value;
  const claim = claimIn(id);
  if (!claim) throw new RangeError("a receipt that was read is of a claim");
  return { ok: true, value: { claim, amountOre, day: came } };
}
