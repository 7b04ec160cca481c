import type { Authority } from "../../settings/authority.ts";
import { authorityFaults, programmeFaults } from "../../settings/check-settings.ts";
import { planAccounts } from "../../settings/plan-faults.ts";
import type { Programme } from "../../settings/programme.ts";
import type { SettingFault } from "../../settings/setting-fault.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { questionOf } from "../parts/account-plan.ts";
import { isProgramme, type SettingInWork } from "./setting-in-work.ts";

type Around = {
  /** Those that the authority in force offers. */
  readonly languages: readonly Language[];
  /** Whether what this repository says for an example may stand: on a developer's machine alone. */
  readonly examples: boolean;
  /** The version in force, and the moment at which it would be followed: a month that has begun keeps its way of booking. */
  readonly inForce: Authority | Programme | undefined;
  readonly at: Instant;
};

/** All that stops a version in work from being published. A programme also cites the decision behind each version. */
export function settingFaults(
  document: SettingInWork,
  { languages, examples, inForce, at }: Around,
): readonly SettingFault[] {
  if (!isProgramme(document)) {
    const before = inForce && !isProgramme(inForce) ? inForce : undefined;
    return authorityFaults(document, { examples, before, at });
  }
  const undecided: SettingFault[] = document.decidedBy ? [] : [{ at: "decidedBy", code: "missing" }];
  return [...programmeFaults(document, languages), ...undecided];
}

/** What an authority has besides its parts: the picture is a file, and has a page of its own. */
export const logoPart = "logotyp";

/** In which part a field of the document is corrected, and at which control. */
const places: Readonly<Record<string, readonly [part: string, control?: string]>> = {
  name: ["namn", "p-name"],
  number: ["namn", "p-organisation"],
  service: ["namn"],
  "contact.email": ["namn", "p-email"],
  "accessibility.email": ["lagsidor", "p-accessibility"],
  accessibility: ["lagsidor"],
  "dataProtection.email": ["lagsidor", "p-data"],
  dataProtection: ["lagsidor"],
  colour: ["utseende", "p-colour"],
  logo: [logoPart],
  bankDays: ["bankdagar"],
  paymentModes: ["utbetalningar"],
  payablesFile: ["reskontrafil"],
  bankFile: ["bankfil"],
  confirmationColumns: ["bekraftelser"],
  units: ["enheter"],
  accounting: ["konton"],
  decidedBy: ["beslut"],
};
const ofProgrammes: typeof places = {
  name: ["om"],
  purpose: ["om"],
  vision: ["om"],
  target: ["om"],
  principles: ["principer"],
  focusAreas: ["fokus"],
  goals: ["mal"],
  parties: ["parter"],
  municipalities: ["kommuner"],
  frame: ["utvardering"],
  decidedBy: ["beslut"],
};

/** The control of an account of the plan, by its path: `accounting.bank`. */
const planQuestionAt = (at: string) =>
  planAccounts.map((name) => [`accounting.${name}`, questionOf(name)]).find(([path]) => path === at)?.[1];

export type FaultPlace = { readonly part: string; readonly control?: string | undefined };

/** Where a fault is corrected; undefined of one that is of the whole document. */
export function placeOf({ at }: SettingFault, of: "authority" | "programme"): FaultPlace | undefined {
  const known = of === "authority" ? places : ofProgrammes;
  const found = known[at] ?? known[at.split(".")[0] ?? ""];
  if (found && at.startsWith("accounting.")) return { part: found[0], control: planQuestionAt(at) };
  return found && { part: found[0], control: found[1] };
}
