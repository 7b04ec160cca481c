import { budgetIn } from "../../calls/application-form/budget-answers.ts";
import { type SharedOut, sharedOut } from "../../calls/application-form/shared-out.ts";
import type { Call } from "../../calls/call.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { editKronor, type Ore } from "../../vocabulary/ore.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import type { ReadApplication } from "../form/read-application.ts";

/** Which cells are filled in: those where nothing stands, or all that belong to the grant and to one's own share. */
export type FillIn = "empty" | "all";

/** A suggestion of what to write in the financing, and whether something stands there already. */
export type Suggestion = SharedOut & { readonly isAnyTyped: boolean };

type Read = Pick<ReadApplication, "form" | "answers" | "typed">;

const nothing: ReadonlyMap<number, Ore> = new Map();

/** What is typed of a source, by year, as far as it can be read. */
function typedOf({ years }: Call, { form, answers }: Read, source: string | undefined): ReadonlyMap<number, Ore> {
  const row = budgetIn(form, answers).financing.find(({ id }) => id === source);
  return new Map(
    years.flatMap((year) => {
      const amount = row?.amounts[String(year)];
      return amount === undefined ? [] : [[year, amount] as const];
    }),
  );
}

/** The grant and one's own share of each year that has costs; undefined while there are none. */
export function suggestionFor(call: Call, read: Read): Suggestion | undefined {
  const shared = sharedOut(call, budgetIn(read.form, read.answers), { grant: nothing, own: nothing });
  const years = shared?.years.filter(({ costsOre }) => costsOre > 0) ?? [];
  if (!shared || years.length === 0) return undefined;
  const financing = askedAs(read.form, "financing")?.id;
  const rows = [shared.grant, shared.own];
  const isAnyTyped = rows.some((row) =>
    call.years.some((year) => typedText(read.typed, `${financing}.${row}.${year}`) !== ""),
  );
  return { ...shared, years, isAnyTyped };
}

/** What the financing's controls hold once it is filled in; nothing else is touched. */
export function filledIn(call: Call, read: Read, what: FillIn): Typed {
  const financing = askedAs(read.form, "financing")?.id;
  const ids = sharedOut(call, budgetIn(read.form, read.answers), { grant: nothing, own: nothing });
  if (!ids || financing === undefined) return {};
  const keeps = what === "empty";
  const taken = {
    grant: keeps ? typedOf(call, read, ids.grant) : nothing,
    own: keeps ? typedOf(call, read, ids.own) : nothing,
  };
  const shared = sharedOut(call, budgetIn(read.form, read.answers), taken) ?? ids;
  const cells = shared.years.flatMap(({ year, costsOre, grantOre, ownOre }) => {
    const text = (amount: Ore) => (costsOre === 0 ? "" : editKronor(amount));
    return [
      [`${financing}.${shared.grant}.${year}`, text(grantOre)] as const,
      ...(shared.own === undefined ? [] : [[`${financing}.${shared.own}.${year}`, text(ownOre)] as const]),
    ];
  });
  // What cannot be read stands as it was typed, too.
  return Object.fromEntries(cells.filter(([field]) => !keeps || typedText(read.typed, field) === ""));
}
