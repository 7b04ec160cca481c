import type { CallInWork } from "../../calls/call.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Option, Question } from "../../platform/forms/document.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Account, AccountCode, type AccountPlan } from "../../vocabulary/account-plan.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { answered, openRows, type Part, rowsIn, textIn } from "./part.ts";

const t = partTexts.accounts;

/** The accounts that every plan has, by the question that each is asked with. */
const accounts = {
  "p-grants": "grants",
  "p-bank": "bank",
  "p-advances": "advances",
  "p-repayments": "repayments",
  "p-commitments": "commitments",
  "p-commitments-contra": "commitmentsContra",
  "p-accepted-contra": "acceptedContra",
} as const satisfies Readonly<Record<string, keyof AccountPlan>>;
const asked = Object.entries(accounts) as [keyof typeof accounts, (typeof accounts)[keyof typeof accounts]][]; // as: Object.entries forgets the names
const codes = ["p-project", "p-activity"] as const;

const account = ([id, name]: (typeof asked)[number]): Question => ({ id, ...t.of[name], kind: "line", limit: 8 });
const code = { kind: "line", limit: 20 } as const;

/** The name by which the ledger knows a kind of organisation that the application asks for. */
const keyOf = ({ id, is }: Option): string => is ?? id;
const kindsOf = ({ forms }: CallInWork): readonly Option[] =>
  askedAs(forms.application, "organisation-type")?.options ?? [];

/** The kind of organisation that a text names, in any language or as the ledger does; the text itself where none is. */
function counterpartyNamed(call: CallInWork, text: string): string {
  const same = (one: string) => one.toLowerCase() === text.toLowerCase();
  const kind = kindsOf(call).find((one) => Object.values(one.label).some(same));
  return kind ? keyOf(kind) : text;
}

/** Whether the application lets anyone say that they are such an organisation. */
export const isCounterparty = (call: CallInWork, key: string): boolean =>
  kindsOf(call).some((one) => keyOf(one) === key);

/** What the ledger calls a kind of organisation, as people read it. */
function nameOf(call: CallInWork, key: string): string {
  const kind = kindsOf(call).find((one) => keyOf(one) === key);
  const name = kind ? wordsIn(kind.label, "sv") : key;
  return counterpartyNamed(call, name) === key ? name : key;
}

/** Where the call's money is booked. */
export const accountsPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-accounts",
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
        ],
      },
    ],
    rules: [],
  }),

  answersIn: (call) => {
    const { counterparties, project, activity, ...plan } = call.accounting;
    const known = Object.entries(counterparties);
    return answered({
      ...Object.fromEntries(asked.map(([id, name]) => [id, plan[name]])),
      "p-project": project,
      "p-activity": activity,
      "p-counterparties":
        known.length === 0
          ? undefined
          : openRows(known, ([key, code]) => ({ "p-organisation": nameOf(call, key), "p-counterparty": code })),
    });
  },

  withAnswers: (call, answers): CallInWork => {
    const { project: _project, activity: _activity, ...plan } = call.accounting;
    const [project, activity] = [textIn(answers, "p-project"), textIn(answers, "p-activity")];
    return {
      ...call,
      accounting: {
        ...plan,
        ...Object.fromEntries(asked.map(([id, name]) => [name, textIn(answers, id)])),
        ...(project === "" ? {} : { project }),
        ...(activity === "" ? {} : { activity }),
        counterparties: Object.fromEntries(
          rowsIn(answers, "p-counterparties").map(({ cells }) => [
            counterpartyNamed(call, textIn(cells, "p-organisation")),
            textIn(cells, "p-counterparty"),
          ]),
        ),
      },
    };
  },

  problems: (answers, call) => {
    const rows = rowsIn(answers, "p-counterparties");
    const keys = rows.map(({ cells }) => counterpartyNamed(call, textIn(cells, "p-organisation")));
    const isCode = (text: string) => AccountCode.safeParse(text).success;
    return [
      ...asked
        .filter(([id]) => answers[id] !== undefined && !Account.safeParse(answers[id]).success)
        .map(([field]): FormProblem => ({ field, code: "no-account" })),
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
  },
};
