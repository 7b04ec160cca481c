import type { Answers, Period, Row, Value } from "../../platform/forms/answers.ts";
import type { Option } from "../../platform/forms/document.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { Role } from "../../platform/forms/roles.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, type Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Call } from "../call.ts";
import { type ByYear, type ComputedBudget, computeBudget, offBy, type Terms } from "./budget.ts";
import { budgetIn } from "./budget-answers.ts";

export type Person = { readonly name: string; readonly email: string; readonly phone: string; readonly task: string };
export const vatAnswers = ["deducts", "partly", "none"] as const;
export type DeductsVat = (typeof vatAnswers)[number];

/** The figures and names of an application that lists, mails, decisions and reports are made from. */
export type ApplicationSummary = {
  readonly title: string;
  readonly organisation: string;
  readonly organisationNumber: OrganisationNumber;
  /** The kind of organisation, as account plans know it. */
  readonly organisationType: string;
  /** The unit of the authority itself that applies, where one does, as the form names it: `Kulturenheten (4711)`. */
  readonly unit?: { readonly code: string; readonly label: string };
  /** Where the organisation belongs, by its name. */
  readonly municipality: string;
  readonly startDay: LocalDay;
  readonly endDay: LocalDay;
  readonly contact: Person;
  readonly signatory: Person | undefined;
  /** The official mailbox of the organisation, where the form asks for one and it was given. */
  readonly mailbox?: string | undefined;
  /** Whether the organisation deducts VAT; where the form does not ask, VAT is taken for a cost. */
  readonly vat: DeductsVat;
  readonly costsOre: Ore;
  readonly grantOre: Ore;
  readonly years: ReadonlyArray<{ readonly year: number; readonly costsOre: Ore; readonly grantOre: Ore }>;
  readonly costs: ReadonlyArray<{ readonly categoryId: string; readonly amounts: ByYear }>;
};

/** What is applied for: the computed grant, or less where the applicant's own figures ask for clearly less. */
export function appliedFor(call: Terms, budget: ComputedBudget): { grantOre: Ore; grantByYear: ByYear } {
  const source = call.financing.find(({ grant }) => grant)?.id;
  const asked = budget.financing.find(({ id }) => id === source);
  const grantByYear = asked?.amounts ?? {};
  const askedOre = asked?.sumOre ?? zeroOre;
  const rounded = offBy(askedOre, budget.grantOre, Object.values(grantByYear)) !== "too-much";
  return { grantOre: rounded || askedOre > budget.grantOre ? budget.grantOre : askedOre, grantByYear };
}

/** The years' parts of the grant: what was typed, with what it is off by in the last years that have any; none below nought. */
function spread(
  call: Terms,
  { grantOre, grantByYear }: { grantOre: Ore; grantByYear: ByYear },
): ReadonlyMap<number, Ore> {
  const years = new Map(call.years.map((year) => [year, grantByYear[String(year)] ?? zeroOre]));
  let off: number = minusOre(grantOre, sumOre([...years.values()]));
  for (const [year, typed] of [...years].reverse()) {
    if (typed === 0) continue;
    const part = Math.max(0, typed + off);
    years.set(year, ore(part));
    off -= part - typed;
  }
  return years;
}

type Submitted = { readonly answers: Answers };

/** What a form's roles were answered with. */
function rolesIn({ answers }: Submitted, { forms }: Pick<Call, "forms">) {
  const form = forms.application;
  const answer = (role: Role): Value | undefined => answerAs(form, answers, role);
  const optionIn = (role: Role): Option | undefined => {
    const question = askedAs(form, role);
    const id = answer(role);
    return question?.kind === "choice" ? question.options.find((one) => one.id === id) : undefined;
  };
  const text = (role: Role) => String(answer(role) ?? "");
  const person = (role: Role): Person | undefined => {
    const [row] = (answer(role) ?? []) as readonly Row[]; // as: the answer of people is its rows
    const cell = (name: keyof Person) => String(row?.cells[name] ?? "");
    return row && { name: cell("name"), email: cell("email"), phone: cell("phone"), task: cell("task") };
  };
  return { answer, optionIn, text, person };
}

/** The sums of an application by its budget, or by the amount that it asks for where no budget is. */
function figuresOf({ answers }: Submitted, call: Call, applied: Value | undefined) {
  const budget = computeBudget(call, budgetIn(call.forms.application, answers));
  const [first] = call.years;
  if (typeof applied !== "number" || first === undefined) return { budget, asked: appliedFor(call, budget) };
  return { budget, asked: { grantOre: ore(applied), grantByYear: { [first]: ore(applied) } } };
}

/** A submitted application in figures and names. */
export function summaryOf(submitted: Submitted, call: Call): ApplicationSummary {
  const { answer, optionIn, text, person } = rolesIn(submitted, call);
  const { budget, asked } = figuresOf(submitted, call, answer("applied-amount"));
  const grants = spread(call, asked);
  const period = answer("period") as Period | undefined; // as: the answer of a period
  const mailbox = text("official-mailbox");
  const [type, home, vat] = [optionIn("organisation-type"), optionIn("home"), optionIn("vat")];
  const unit = optionIn("unit");
  return {
    title: text("title"),
    organisation: text("organisation"),
    organisationNumber: OrganisationNumber.parse(answer("organisation-number")),
    organisationType: type?.is ?? type?.id ?? "",
    ...(unit ? { unit: { code: unit.is ?? unit.id, label: wordsIn(unit.label, "sv") } } : {}),
    municipality: home ? wordsIn(home.label, "sv") : "",
    startDay: LocalDay.parse(period?.from),
    endDay: LocalDay.parse(period?.to),
    contact: person("contact") ?? refuse("not-found"),
    signatory: person("signatory"),
    ...(mailbox === "" ? {} : { mailbox }),
    vat: vatAnswers.find((one) => one === vat?.is) ?? "none",
    costsOre: budget.costsOre,
    grantOre: asked.grantOre,
    years: call.years.map((year) => ({
      year,
      costsOre: budget.costsByYear[String(year)] ?? zeroOre,
      grantOre: grants.get(year) ?? zeroOre,
    })),
    costs: budget.costs.map(({ id, amounts }) => ({ categoryId: id, amounts })),
  };
}
