import { deMinimisRules } from "../../calls/de-minimis.ts";
import { isAbove, totalWith } from "../../pilot/de-minimis/ceiling.ts";
import { mostInThreeYears } from "../../pilot/de-minimis/undertaking-sum.ts";
import type { AidCheck, DeMinimis } from "../../pilot/items/decision.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { cleanPerson } from "../../vocabulary/clean.ts";
import { cents, inEuro } from "../../vocabulary/euro-rate.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { DecisionAnswers } from "../decision.form.ts";
import type { Basis } from "../decision-rules.ts";
import { groupIn, mostInGroup } from "./aid-group.ts";

type Answers = Partial<DecisionAnswers>;

export const isDeMinimis = (answers: Answers): boolean =>
  answers["p-outcome"] === "p-granted" && answers["p-aid"] === "p-de-minimis";

const nace = /^[A-V]?(\d{2})(?:\.?(\d{1,3}))?$/i;

/** A sector's code without the letter of its section: `P85.59` is 85.59; undefined where it is none. */
function sectorIn(typed: string): string | undefined {
  const [, division, rest] = nace.exec(typed.replaceAll(/\s/g, "")) ?? [];
  return division && (rest ? `${division}.${rest}` : division);
}

function checkOf(answers: Answers, { pilot, aid }: Basis): AidCheck {
  const day = answers["p-day"] ?? answers["p-aid-read"];
  const own = day ? mostInThreeYears(aid?.granted ?? [], day) : { cents: cents(0), unknown: 0 };
  const above = answers["p-aid-above"];
  return {
    lookedUp: {
      day: answers["p-aid-read"] ?? ("" as LocalDay), // as: without a day nothing is made of it
      cents: cents(Math.round(Number(answers["p-aid-register"] ?? 0) * 100)),
      by: cleanPerson(answers["p-aid-reader"] ?? ""),
    },
    ...(aid?.declaredCents === undefined ? {} : { declaredCents: aid.declaredCents }),
    ownCents: own.cents,
    ownUnknown: own.unknown,
    ceilingCents: cents(deMinimisRules(pilot.call).ceilingEuro * 100),
    ...(above ? { above } : {}),
  };
}

/** De minimis aid as whole answers grant it. */
export function deMinimisOf(answers: Answers, basis: Basis): DeMinimis {
  const { numbers } = groupIn(answers["p-aid-group"] ?? "");
  const check = checkOf(answers, basis);
  const rate = basis.aid?.rate;
  return {
    group: [...numbers],
    sector: sectorIn(answers["p-aid-sector"] ?? "") ?? "",
    ...(rate ? { rate } : {}),
    check,
  };
}

function groupProblems(typed: string, own: string): readonly FormProblem[] {
  const field = "p-aid-group";
  const { numbers, wrong } = groupIn(typed);
  const twice = numbers.find((number, i) => numbers.indexOf(number) < i);
  return [
    ...wrong.slice(0, 1).map((line) => ({ field, code: "aid-group-number", facts: { line } })),
    ...(numbers.some((number) => number === own) ? [{ field, code: "aid-group-own", facts: { line: own } }] : []),
    ...(twice && twice !== own ? [{ field, code: "aid-group-twice", facts: { line: twice } }] : []),
    ...(numbers.length > mostInGroup ? [{ field, code: "aid-group-many" }] : []),
  ];
}

/** The register was read on a day that has come, and not after the decision that rests on it. */
function readProblems(answers: Answers, today: LocalDay): readonly FormProblem[] {
  const [field, read, decided] = ["p-aid-read", answers["p-aid-read"], answers["p-day"]] as const;
  if (read === undefined) return [];
  if (read > today) return [{ field, code: "aid-read-in-future" }];
  return decided !== undefined && read > decided ? [{ field, code: "aid-read-after-decision" }] : [];
}

function ceilingProblems(answers: Answers, basis: Basis, amountOre: Ore): readonly FormProblem[] {
  const { check, rate } = deMinimisOf(answers, basis);
  const own = rate && inEuro(amountOre, rate.rate);
  if (!isAbove(check, own)) return [];
  const { lookedUp, declaredCents, ownCents, ceilingCents, above } = check;
  const isWarned = deMinimisRules(basis.pilot.call).above === "warned";
  if (isWarned && above) return [];
  const facts = {
    ceiling: String(ceilingCents),
    register: String(lookedUp.cents),
    declared: String(declaredCents ?? ""),
    own: String(ownCents),
    grant: String(own ?? ""),
    total: String(totalWith(check, own)),
  };
  return [
    isWarned
      ? { field: "p-aid-above", code: "aid-above-reason", facts }
      : { field: "p-aid", code: "aid-above-ceiling", facts },
  ];
}

/** What is wrong with de minimis aid beyond its single answers. The ceiling is asked once the register's sum is there. */
export function aidRule(answers: Answers, basis: Basis, amountOre: Ore, today: LocalDay): readonly FormProblem[] {
  return isDeMinimis(answers)
    ? aidProblems(answers, basis, { own: basis.pilot.applied.organisationNumber, amountOre, today })
    : [];
}

type Given = { readonly own: string; readonly amountOre: Ore; readonly today: LocalDay };

/** The same of whichever organisation is to get the aid. @param own its number */
export function aidProblems(answers: Answers, basis: Basis, { own, amountOre, today }: Given): readonly FormProblem[] {
  const { "p-aid-sector": sector, "p-aid-register": register } = answers;
  return [
    ...groupProblems(answers["p-aid-group"] ?? "", own),
    ...(sector !== undefined && !sectorIn(sector) ? [{ field: "p-aid-sector", code: "aid-sector" }] : []),
    ...readProblems(answers, today),
    ...(register !== undefined && amountOre > zeroOre ? ceilingProblems(answers, basis, amountOre) : []),
  ];
}
