import type { FormProblem } from "../platform/forms/answers.ts";
import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { Account, AccountPlan, isMemorandum } from "../vocabulary/account-plan.ts";
import type { Language } from "../vocabulary/language.ts";
import { editKronor, ore } from "../vocabulary/ore.ts";
import { type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import type { Terms } from "./agreement.ts";
import { noteTexts } from "./agreement-notes.texts.ts";
import { partiesIn, signatoriesIn } from "./parties.ts";
import { partnershipTexts } from "./partnership.texts.ts";

const { sv, en } = partnershipTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });
const year = { kind: "number", decimals: 0, least: 2000, most: 2099 } as const;
const account = { kind: "line", limit: 8, hint: both((t) => t.accountHint) } as const;

const whatHolds = [
  { id: "p-from", ...year, label: both((t) => t.from) },
  { id: "p-through", ...year, label: both((t) => t.through) },
  { id: "p-parties", kind: "text", limit: 2000, label: both((t) => t.parties), hint: both((t) => t.partiesHint) },
  {
    id: "p-target",
    kind: "amount",
    least: ore(0),
    optional: true,
    label: both((t) => t.target),
    hint: both((t) => t.targetHint),
  },
  {
    id: "p-signatories",
    kind: "text",
    limit: 2000,
    optional: true,
    label: { sv: noteTexts.sv.signatories, en: noteTexts.en.signatories },
    hint: { sv: noteTexts.sv.signatoriesHint, en: noteTexts.en.signatoriesHint },
  },
] as const;

/** What an amendment says: the period, the parties and what they pay. */
export const amendmentForm = defineForm({
  format: 1,
  id: "p-amendment",
  version: 1,
  for: "act",
  name: both((t) => t.amend),
  sections: [{ id: "p-section", slug: "andring", name: both((t) => t.amend), questions: [...whatHolds] }],
  rules: [],
});

/** An agreement as it is entered first, with the accounts on which its contributions are booked. */
export const agreementForm = defineForm({
  format: 1,
  id: "p-agreement",
  version: 1,
  for: "act",
  name: both((t) => t.begin),
  sections: [
    {
      id: "p-section",
      slug: "avtal",
      name: both((t) => t.begin),
      questions: [
        { id: "p-name", kind: "line", limit: 120, label: both((t) => t.name) },
        ...whatHolds,
        { id: "p-claims", ...account, label: both((t) => t.claimsAccount) },
        { id: "p-income", ...account, label: both((t) => t.incomeAccount) },
        { id: "p-bank", ...account, label: both((t) => t.bankAccount) },
      ],
    },
  ],
  rules: [],
});
type Answered = AnswersOf<typeof agreementForm>;
export type Said = Pick<Terms, "from" | "through" | "parties"> & {
  readonly targetOre?: Terms["targetOre"];
  readonly signatories?: Terms["signatories"];
};

const accounts = ["p-claims", "p-income", "p-bank"] as const;
const mostYears = 20;

function wrongIn(answers: Partial<Answered>): FormProblem[] {
  const { "p-from": from, "p-through": through, "p-parties": typed } = answers;
  const years = Number(through) - Number(from) + 1;
  const { parties, wrong } = partiesIn(typed ?? "");
  const isPeriod = from === undefined || through === undefined || (years >= 1 && years <= mostYears);
  return [
    ...(isPeriod ? [] : [{ field: "p-through", code: "no-period" }]),
    ...(typed !== undefined && wrong ? [{ field: "p-parties", code: `party-${wrong.why}` }] : []),
    ...(typed !== undefined && !wrong && parties.length === 0 ? [{ field: "p-parties", code: "no-parties" }] : []),
    ...(signatoriesIn(answers["p-signatories"] ?? "", parties) ? [] : [{ field: "p-signatories", code: "signatory" }]),
    ...accounts.flatMap((field) => {
      const given = answers[field];
      const isAccount = given === undefined || (Account.safeParse(given).success && !isMemorandum(given));
      return isAccount ? [] : [{ field, code: "no-account" }];
    }),
  ];
}

type Words = typeof sv.problems;
const sentences: Readonly<Record<string, (words: Words, line: string) => string>> = {
  "no-period": (words) => words.years,
  "no-account": (words) => words.account,
  "party-line": (words, line) => words.partyLine(line),
  "party-number": (words, line) => words.partyNumber(line),
  "party-twice": (words, line) => words.partyTwice(line),
  "no-parties": (words) => words.noParties,
};

const wordsFor =
  (typed: Typed) =>
  ({ field, code }: FormProblem, lang: Language): string | undefined => {
    const words = partnershipTexts[lang].problems;
    const line = partiesIn(typedText(typed, "p-parties")).wrong?.line ?? "";
    const own = sentences[field === "p-parties" && code === "missing" ? "no-parties" : code];
    if (own) return own(words, line);
    if (code === "signatory") return noteTexts[lang].problems.signatory;
    return ["p-from", "p-through"].includes(field) ? words.year : undefined;
  };

const saidIn = (answers: Pick<Answered, "p-from" | "p-through" | "p-parties" | "p-target" | "p-signatories">): Said => {
  const [from, through] = [Number(answers["p-from"]), Number(answers["p-through"])];
  const { "p-target": targetOre } = answers;
  const parties = [...partiesIn(answers["p-parties"]).parties];
  const signatories = signatoriesIn(answers["p-signatories"] ?? "", parties) ?? [];
  return {
    ...{ from, through, parties },
    ...(targetOre === undefined ? {} : { targetOre }),
    ...(signatories.length === 0 ? {} : { signatories: [...signatories] }),
  };
};

/** An amendment as it was typed, or what is wrong with it. */
export function readAmendment(typed: Typed, lang: Language): Read<Said> {
  const read = readTyped(amendmentForm, typed, lang, { rules: wrongIn, words: wordsFor(typed) });
  return read.ok ? { ok: true, value: saidIn(read.value) } : read;
}

/** An agreement as it was typed, or what is wrong with it. */
export function readNewAgreement(typed: Typed, lang: Language) {
  const read = readTyped(agreementForm, typed, lang, { rules: wrongIn, words: wordsFor(typed) });
  if (!read.ok) return read;
  const { "p-name": title, "p-claims": contributionClaims, "p-income": contributions, "p-bank": bank } = read.value;
  const value = { title, accounts: { contributionClaims, contributions, bank }, said: saidIn(read.value) };
  return { ok: true as const, value };
}

/** What the form shows first: the accounts that are usual. */
export function newAgreementTyped(): Typed {
  const { contributionClaims, contributions, bank } = AccountPlan.parse({});
  return { "p-claims": contributionClaims, "p-income": contributions, "p-bank": bank };
}

/** A version as the form of its amendment shows it. */
export const termsTyped = ({ from, through, parties, targetOre, signatories = [] }: Terms): Typed => ({
  "p-from": String(from),
  "p-through": String(through),
  "p-parties": parties
    .map(({ name, number, yearlyOre }) => `${name}; ${number ?? "saknas"}; ${editKronor(yearlyOre)}`)
    .join("\n"),
  "p-target": targetOre === undefined ? "" : editKronor(targetOre),
  "p-signatories": signatories.map(({ party, name }) => `${party}; ${name}`).join("\n"),
});
