import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { Question } from "../../../platform/forms/document.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { leastYearsOfDeMinimis, leastYearsOfVouchers, type Retention, retained } from "../../../settings/retention.ts";
import { answered, numberIn, type PartOf } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";

const t = formTexts.retention;

/** How each kind of thing is asked for. */
const fields = {
  drafts: "p-drafts",
  withoutGrant: "p-without-grant",
  granted: "p-granted",
  contacts: "p-contacts",
  vouchers: "p-vouchers",
  deMinimis: "p-de-minimis",
} as const satisfies Record<keyof Retention, string>;
/** What the law says of two of them; nobody may promise less. */
const byLaw: Partial<Record<keyof Retention, number>> = {
  vouchers: leastYearsOfVouchers,
  deMinimis: leastYearsOfDeMinimis,
};

const years = (of: keyof Retention): Question => {
  const least = byLaw[of];
  return {
    ...{ id: fields[of], ...t.of[of], kind: "number", decimals: 0, least: least ?? 1, most: 100, unit: t.years },
    ...(least === undefined ? { optional: true } : {}),
  };
};

/** How long what is kept, in years from the end of the calendar year. */
export const retentionPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-retention",
    version: 1,
    for: "act",
    name: t.name,
    sections: [{ id: "p-retention", name: t.name, slug: "bevarande", questions: retained.map(years) }],
    rules: [],
  }),

  answersIn: ({ retention }) => answered(Object.fromEntries(retained.map((of) => [fields[of], retention[of]]))),

  withAnswers: ({ retention: { vouchers, deMinimis }, ...authority }, answers) => {
    const plan = (["drafts", "withoutGrant", "granted", "contacts"] as const).flatMap((of) => {
      const chosen = answers[fields[of]];
      return typeof chosen === "number" ? [[of, chosen] as const] : [];
    });
    return {
      ...authority,
      retention: {
        ...Object.fromEntries(plan),
        vouchers: numberIn(answers, fields.vouchers, vouchers),
        deMinimis: numberIn(answers, fields.deMinimis, deMinimis),
      },
    };
  },
};
