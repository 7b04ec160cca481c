import type { CallInWork } from "../../calls/call.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { afterTexts as t } from "./after.texts.ts";
import type { Part } from "./part.ts";

const years = { "p-one": 1, "p-three": 3 } as const;
const yearNames = ["p-one", "p-three"] as const;

/** Whether projects are asked who takes results home; to be asked again is to be asked at all. */
function adoptionIn(answers: Answers): Pick<CallInWork, "adoption"> {
  const chosen = answers["p-asks"];
  if (!Array.isArray(chosen) || chosen.length === 0) return {};
  const has = (id: string) => chosen.some((one) => one === id);
  return { adoption: { years: yearNames.filter(has).map((id) => years[id]) } };
}

/** What a call asks for when its projects have ended, or are about to. */
export const afterPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-after",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-after",
        name: t.name,
        slug: "efter",
        questions: [
          {
            id: "p-asks",
            label: t.asks,
            hint: t.asksHint,
            kind: "choices",
            optional: true,
            options: [
              { id: "p-final", label: t.final },
              { id: "p-one", label: t.one },
              { id: "p-three", label: t.three },
            ],
          },
          {
            id: "p-continuation",
            label: t.continuation,
            hint: t.continuationHint,
            kind: "number",
            decimals: 0,
            least: 0,
            most: 365,
            unit: t.unit,
            optional: true,
          },
        ],
      },
    ],
    rules: [],
  }),
  answersIn: ({ adoption, continuation }) => ({
    ...(adoption ? { "p-asks": ["p-final", ...yearNames.filter((id) => adoption.years.includes(years[id]))] } : {}),
    ...(continuation ? { "p-continuation": continuation.days } : {}),
  }),
  withAnswers: ({ adoption: _, continuation: __, ...call }, answers) => {
    const days = answers["p-continuation"];
    return { ...call, ...adoptionIn(answers), ...(typeof days === "number" ? { continuation: { days } } : {}) };
  },
};
