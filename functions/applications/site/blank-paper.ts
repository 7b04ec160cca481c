import type { Call } from "../../calls/call.ts";
import { blankBlocks } from "../../platform/documents/blank-blocks.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { blank } from "../../platform/forms/blank.ts";
import { readTexts } from "../../platform/forms/ui/read-texts.texts.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { applicationForm } from "../form/read-application.ts";
import { siteTexts } from "./site.texts.ts";

/** Everything that a call asks as a document, to print and to write on. */
export function blankPaper(call: Call, language: Language, sender: Paper["sender"]): Paper {
  const t = siteTexts[language].blank;
  return {
    format: 1,
    language,
    title: t.title,
    sender,
    reference: [{ name: t.call, value: wordsIn(call.title, language) }],
    blocks: [
      { kind: "paragraph", text: readTexts[language].blankLead },
      ...blankBlocks(blank(applicationForm(call), language)),
    ],
  };
}
