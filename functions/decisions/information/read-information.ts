import type { Row } from "../../platform/forms/answers.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { type InformationAnswers, informationForm } from "./information.form.ts";
import { informationTexts } from "./information.texts.ts";
import { type Information, isOverTime, minutesOf, type Slot } from "./information.ts";

const slotOf = ({ cells }: Row): Slot => {
  const text = (column: string) => String(cells[column] ?? "");
  const minutes = cells["p-slot-minutes"];
  return {
    what: text("p-what"),
    presenter: text("p-presenter"),
    organisation: text("p-organisation"),
    email: text("p-email"),
    minutes: minutes === undefined ? undefined : Number(minutes),
  };
};

/** An information item as far as it is written, and what is wrong with what is typed. */
export function readInformation(
  typed: Typed,
  lang: Language,
): { readonly information: Information; readonly problems: readonly Problem[] } {
  const { answers, problems } = readForm(informationForm, typed);
  const said = answers as Partial<InformationAnswers>; // as: kinds say what values are
  return {
    information: {
      subject: said["p-subject"] ?? "",
      minutes: Number(said["p-minutes"] ?? 0),
      text: said["p-text"] ?? "",
      presented: said["p-presented"] ?? "",
      analysis: said["p-analysis"] ?? "",
      slots: (said["p-slots"] ?? []).map(slotOf),
    },
    problems: inWords(informationForm, typed, problems, lang),
  };
}

/** What keeps an item from being finished: somebody speaks, each for a time that is said, and together they fit. */
export function unfinished(information: Information, lang: Language): readonly Problem[] {
  const t = informationTexts[lang];
  const { slots, minutes } = information;
  const field = "p-slots";
  return [
    ...(slots.length === 0 ? [{ field, text: t.noSlots }] : []),
    ...slots.filter((slot) => slot.minutes === undefined).map(({ what }) => ({ field, text: t.noMinutes(what) })),
    ...(isOverTime(information) ? [{ field, text: t.over(minutesOf(information), minutes) }] : []),
  ];
}
