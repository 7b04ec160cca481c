import { defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { Words } from "../platform/forms/words.ts";
import type { Programme } from "../settings/programme.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";
import { looksLikePerson, type Measure, type MeasureFacts, measureLimits } from "./measure.ts";
import { portfolioTexts } from "./portfolio.texts.ts";

const { sv, en } = portfolioTexts;
type Plain = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
const both = (key: Plain): Words => ({ sv: sv[key], en: en[key] });

/** What a measure is placed by. */
export type Around = Pick<Programme, "municipalities" | "focusAreas">;

/** An option of the form for something that has a short name: so many signs an option's name has at most. */
const optionOf = (id: string): string => `p-${id}`.slice(0, 40);

/** What is asked of a measure, in a programme that has municipalities and focus areas. */
export const measureForm = ({ municipalities = [], focusAreas }: Around) =>
  defineForm({
    format: 1,
    id: "p-measure",
    version: 1,
    for: "act",
    name: both("measure"),
    rules: [],
    sections: [
      {
        id: "p-section",
        slug: "insats",
        name: both("measure"),
        questions: [
          { id: "p-title", kind: "line", limit: measureLimits.line, label: both("measure"), hint: both("measureHint") },
          { id: "p-actor", kind: "line", limit: measureLimits.line, label: both("actor"), hint: both("actorHint") },
          {
            id: "p-areas",
            kind: "choices",
            label: both("areas"),
            options: focusAreas.map(({ id, name }) => ({ id: optionOf(id), label: name })),
          },
          {
            id: "p-places",
            kind: "choices",
            label: both("places"),
            options: municipalities.map(({ id, name }) => ({ id: optionOf(id), label: { sv: name, en: name } })),
          },
          { id: "p-target", kind: "line", limit: measureLimits.line, label: both("target"), hint: both("targetHint") },
          {
            id: "p-evidence",
            kind: "text",
            limit: measureLimits.text,
            optional: true,
            label: both("evidence"),
            hint: both("evidenceHint"),
          },
          {
            id: "p-contact",
            kind: "line",
            limit: measureLimits.line,
            label: both("contact"),
            hint: both("contactHint"),
          },
          {
            id: "p-sure",
            kind: "yes-no",
            optional: true,
            label: both("sure"),
            hint: both("sureHint"),
          },
          {
            id: "p-source",
            kind: "line",
            limit: measureLimits.line,
            optional: true,
            label: both("source"),
            hint: both("sourceHint"),
          },
          {
            id: "p-open",
            kind: "choice",
            label: both("open"),
            options: [
              { id: "p-internal", label: both("openNo") },
              { id: "p-public", label: both("openYes") },
            ],
          },
        ],
      },
    ],
  });

/** Whether the programme has what a measure is placed by. */
export const canBeMapped = ({ municipalities = [], focusAreas }: Around): boolean =>
  municipalities.length > 0 && focusAreas.length > 0;

/** Reads the form. A contact that looks like a person is asked about once more. */
export function readMeasureForm(programme: Around, typed: Typed, lang: Language): Read<MeasureFacts> {
  const read = readTyped(measureForm(programme), typed, lang, {
    rules: ({ "p-contact": contact = "", "p-sure": sure }) =>
      looksLikePerson(contact) && sure !== true ? [{ field: "p-contact", code: "person" }] : [],
    words: ({ code }, language) => (code === "person" ? portfolioTexts[language].looksLikePerson : undefined),
  });
  if (!read.ok) return read;
  const { value } = read;
  const chosen = (ids: readonly string[], of: readonly { readonly id: string }[]) =>
    of.filter(({ id }) => ids.includes(optionOf(id))).map(({ id }) => id);
  return {
    ok: true,
    value: {
      ...{ title: value["p-title"], actor: value["p-actor"], target: value["p-target"], contact: value["p-contact"] },
      ...{ evidence: value["p-evidence"] ?? "", source: value["p-source"] ?? "" },
      municipalities: chosen(value["p-places"], programme.municipalities ?? []),
      areas: chosen(value["p-areas"], programme.focusAreas),
      open: value["p-open"] === "p-public",
    },
  };
}

/** A measure as the form shows it. */
export const measureTyped = (measure: Measure): Typed => ({
  ...{ "p-title": measure.title, "p-actor": measure.actor, "p-target": measure.target },
  ...{ "p-evidence": measure.evidence, "p-contact": measure.contact, "p-source": measure.source },
  "p-places": measure.municipalities.map(optionOf),
  "p-areas": measure.areas.map(optionOf),
  "p-open": measure.open ? "p-public" : "p-internal",
  ...(looksLikePerson(measure.contact) ? { "p-sure": "yes" } : {}),
});
