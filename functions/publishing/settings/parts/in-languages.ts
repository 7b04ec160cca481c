import type { Column, Question } from "../../../platform/forms/document.ts";
import type { Words } from "../../../platform/forms/words.ts";
import { inEach } from "../../parts/part.ts";
import { languageNames } from "../../publishing-forms.texts.ts";

type Asked = {
  readonly label: Words;
  readonly hint?: Words;
  readonly kind: "line" | "text";
  readonly limit: number;
  /** Must be written in the first language before anything is saved. */
  readonly needed?: true;
};

const ask = (id: string, { label, hint, kind, limit, needed }: Asked) =>
  inEach((lang) => ({
    id: `${id}-${lang}`,
    label: languageNames.of(label, lang),
    ...(hint ? { hint } : {}),
    kind,
    limit,
    ...(needed && lang === "sv" ? {} : { optional: true as const }),
  }));

/** A text in each language, as questions of a form or as columns of a table: `p-name-sv`, `p-name-en`. */
export const textQuestions = (id: string, asked: Asked): Question[] => ask(id, asked);
export const textColumns = (id: string, asked: Asked): Column[] => ask(id, asked);
