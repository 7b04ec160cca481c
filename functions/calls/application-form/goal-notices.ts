import type { Answers, FormProblem, Row } from "../../platform/forms/answers.ts";
import type { Form, QuestionOf } from "../../platform/forms/document.ts";
import { levels } from "../../platform/forms/kinds/result-columns.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";

const levelOf = ({ cells }: Row): number => levels.indexOf(String(cells["level"] ?? ""));

/** A target of nothing, or of what is there already, may be meant; no share of it can be reckoned. */
function targetNotice(at: string, { cells }: Row): readonly FormProblem[] {
  const { target, baseline } = cells;
  if (target === undefined) return [];
  if (Number(target) === 0) return [{ field: `${at}.target`, code: "target-zero" }];
  return baseline !== undefined && Number(target) === Number(baseline)
    ? [{ field: `${at}.target`, code: "target-is-baseline" }]
    : [];
}

/** A link goes to another result, on a higher level: what is done leads to a change, and that to one in society. */
function linkNotice(at: string, row: Row, rows: readonly Row[], asked: QuestionOf<"results">): readonly FormProblem[] {
  if (!asked.ask.includes("leads") || !asked.ask.includes("level") || levelOf(row) < 0) return [];
  const field = `${at}.leads`;
  const { leads } = row.cells;
  if (leads === undefined) return levelOf(row) < levels.length - 1 ? [{ field, code: "leads-nowhere" }] : [];
  const to = rows.find(({ id }) => id === leads);
  return to && levelOf(to) > levelOf(row) ? [] : [{ field, code: to ? "leads-not-up" : "leads-to-nothing" }];
}

/** What is worth a question about the goals of an application, and stops nothing. */
export function goalNotices(form: Form, answers: Answers): readonly FormProblem[] {
  const asked = askedAs(form, "goals");
  const rows = answerAs(form, answers, "goals") ?? [];
  if (!asked) return [];
  return rows.flatMap((row) => {
    const at = `${asked.id}.${row.id}`;
    return [...targetNotice(at, row), ...linkNotice(at, row, rows, asked)];
  });
}
