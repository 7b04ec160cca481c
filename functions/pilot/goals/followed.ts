import type { Row } from "../../platform/forms/answers.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import type { QuestionOf } from "../../platform/forms/document.ts";
import { splitColumns, splitsOf } from "../../platform/forms/kinds/result-columns.ts";
import { askedAs } from "../../platform/forms/role.ts";
import type { Words } from "../../platform/forms/words.ts";
import { firstDayOf, LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import type { Report, ReportContent } from "../items/report.ts";
import { type Agreed, agreedGoals, type Goal } from "./goals.ts";

/** Those reached, by groups; of a group that nobody has counted there is no count. */
export type Counted = {
  readonly label: Words;
  readonly groups: readonly { readonly label: Words; readonly count: number | undefined }[];
};

/** What a report says of a goal. */
export type Told = {
  readonly report: number;
  readonly isAccepted: boolean;
  readonly day: LocalDay;
  readonly value: number | undefined;
  readonly source: string;
  readonly text: string;
  readonly counted: readonly Counted[];
};

/** A goal with what its reports have said of it, the first day first. */
export type Followed = Goal & { readonly told: readonly Told[] };

/** Where the form does not ask for the day, a value is of the last day that the report is about. */
const lastDayOf = ({ through }: Pick<ReportContent, "through">): LocalDay =>
  plusLocalDays(firstDayOf(plusMonths(through, 1)), -1);

function countedIn(question: QuestionOf<"results">, { cells }: Row): readonly Counted[] {
  return splitsOf(question).flatMap((split): readonly Counted[] => {
    const groups = splitColumns(split).map(({ id, label }) => ({
      label,
      count: cells[id] === undefined ? undefined : Number(cells[id]),
    }));
    return groups.every(({ count }) => count === undefined) ? [] : [{ label: split.label, groups }];
  });
}

type Given = Pick<Report, "number" | "status"> & { readonly content?: Report["content"] };

/** What a report that is in says of a goal; nothing where its row was left empty. */
function toldOf({ id }: Goal, { number, status, content }: Given, question: QuestionOf<"results">): readonly Told[] {
  if (!content || status === "returned") return [];
  const row = answeredRows(content.answers[question.id]).find((one) => one.id === id);
  if (!row) return [];
  const { cells } = row;
  return [
    {
      report: number,
      isAccepted: status === "accepted",
      day: LocalDay.safeParse(cells["day"]).data ?? lastDayOf(content),
      value: cells["actual"] === undefined ? undefined : Number(cells["actual"]),
      source: String(cells["source"] ?? ""),
      text: String(cells["told"] ?? ""),
      counted: countedIn(question, row),
    },
  ];
}

/** The goals of a project, and how far each has come; none where its call asks for none. */
export function followedGoals(pilot: Agreed & { readonly reports: readonly Given[] }): readonly Followed[] {
  const question = askedAs(pilot.call.forms.report, "results");
  return agreedGoals(pilot).map((goal) => ({
    ...goal,
    told: question
      ? pilot.reports
          .flatMap((report) => toldOf(goal, report, question))
          .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.report - b.report))
      : [],
  }));
}

/** The newest value; undefined before there is one. */
export const newestOf = ({ told }: Followed): (Told & { readonly value: number }) | undefined =>
  told.findLast((one): one is Told & { readonly value: number } => one.value !== undefined);
