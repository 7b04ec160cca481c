import type { Answers, FormProblem, Row } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { Account, AccountCode, type AccountPlan, MemorandumAccounts } from "../../vocabulary/account-plan.ts";
import { OrganisationNumber, parseOrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { answered, openRows, rowsIn, textIn } from "./part.ts";

const t = partTexts.accounts;

/** The accounts that every plan has, by the question that each is asked with. */
const accounts = {
  "p-grants": "grants",
  "p-bank": "bank",
  "p-payables": "payables",
  "p-advances": "advances",
  "p-repayments": "repayments",
  "p-commitments": "commitments",
  "p-commitments-contra": "commitmentsContra",
  "p-accepted-contra": "acceptedContra",
} as const satisfies Readonly<Record<string, keyof AccountPlan>>;
const asked = Object.entries(accounts) as [keyof typeof accounts, (typeof accounts)[keyof typeof accounts]][]; // as: Object.entries forgets the names
/** Accounts that a plan may do without, by their questions. */
const optional = [
  ["p-write-offs", "writeOffs"],
  ["p-accruals", "accruals"],
  ["p-internal-grants", "internalGrants"],
  ["p-internal-units", "internalUnits"],
] as const;
/** The question that an account of the plan is asked with. */
export const questionOf = (name: keyof AccountPlan): string =>
  [...asked, ...optional].find(([, one]) => one === name)?.[0] ?? "";
const codes = ["p-cost-centre", "p-project", "p-activity"] as const;

const account = ([id, name]: (typeof asked)[number]): Question => ({ id, ...t.of[name], kind: "line", limit: 8 });
const code = { kind: "line", limit: 20 } as const;

/** First digits and ranges as a person writes them, with commas or blanks between. */
const listIn = (text: string): string[] =>
  text
    .replace(/\s*[-–]\s*/g, "-")
    .split(/[\s,;]+/)
    .filter((one) => one !== "");

/** A plan of accounts as a form: of a call, and of what the authority begins its calls with. `more` is asked last. */
export const accountPlanForm = (id: string, more: readonly Question[] = []): Form =>
  defineForm({
    format: 1,
    id,
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-accounts",
        name: t.name,
        slug: "konton",
        questions: [
          ...asked.map(account),
          ...optional.map(([id, name]): Question => ({ id, ...t.of[name], kind: "line", limit: 8, optional: true })),
          { id: "p-memorandum", label: t.memorandum, hint: t.memorandumHint, kind: "line", limit: 200, optional: true },
          { id: "p-cost-centre", label: t.costCentre, hint: t.codeHint, ...code, optional: true },
          { id: "p-project", label: t.project, hint: t.codeHint, ...code, optional: true },
          { id: "p-activity", label: t.activity, hint: t.codeHint, ...code, optional: true },
          {
            id: "p-counterparties",
            label: t.counterparties,
            hint: t.counterpartiesHint,
            kind: "table",
            optional: true,
            rows: { name: t.counterparty, least: 0, most: 40 },
            columns: [
              { id: "p-organisation", label: t.organisation, kind: "line", limit: 300 },
              { id: "p-counterparty", label: t.code, ...code },
            ],
            sums: false,
          },
          ...more,
        ],
      },
    ],
    rules: [],
  });

/** What the ledger calls a kind of organisation, as people read and write it. */
export type Naming = {
  readonly nameOf: (key: string) => string;
  readonly keyOf: (name: string) => string;
};

/** Whose code a row has: one organisation's by its number, however that is written, or a kind's. */
function partyIn(cells: Row["cells"], keyOf: Naming["keyOf"]): string {
  const text = textIn(cells, "p-organisation");
  const number = parseOrganisationNumber(text);
  return OrganisationNumber.safeParse(number).success ? number : keyOf(text);
}

/** A plan in answers. */
export function planAnswered(
  { counterparties, costCentre, project, activity, memorandum, ...plan }: AccountPlan,
  { nameOf }: Naming,
): Answers {
  const known = Object.entries(counterparties);
  return answered({
    ...Object.fromEntries(asked.map(([id, name]) => [id, plan[name]])),
    ...Object.fromEntries(optional.map(([id, name]) => [id, plan[name]])),
    "p-memorandum": memorandum?.join(", "),
    "p-cost-centre": costCentre,
    "p-project": project,
    "p-activity": activity,
    "p-counterparties":
      known.length === 0
        ? undefined
        : openRows(known, ([key, code]) => ({ "p-organisation": nameOf(key), "p-counterparty": code })),
  });
}

/** A plan as it was answered. */
export function planWritten(
  {
    costCentre: _costCentre,
    project: _project,
    activity: _activity,
    memorandum: _memorandum,
    writeOffs: _writeOffs,
    accruals: _accruals,
    internalGrants: _internalGrants,
    internalUnits: _internalUnits,
    ...plan
  }: AccountPlan,
  answers: Answers,
  { keyOf }: Naming,
): AccountPlan {
  const [costCentre = "", project = "", activity = ""] = codes.map((id) => textIn(answers, id));
  const memorandum = listIn(textIn(answers, "p-memorandum"));
  const others = optional.flatMap(([id, name]) => {
    const account = textIn(answers, id);
    return account === "" ? [] : [[name, account]];
  });
  return {
    ...plan,
    ...Object.fromEntries(asked.map(([id, name]) => [name, textIn(answers, id)])),
    ...Object.fromEntries(others),
    ...(memorandum.length === 0 ? {} : { memorandum }),
    ...(costCentre === "" ? {} : { costCentre }),
    ...(project === "" ? {} : { project }),
    ...(activity === "" ? {} : { activity }),
    counterparties: Object.fromEntries(
      rowsIn(answers, "p-counterparties").map(({ cells }) => [partyIn(cells, keyOf), textIn(cells, "p-counterparty")]),
    ),
  };
}

/** What is no account, no code, or a kind of organisation that stands twice. */
export function planProblems(answers: Answers, { keyOf }: Naming): readonly FormProblem[] {
  const rows = rowsIn(answers, "p-counterparties");
  const keys = rows.map(({ cells }) => partyIn(cells, keyOf));
  const isCode = (text: string) => AccountCode.safeParse(text).success;
  const memorandum = listIn(textIn(answers, "p-memorandum"));
  const isList = memorandum.length === 0 || MemorandumAccounts.safeParse(memorandum).success;
  return [
    ...[...asked, ...optional]
      .map(([id]) => id)
      .filter((id) => answers[id] !== undefined && !Account.safeParse(answers[id]).success)
      .map((field): FormProblem => ({ field, code: "no-account" })),
    ...(isList ? [] : [{ field: "p-memorandum", code: "no-memorandum" }]),
    ...codes
      .filter((id) => answers[id] !== undefined && !isCode(textIn(answers, id)))
      .map((field): FormProblem => ({ field, code: "no-account-code" })),
    ...rows.flatMap(({ id, cells }, at): FormProblem[] => [
      ...(keys.indexOf(keys[at] ?? "") < at
        ? [{ field: `p-counterparties.${id}.p-organisation`, code: "counterparty-twice" }]
        : []),
      ...(isCode(textIn(cells, "p-counterparty"))
        ? []
        : [{ field: `p-counterparties.${id}.p-counterparty`, code: "no-account-code" }]),
    ]),
  ];
}
