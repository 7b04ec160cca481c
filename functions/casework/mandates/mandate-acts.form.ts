import { type MandateAct, mandateActs } from "../../pilot/mandates/mandate.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { actOption } from "./mandate.form.ts";
import { mandateFormTexts } from "./mandate-form.texts.ts";

const { sv, en } = mandateFormTexts;

/** Attests have rules of their own, which nobody sets (payments/attest.ts). */
const decided = mandateActs.filter((act) => act !== "attest");

/** In which decisions preparer and decider are different people. */
export const apartForm = defineForm({
  format: 1,
  id: "p-apart",
  version: 1,
  for: "act",
  name: { sv: sv.apartTitle, en: en.apartTitle },
  sections: [
    {
      id: "p-section",
      slug: "skilda",
      name: { sv: sv.apartTitle, en: en.apartTitle },
      questions: [
        {
          id: "p-acts",
          kind: "choices",
          optional: true,
          label: { sv: sv.apartLabel, en: en.apartLabel },
          options: decided.map(actOption),
        },
      ],
    },
  ],
  rules: [],
});

export function readApart(typed: Typed, lang: Language): Read<readonly MandateAct[]> {
  const read = readTyped(apartForm, typed, lang);
  if (!read.ok) return read;
  const { "p-acts": chosen = [] } = read.value;
  return { ok: true, value: decided.filter((act) => chosen.includes(`p-${act}`)) };
}

export const apartTyped = (acts: readonly MandateAct[]): Typed => ({ "p-acts": acts.map((act) => `p-${act}`) });

/** Why a proposal is not to hold. */
export const dropForm = defineForm({
  format: 1,
  id: "p-drop-mandate",
  version: 1,
  for: "act",
  name: { sv: sv.dropTitle, en: en.dropTitle },
  sections: [
    {
      id: "p-section",
      slug: "avvisa",
      name: { sv: sv.dropTitle, en: en.dropTitle },
      questions: [
        {
          id: "p-why",
          kind: "text",
          limit: 1000,
          label: { sv: sv.dropWhy, en: en.dropWhy },
          hint: { sv: sv.whyHint, en: en.whyHint },
        },
      ],
    },
  ],
  rules: [],
});

/** From when on a row no longer holds: from today on at the earliest, so that no decision loses its mandate. */
export const endForm = (today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-end-mandate",
    version: 1,
    for: "act",
    name: { sv: sv.endTitle, en: en.endTitle },
    sections: [
      {
        id: "p-section",
        slug: "avsluta",
        name: { sv: sv.endTitle, en: en.endTitle },
        questions: [
          {
            id: "p-on",
            kind: "day",
            label: { sv: sv.endOn, en: en.endOn },
            hint: { sv: sv.endOnHint, en: en.endOnHint },
            earliest: plusLocalDays(today, -1),
          },
          {
            id: "p-why",
            kind: "text",
            limit: 1000,
            label: { sv: sv.endWhy, en: en.endWhy },
            hint: { sv: sv.whyHint, en: en.whyHint },
          },
        ],
      },
    ],
    rules: [],
  });
