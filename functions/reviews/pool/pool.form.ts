import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { readForm } from "../../platform/forms/read.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { type Typed, typedPerson } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { poolTexts } from "./pool.texts.ts";
import type { Field, Pooled } from "./pooled.ts";

const { sv, en } = poolTexts;
const both = <K extends keyof typeof sv>(key: K) => ({ sv: sv[key], en: en[key] });

/** More than this at once is mistyped. */
const mostAtOnce = 100;

const whoAsked = [
  { id: "p-name", kind: "line", limit: limits.name, label: both("name") },
  { id: "p-email", kind: "email", label: both("email"), hint: both("emailHint") },
  {
    id: "p-languages",
    kind: "choices",
    label: both("languages"),
    hint: both("languagesHint"),
    options: [
      { id: "p-sv", label: { sv: sv.language.sv, en: en.language.sv } },
      { id: "p-en", label: { sv: sv.language.en, en: en.language.en } },
    ],
  },
] as const satisfies readonly Question[];

const fieldsAsked = (fields: readonly Field[]): readonly Question[] =>
  fields.length === 0
    ? []
    : [
        {
          id: "p-fields",
          kind: "choices",
          optional: true,
          label: both("fields"),
          hint: both("fieldsHint"),
          options: fields.map(({ id, name }) => ({ id, label: name })),
        },
      ];

const restAsked = [
  {
    id: "p-organisation",
    kind: "line",
    limit: 200,
    optional: true,
    label: both("organisation"),
    hint: both("organisationHint"),
  },
  { id: "p-number", kind: "organisation-number", optional: true, label: both("number") },
  {
    id: "p-at-once",
    kind: "number",
    decimals: 0,
    least: 1,
    most: mostAtOnce,
    label: both("atOnce"),
    hint: both("atOnceHint"),
  },
  { id: "p-active", kind: "yes-no", label: both("active"), hint: both("activeHint") },
  {
    id: "p-same-name",
    kind: "text",
    limit: limits.explanation,
    optional: true,
    label: both("sameName"),
    hint: both("sameNameHint"),
  },
] as const satisfies readonly Question[];

const reasonAsked = {
  id: "p-reason",
  kind: "text",
  limit: limits.explanation,
  label: both("reason"),
  hint: both("reasonHint"),
} as const satisfies Question;

/** A person of the pool; a correction asks besides why. */
export const poolForm = (fields: readonly Field[], isNew: boolean): Form =>
  defineForm<Form>({
    format: 1,
    id: "p-pooled",
    version: 1,
    for: "act",
    name: isNew ? both("add") : both("change"),
    sections: [
      {
        id: "p-section",
        slug: "bedomare",
        name: isNew ? both("add") : both("change"),
        questions: [...whoAsked, ...fieldsAsked(fields), ...restAsked, ...(isNew ? [] : [reasonAsked])],
      },
    ],
    rules: [],
  });

/** What the form says of a person, with what is not of the person: why they are two, and why it is changed. */
export type PoolEntry = Omit<Pooled, "v" | "pooledId" | "version" | "changedAt"> & {
  readonly sameName: string;
  readonly reason: string;
};
type Reading = { readonly entry: PoolEntry | undefined; readonly problems: readonly FormProblem[] };

const text = (answers: Answers, id: string): string => String(answers[id] ?? "");
const several = (answers: Answers, id: string): readonly string[] => {
  const answer = answers[id];
  return Array.isArray(answer) ? answer.map(String) : [];
};

/** Reads the form; the words of what is wrong are the caller's. */
export function readPooled(form: Form, typed: Typed): Reading {
  const meant = { ...typed, "p-name": typedPerson(typed, "p-name") };
  const { answers, problems } = readForm(form, meant);
  if (problems.length > 0) return { entry: undefined, problems };
  const number = OrganisationNumber.safeParse(answers["p-number"]).data;
  const speaks = several(answers, "p-languages");
  const entry: PoolEntry = {
    name: text(answers, "p-name").replaceAll(/\s+/g, " "),
    email: text(answers, "p-email"),
    languages: (["sv", "en"] as const).filter((language) => speaks.includes(`p-${language}`)),
    fields: [...several(answers, "p-fields")],
    organisation: text(answers, "p-organisation"),
    ...(number ? { organisationNumber: number } : {}),
    atOnce: Number(answers["p-at-once"]),
    active: answers["p-active"] === true,
    sameName: text(answers, "p-same-name"),
    reason: text(answers, "p-reason"),
  };
  return { entry, problems: [] };
}

/** A person as the form shows them. */
export const pooledTyped = (pooled: Pooled): Typed => ({
  "p-name": pooled.name,
  "p-email": pooled.email,
  "p-languages": pooled.languages.map((language) => `p-${language}`),
  "p-fields": pooled.fields,
  "p-organisation": pooled.organisation,
  "p-number": pooled.organisationNumber ?? "",
  "p-at-once": String(pooled.atOnce),
  "p-active": pooled.active ? "yes" : "no",
});

/** The empty form: a person who can get tasks, and reads Swedish. */
export const poolPrefilled: Typed = { "p-languages": ["p-sv"], "p-active": "yes", "p-at-once": "5" };
