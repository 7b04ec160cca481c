import type { Column, Question, QuestionOf, When } from "../../platform/forms/document.ts";
import type { FormChange } from "../../platform/forms/edit.ts";
import type { Placed } from "../../platform/forms/faults/fault.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Route } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { readAsks, typedNow } from "./asks.ts";
import { type At, opened, questionIn, sectionIn } from "./at.ts";
import { conditionAsks } from "./condition.form.ts";
import type { Edits, Officer } from "./edits.ts";
import { stepped, withStep } from "./listed.ts";
import { columnAsks, questionAsks } from "./question.form.ts";
import { pressed, type Shown, saved, sealOf } from "./saving.ts";

const officers = ["officer"] as const;

/** Whether a button moves a part or takes it away. */
const isStep = (action: string): action is "up" | "down" | "drop" => ["up", "down", "drop"].includes(action);

type Conditioned = {
  readonly part: { readonly id: string; readonly label: Question["label"]; readonly when?: When | undefined };
  readonly home: string;
  readonly change: (when: When | undefined) => FormChange;
};

/** The pages of a question: itself, its condition, a column of its table; and the condition of a section. */
export function questionRoutes({ address, edits }: { readonly address: string; readonly edits: Edits }) {
  const at = (visit: Officer) => opened(edits, address, visit);

  const questionPage = async (visit: Officer, now: At, placed: Placed, more: Partial<Shown> = {}, status = 200) => {
    const asks = questionAsks(now.work.form, placed.question);
    const typed = more.typed ?? typedNow(asks);
    const read = readAsks(asks, typed, visit.language);
    const preview = read.ok ? ({ ...placed.question, ...read.value } as Question) : undefined; // as: read without problems
    const shown = { ...now, ...placed, seal: sealOf(placed.question), preview, ...more, typed };
    const home = now.paths.question(placed.question.id);
    return html(visit, (await import("./question.page.tsx")).QuestionPage, shown, { status, home });
  };

  const moveTo = async (visit: Officer, now: At, placed: Placed): Promise<Answer> => {
    const { id } = placed.question;
    const to = typedText(visit.typed, "p-move-to");
    const home = now.paths.question(id);
    if (to === "") return seeOther(home);
    const refused = await edits.change(visit, { change: "move-question", question: id, in: to });
    return refused.length > 0 ? questionPage(visit, now, placed, { refused }, 422) : seeOther(home);
  };

  /** The column in the address, of the table in it. @throws Refusal not-found */
  const columnIn = async (visit: Officer) => {
    const now = await at(visit);
    const { question } = questionIn(now.work.form, visit);
    if (question.kind !== "table" || !Array.isArray(question.columns)) return refuse("not-found");
    const columns: readonly Column[] = question.columns;
    const column = columns.find(({ id }) => id === visit.params["column"]) ?? refuse("not-found");
    return { now, question, columns, column };
  };
  type Found = Awaited<ReturnType<typeof columnIn>>;

  const columnPage = async (
    visit: Officer,
    { now, question, column }: Found,
    more: Partial<Shown> = {},
    status = 200,
  ) => {
    const typed = more.typed ?? typedNow(columnAsks(question, column));
    const shown = { ...now, question, column, seal: sealOf(column), ...more, typed };
    const home = now.paths.column(question.id, column.id);
    return html(visit, (await import("./column.page.tsx")).ColumnPage, shown, { status, home });
  };

  const conditioned = (visit: Officer, { work, paths }: At, kind: "avsnitt" | "fraga"): Conditioned => {
    if (kind === "avsnitt") {
      const { questions: _, ...head } = sectionIn(work.form, visit);
      const part = { id: head.id, label: head.name, when: head.when };
      const change = (when: When | undefined): FormChange => ({ change: "change-section", section: { ...head, when } });
      return { part, home: paths.section(head.id), change };
    }
    const { question } = questionIn(work.form, visit);
    const change = (when: When | undefined): FormChange => ({
      change: "change-question",
      question: { ...question, when },
    });
    return { part: question, home: paths.question(question.id), change };
  };

  const conditionPage = async (
    visit: Officer,
    now: At,
    kind: "avsnitt" | "fraga",
    more: Partial<Shown>,
    status: number,
  ) => {
    const { part, home } = conditioned(visit, now, kind);
    const typed = more.typed ?? typedNow(conditionAsks(now.work.form, part.id, part.when));
    const here = `${home}/villkor`;
    const shown = { ...now, part, home, address: here, seal: sealOf(part.when ?? null), ...more, typed };
    return html(visit, (await import("./condition.page.tsx")).ConditionPage, shown, { status, home: here });
  };

  const routes: Route[] = [
    page(`${address}/fraga/{part}`, officers, async (visit) => {
      const now = await at(visit);
      return questionPage(visit, now, questionIn(now.work.form, visit));
    }),

    button(`${address}/fraga/{part}`, officers, async (visit) => {
      const now = await at(visit);
      const placed = questionIn(now.work.form, visit);
      const { question } = placed;
      const { action, part } = pressed(visit.typed);
      if (action === "preview") return questionPage(visit, now, placed, { typed: visit.typed });
      if (action === "move") return moveTo(visit, now, placed);
      const to = now.paths.question(question.id);
      return saved(edits, visit, {
        ...{ asks: questionAsks(now.work.form, question), seal: sealOf(question), done: `${to}?sparat` },
        change: (read) => {
          const next = { ...question, ...read } as Question; // as: read without problems
          return { change: "change-question", question: isStep(action) ? withStep(next, { part, by: action }) : next };
        },
        again: (shown, status) => questionPage(visit, now, placed, shown, status),
      });
    }),

    page(`${address}/fraga/{part}/kolumn/{column}`, officers, async (visit) =>
      columnPage(visit, await columnIn(visit)),
    ),

    button(`${address}/fraga/{part}/kolumn/{column}`, officers, async (visit) => {
      const found = await columnIn(visit);
      const { now, question, columns, column } = found;
      const { action, part } = pressed(visit.typed);
      const by = isStep(action) ? action : undefined;
      return saved(edits, visit, {
        ...{ asks: columnAsks(question, column), seal: sealOf(column) },
        done: `${now.paths.column(question.id, column.id)}?sparat`,
        change: (read) => {
          const next = withOptionStep({ ...column, ...read } as Column, part, by); // as: read without problems
          const all = columns.map((one) => (one.id === column.id ? next : one));
          return { change: "change-question", question: { ...question, columns: all } as QuestionOf<"table"> }; // as: the same table
        },
        again: (shown, status) => columnPage(visit, found, shown, status),
      });
    }),

    ...(["avsnitt", "fraga"] as const).flatMap((kind) => [
      page(`${address}/${kind}/{part}/villkor`, officers, async (visit) =>
        conditionPage(visit, await at(visit), kind, {}, 200),
      ),
      button(`${address}/${kind}/{part}/villkor`, officers, async (visit) => {
        const now = await at(visit);
        const { part, home, change } = conditioned(visit, now, kind);
        return saved(edits, visit, {
          asks: conditionAsks(now.work.form, part.id, part.when),
          seal: sealOf(part.when ?? null),
          change: (read) => change(read["when"] as When | undefined), // as: what the condition's form reads
          again: (shown, status) => conditionPage(visit, now, kind, shown, status),
          done: `${home}/villkor?sparat`,
        });
      }),
    ]),
  ];
  return routes;
}

/** A column of choices in which an option is moved or taken away. */
function withOptionStep(column: Column, part: string, by: "up" | "down" | "drop" | undefined): Column {
  if (column.kind !== "choice" || by === undefined) return column;
  const options =
    by === "drop"
      ? column.options.filter(({ id }) => id !== part)
      : stepped(column.options, part, by === "up" ? -1 : 1);
  return { ...column, options: [...options] };
}
