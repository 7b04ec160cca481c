import { computeBudget } from "../../functions/calls/application-form/budget.ts";
import type { Call } from "../../functions/calls/call.ts";
import { askingOf, type Control, controlsOf } from "../../functions/platform/forms/controls.ts";
import type { Form } from "../../functions/platform/forms/document.ts";
import { rulesOfKind } from "../../functions/platform/forms/kinds/kinds.ts";
import { editKronor, kronor, type Ore, ore, zeroOre } from "../../functions/vocabulary/ore.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

/** What people write who fill in any form: words that are no customer's. */
export const plainWords = {
  line: "Gemensam början",
  text: "Vi prövar tillsammans och berättar hur det går.",
  reason: "Det är tydligt beskrivet.",
  name: "Namn Exempelsson",
  email: "sokande@example.org",
  phone: "019-123 45 67",
  number: "802499-9008",
} as const;

type Asking = ReturnType<typeof askingOf>;

/** An amount that the question takes: some thousands of kronor. */
const amountFor = (asking: Asking): Ore => {
  const { least = zeroOre, most = kronor(5_000) }: { least?: Ore | undefined; most?: Ore | undefined } =
    asking.kind === "amount" ? asking : {};
  return ore(Math.max(least, Math.min(most, kronor(5_000))));
};

/** The answer that stands first; of levels the highest, and a grant where it can be recommended. */
function chosen({ question }: Control, asking: Asking): string {
  if (asking.kind === "scale") return asking.levels.at(-1)?.id ?? "";
  const options =
    asking.kind === "choice" || asking.kind === "choices"
      ? asking.options
      : (rulesOfKind(question.kind).options?.(question as never) ?? []); // as: the rules of its own kind
  const grants = options.find((option) => "is" in option && option.is === "grant");
  return (grants ?? options[0])?.id ?? "";
}

/** What is typed into one control: suitable for its kind. */
function typedInto(control: Control): string | readonly string[] {
  const asking = askingOf(control);
  if (control.part === "reason") return plainWords.reason;
  if (control.part === "stated") return "";
  switch (asking.kind) {
    case "line":
      return plainWords.line.slice(0, asking.limit);
    case "text":
      return plainWords.text.slice(0, asking.limit);
    case "number":
      return String(asking.least ?? 1);
    case "amount":
      return editKronor(amountFor(asking));
    case "day":
      return asking.earliest ?? "2027-02-01";
    case "period":
      return asking.of === "months" ? "2027-01" : control.part === "from" ? "2027-01-01" : "2027-12-31";
    case "yes-no":
      return "no";
    case "choices":
      return [chosen(control, asking)];
    case "choice":
    case "scale":
      return chosen(control, asking);
    case "email":
      return plainWords.email;
    case "phone":
      return plainWords.phone;
    case "organisation-number":
      return plainWords.number;
    case "giro":
      return "BG 991-2346";
    case "declaration":
      return "yes";
    default:
      return "";
  }
}

const year = "2027";

/** A small budget that holds: costs in one year, the grant that they give, and the rest from another source. */
function budgetOf(call: Call): Readonly<Record<"costs" | "financing", Readonly<Record<string, Ore>>>> {
  const own = call.categories.find(({ flatRate }) => !flatRate)?.id ?? "";
  const costs = { [own]: kronor(20_000) };
  const rows = [{ id: own, amounts: { [year]: kronor(20_000) } }];
  const { costsOre, grantOre } = computeBudget(call, { costs: rows, financing: [] });
  const whole = ore(Math.floor(grantOre / 100) * 100);
  const [grant, other] = [true, false].map((is) => call.financing.find((source) => source.grant === is)?.id ?? "");
  return { costs, financing: { [grant ?? ""]: whole, [other ?? ""]: ore(costsOre - whole) } };
}

/** Everything that a form asks for, suitable for the kind of each question; the money of an application holds. */
export function filledForm(form: Form, call: Call): Typed {
  const money = budgetOf(call);
  const filled: Record<string, string | readonly string[]> = {};
  for (const control of controlsOf(form, {})) {
    const { question, row = "", column, field } = control;
    const side = question.is === "costs" || question.is === "financing" ? money[question.is] : undefined;
    const amount = column?.id === year ? side?.[row] : undefined;
    filled[field] = side && control.part !== "stated" ? (amount ? editKronor(amount) : "") : typedInto(control);
  }
  return filled;
}
