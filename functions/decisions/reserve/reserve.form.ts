import { defineForm } from "../../platform/forms/answers-of.ts";
import { reserveTexts } from "./reserve.texts.ts";

type T = typeof reserveTexts.sv | typeof reserveTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(reserveTexts.sv), en: text(reserveTexts.en) });

/** Where an application stands among the reserves, and until when. */
export const reserveForm = defineForm({
  format: 1,
  id: "p-reserve",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "reserv",
      name: both((t) => t.title),
      questions: [
        {
          id: "p-rank",
          kind: "number",
          decimals: 0,
          least: 1,
          most: 999,
          label: both((t) => t.rank),
          hint: both((t) => t.rankHint),
        },
        { id: "p-day", kind: "day", label: both((t) => t.lastDay), hint: both((t) => t.lastDayHint) },
      ],
    },
  ],
  rules: [],
});
