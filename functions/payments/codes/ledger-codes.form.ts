import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { AccountCode, type AccountPlan, type LedgerCodes } from "../../vocabulary/account-plan.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { ledgerCodesTexts } from "./ledger-codes.texts.ts";

const { sv, en } = ledgerCodesTexts;

/** The codes of the call, which hold where the pilot has none. */
export type CallCodes = Pick<AccountPlan, "costCentre" | "project">;

const hintOf = (code: string | undefined) => ({
  sv: sv.hint(code ?? sv.noneInCall),
  en: en.hint(code ?? en.noneInCall),
});

/** What a pilot is booked on instead of the call's codes. */
export const ledgerCodesForm = ({ costCentre, project }: CallCodes) =>
  defineForm({
    format: 1,
    id: "p-ledger-codes",
    version: 1,
    for: "act",
    name: { sv: sv.title, en: en.title },
    sections: [
      {
        id: "p-section",
        slug: "kontering",
        name: { sv: sv.title, en: en.title },
        questions: [
          {
            id: "p-cost-centre",
            kind: "line",
            limit: 20,
            optional: true,
            label: { sv: sv.costCentre, en: en.costCentre },
            hint: hintOf(costCentre),
          },
          {
            id: "p-project",
            kind: "line",
            limit: 20,
            optional: true,
            label: { sv: sv.project, en: en.project },
            hint: hintOf(project),
          },
        ],
      },
    ],
    rules: [],
  });
type CodesForm = ReturnType<typeof ledgerCodesForm>;

const wrongIn = (answers: Partial<AnswersOf<CodesForm>>) =>
  (["p-cost-centre", "p-project"] as const)
    .filter((field) => answers[field] !== undefined && !AccountCode.safeParse(answers[field]).success)
    .map((field) => ({ field, code: "no-account-code" }));

/** The codes as they were typed, or what is no code; what is empty is left out. */
export function readLedgerCodes(typed: Typed, call: CallCodes, lang: Language): Read<LedgerCodes> {
  const words = ({ code }: { readonly code: string }) =>
    code === "no-account-code" ? ledgerCodesTexts[lang].noCode : undefined;
  const read = readTyped(ledgerCodesForm(call), typed, lang, { rules: wrongIn, words });
  if (!read.ok) return read;
  const { "p-cost-centre": costCentre, "p-project": project } = read.value;
  return { ok: true, value: { ...(costCentre ? { costCentre } : {}), ...(project ? { project } : {}) } };
}

/** The codes as the form shows them. */
export const ledgerCodesTyped = ({ costCentre = "", project = "" }: LedgerCodes = {}): Typed => ({
  "p-cost-centre": costCentre,
  "p-project": project,
});
