import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mandateTexts } from "./mandate.texts.ts";
import { mandatesPath } from "./mandate-paths.ts";
import { outsideMandate } from "./mandates.refusals.ts";
import type { Mandates } from "./mandates.store.ts";
import {
  type AskedFor,
  type Mandate,
  type MandatePerson,
  mandateFor,
  mostFor,
  type WhoMay,
  whoMay,
  wouldStandInFor,
} from "./may-decide.ts";

/** Who asks, by the id and the function of their sign-in. */
type Person = Pick<MandatePerson, "id" | "function">;

/** What somebody is about to do, as it is held against the table. `today` is the day on which it is done here. */
export type Held = {
  readonly asked: AskedFor;
  readonly today: LocalDay;
  /** Those who may not for another reason, such as having attested already. */
  readonly not?: ReadonlySet<string>;
};

/** What the reader may, and who else may, in words. */
export type MandateSaid = {
  /** The row by which the reader may do it. */
  readonly mandate: Mandate | undefined;
  /** Why the reader may not, or for whom they stand in. */
  readonly may: string;
  /** Whom to ask. */
  readonly ask: string;
  /** Who may, for a reader who is only told. */
  readonly who: string;
};

/** The names of those who may, as a sentence has them. */
function namesOf(all: readonly WhoMay[], lang: Language): string {
  const t = mandateTexts[lang];
  const names = all.map((one) => {
    if (one.kind === "function") return t.functions[one.function];
    return one.deputy === undefined ? one.name : t.withDeputy(one.name, one.deputy);
  });
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(t.or);
}

function whyNot(mandates: Mandates, person: MandatePerson, { asked, today }: Held, lang: Language): string {
  const t = mandateTexts[lang];
  const act = t.acts[asked.act];
  const most = mostFor(mandates.table, person, asked);
  if (most !== undefined && most !== "any")
    return t.tooMuch(act, formatMoney(most, lang), formatMoney(asked.amountOre, lang));
  const absent = wouldStandInFor(mandates.table, person, asked);
  if (absent !== undefined) return t.notAway(absent);
  return mandateFor(mandates.table, person, { ...asked, days: [today] }) ? t.otherDay(act) : t.nothing(act);
}

/**
 * What the table of mandates says about what a person is about to do.
 * @returns undefined where the authority keeps no table: then nobody is asked for a mandate
 */
export function mandateSaid(
  mandates: Mandates,
  person: Person | undefined,
  held: Held,
  lang: Language,
): MandateSaid | undefined {
  const { table, covering } = mandates;
  if (!table.kept) return undefined;
  const t = mandateTexts[lang];
  const { asked, not = new Set() } = held;
  const others = namesOf(whoMay(table, asked, new Set([...not, ...(person ? [person.id] : [])])), lang);
  const ask = others === "" ? t.askNobody : t.ask(others);
  const who = others === "" ? t.askNobody : t.may(t.acts[asked.act], others);
  const asks = person && { ...person, covering };
  const mandate = asks && mandateFor(table, asks, asked);
  if (mandate) return { mandate, may: mandate.deputyFor ? t.asDeputy(mandate.deputyFor) : "", ask, who };
  return { mandate: undefined, may: asks ? whyNot(mandates, asks, held, lang) : "", ask, who };
}

/**
 * The row by which a person does what they are about to do; undefined where the authority keeps no table.
 * @throws Refusal outside-mandate
 */
export function mandateOf(mandates: Mandates, person: Person, held: Held): Mandate | undefined {
  const said = mandateSaid(mandates, person, held, "sv");
  if (!said || said.mandate) return said?.mandate;
  const inEnglish = mandateSaid(mandates, person, held, "en");
  return refuse(outsideMandate, {
    ...{ may: said.may, ask: said.ask, mayEn: inEnglish?.may ?? "", askEn: inEnglish?.ask ?? "" },
    goTo: mandatesPath,
  });
}

/** A mandate as records name it. @example referenceOf(mandate, "sv") // "Delegationsordningen 4.2 (ersättare för Dan)" */
export const referenceOf = ({ row, deputyFor }: Mandate, lang: Language): string => {
  const { reference } = row.terms;
  return deputyFor === undefined ? reference : mandateTexts[lang].deputyFor(reference, deputyFor);
};
