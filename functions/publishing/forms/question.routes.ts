import type { Question, Section } from "../../platform/forms/document.ts";
import type { Placed } from "../../platform/forms/faults/fault.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Route, versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { offeredOn } from "../part-editing.routes.ts";
import { formPartGone } from "../publishing.refusals.ts";
import { readAsks, typedNow } from "./asks.ts";
import { type At, opened, questionIn, questionTyped, sectionIn, sectionTyped } from "./at.ts";
import { conditionAsks } from "./condition.form.ts";
import type { Edits, Officer } from "./edits.ts";
import { withOtherLanguages } from "./offered-languages.ts";
import { columnAsks, questionAsks } from "./question.form.ts";
import { pressed, saved } from "./saving.answer.ts";
import type { Shown } from "./shown.ts";
import { type Conditioned, columnsOf, pageAt } from "./written-page.ts";

const officers = ["officer"] as const;

type ConditionOf = "avsnitt" | "fraga";

/** The pages of a question: itself, its condition, a column of its table; and the condition of a section. */
export function questionRoutes({ address, edits }: { readonly address: string; readonly edits: Edits }) {
  const at = (visit: Officer) => opened(edits, address, visit);

  const questionPage = async (visit: Officer, now: At, more: Partial<Shown> = {}, status = 200) => {
    const placed = questionIn(now.work.form, visit);
    const asks = questionAsks(now.work.form, placed.question);
    const typed = more.typed ?? typedNow(asks);
    const offered = offeredOn(visit);
    const read = readAsks(asks, withOtherLanguages(typed, typedNow(asks), offered), visit.language, offered);
    const preview = read.ok ? ({ ...placed.question, ...read.value } as Question) : undefined; // as: read without problems
    const shown = { ...now, ...placed, preview, ...more, typed };
    const home = now.paths.question(placed.question.id);
    return html(visit, (await import("./question.page.tsx")).QuestionPage, shown, { status, home });
  };

  const moveTo = async (visit: Officer, now: At, { question: { id } }: Placed): Promise<Answer> => {
    const to = typedText(visit.typed, "p-move-to");
    const home = now.paths.question(id);
    if (to === "") return seeOther(home);
    const { refused } = await edits.change(visit, {
      kind: "change",
      change: { change: "move-question", question: id, in: to },
    });
    return refused.length > 0 ? questionPage(visit, now, { refused }, 422) : seeOther(home);
  };

  /** The column in the address, of the table in it; undefined where there is none. */
  const columnAt = (visit: Officer, { question }: Placed) => {
    const column = columnsOf(question).find(({ id }) => id === visit.params["column"]);
    return column && question.kind === "table" ? { question, column } : undefined;
  };

  const columnPage = async (visit: Officer, now: At, more: Partial<Shown> = {}, status = 200) => {
    const { question, column } = columnAt(visit, questionIn(now.work.form, visit)) ?? refuse("not-found");
    const typed = more.typed ?? typedNow(columnAsks(question, column));
    const shown = { ...now, question, column, ...more, typed };
    const home = now.paths.column(question.id, column.id);
    return html(visit, (await import("./column.page.tsx")).ColumnPage, shown, { status, home });
  };

  const conditionPage = async (
    visit: Officer,
    now: At,
    of: ConditionOf,
    more: Partial<Shown> = {},
    status = 200,
  ): Promise<Answer> => {
    const { form } = now.work;
    const part = of === "avsnitt" ? conditioned(sectionIn(form, visit)) : questionIn(form, visit).question;
    const home = homeOf(now, of, part);
    const typed = more.typed ?? typedNow(conditionAsks(form, part.id, part.when));
    const here = `${home}/villkor`;
    const shown = { ...now, part, home, address: here, ...more, typed };
    return html(visit, (await import("./condition.page.tsx")).ConditionPage, shown, { status, home: here });
  };

  const routes: Route[] = [
    page(`${address}/fraga/{part}`, officers, async (visit) => questionPage(visit, await at(visit))),

    button(`${address}/fraga/{part}`, officers, async (visit) => {
      const now = await at(visit);
      const placed = questionTyped(now.work.form, visit);
      const { id, label } = placed.question;
      const { action } = pressed(visit.typed);
      // It is shown as it was typed, and goes on from the version that it was begun with.
      if (action === "preview")
        return questionPage(visit, now, { typed: visit.typed, version: versionOf(visit.typed) });
      if (action === "move") return moveTo(visit, now, placed);
      return saved(edits, visit, {
        ...{ at: pageAt.question(id), name: wordsIn(label, visit.language), here: now.paths.question(id) },
        now: () => at(visit),
        again: (stored, shown, status) => questionPage(visit, stored, shown, status),
      });
    }),

    page(`${address}/fraga/{part}/kolumn/{column}`, officers, async (visit) => columnPage(visit, await at(visit))),

    button(`${address}/fraga/{part}/kolumn/{column}`, officers, async (visit) => {
      const now = await at(visit);
      const { question, column } = columnAt(visit, questionTyped(now.work.form, visit)) ?? refuse(formPartGone);
      return saved(edits, visit, {
        ...{ at: pageAt.column(question.id, column.id), name: wordsIn(column.label, visit.language) },
        here: now.paths.column(question.id, column.id),
        now: () => at(visit),
        again: (stored, shown, status) => columnPage(visit, stored, shown, status),
      });
    }),

    ...(["avsnitt", "fraga"] as const).flatMap((of) => [
      page(`${address}/${of}/{part}/villkor`, officers, async (visit) => conditionPage(visit, await at(visit), of)),
      button(`${address}/${of}/{part}/villkor`, officers, async (visit) => {
        const now = await at(visit);
        const { form } = now.work;
        const part = of === "avsnitt" ? conditioned(sectionTyped(form, visit)) : questionTyped(form, visit).question;
        return saved(edits, visit, {
          ...{ at: pageAt.condition(of, part.id), name: wordsIn(part.label, visit.language) },
          here: `${homeOf(now, of, part)}/villkor`,
          now: () => at(visit),
          again: (stored, shown, status) => conditionPage(visit, stored, of, shown, status),
        });
      }),
    ]),
  ];
  return routes;
}

const conditioned = ({ id, name, when }: Section): Conditioned => ({ id, label: name, when });

const homeOf = ({ paths }: At, of: ConditionOf, { id }: Conditioned): string =>
  of === "avsnitt" ? paths.section(id) : paths.question(id);
