import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { agreementPut } from "./agreement.store.ts";
import { dissolutionForm, readNote } from "./agreement-notes.form.ts";
import { noteTexts } from "./agreement-notes.texts.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** The agreement ends on a day: what was decided by then stays payable. Noted again, another day takes its place. */
export const dissolveAgreement = act({
  name: "dissolve-agreement",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    const { from } = seenTerms(seen, command);
    const read = readNote(dissolutionForm, command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { agreement } = seen;
    const { "p-day": day } = read.value;
    const words = noteTexts[command.language].problems;
    if (day < `${from}-01-01`) return { answer: { wrong: [{ field: "p-day", text: words.beforeStart(from) }] } };
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, dissolved: { day, by: by.name, at } }, at)],
      log: { action: "partnership.dissolved", details: { title: agreement.title, day } },
    };
  },
});
