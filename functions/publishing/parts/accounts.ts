import type { CallInWork } from "../../calls/call.ts";
import type { Option } from "../../platform/forms/document.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { accountPlanForm, type Naming, planAnswered, planProblems, planWritten } from "./account-plan.ts";
import type { Part } from "./part.ts";

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

const namingOf = (call: CallInWork): Naming => ({
  nameOf: (key) => nameOf(call, key),
  keyOf: (name) => counterpartyNamed(call, name),
});

/** Where the call's money is booked. */
export const accountsPart: Part = {
  form: accountPlanForm("p-call-accounts"),
  answersIn: (call) => planAnswered(call.accounting, namingOf(call)),
  withAnswers: (call, answers): CallInWork => ({
    ...call,
    accounting: planWritten(call.accounting, answers, namingOf(call)),
  }),
  problems: (answers, call) => planProblems(answers, namingOf(call)),
};
