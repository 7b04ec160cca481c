import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { type Rate, shareOf } from "../../vocabulary/rate.ts";
import type { Call } from "../call.ts";
import { computeBudget } from "./budget.ts";
import { budgetIn } from "./budget-answers.ts";
import { publicFinancing } from "./public-financing.ts";

/** The most of a financing that may be public: budgets are in whole kronor, and a part of one counts as one. */
const mostOf = (limit: Rate, all: Ore): Ore => ore(Math.ceil(shareOf(limit, all) / 100) * 100);

/**
 * What is wrong where more of the financing is public than the call allows. It is said where people can change it: at the
 * first public amount that is not the grant, else at the grant.
 */
export function publicLimitProblem(call: Call, form: Form, answers: Answers): FormProblem | undefined {
  const { publicMost, financing: sources, years } = call;
  const { financing } = computeBudget(call, budgetIn(form, answers));
  const found = publicMost && publicFinancing(call, financing);
  if (!found) return undefined;
  const { publicOre, privateOre, unsaidOre } = found;
  const most = mostOf(publicMost, sumOre([publicOre, privateOre, unsaidOre]));
  if (publicOre <= most) return undefined;
  const isPublic = (id: string) => sources.find((one) => one.id === id)?.kind === "public";
  const isGrant = (id: string) => sources.find((one) => one.id === id)?.grant === true;
  const rows = financing.filter(({ id, sumOre }) => isPublic(id) && sumOre > 0);
  const row = rows.find(({ id }) => !isGrant(id)) ?? rows[0];
  const year = years.map(String).find((one) => row?.amounts[one]);
  const field = `${askedAs(form, "financing")?.id ?? ""}.${row?.id}.${year}`;
  return { field, code: "too-much-public", facts: { limit: publicMost, public: publicOre, most } };
}
