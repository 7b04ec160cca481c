import { confirmMandate } from "../../../functions/casework/mandates/confirm-mandate.act.ts";
import { dropMandate } from "../../../functions/casework/mandates/drop-mandate.act.ts";
import { endMandate } from "../../../functions/casework/mandates/end-mandate.act.ts";
import { proposeMandate } from "../../../functions/casework/mandates/propose-mandate.act.ts";
import {
  type ApartTerms,
  apartEntry,
  type EntryId,
  mandateActs,
  type RowTerms,
  usuallyApart,
} from "../../../functions/pilot/mandates/mandate.ts";
import type { Entry } from "../../../functions/pilot/mandates/mandate-table.ts";
import { readMandates } from "../../../functions/pilot/mandates/mandates.store.ts";
import { MandateId, mandatesSubject, Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { kronor } from "../../../functions/vocabulary/ore.ts";
import { move, type Office, type Play, staff, words } from "./play.ts";

const decided = mandateActs.filter((act) => act !== "attest");

/** A press of a button about the table of mandates. */
const pressed = <Command>(office: Office, command: Command) => ({
  subject: mandatesSubject,
  by: staff(office, "officer"),
  nonce: newId(Nonce),
  command,
});

const person = (office: Office) => {
  const { id, name } = staff(office, "officer");
  return { id, name };
};

/** What all who have a function may, so that most of what others do is within somebody's mandate. */
const ofAll = ({ chance, today }: Office): RowTerms => {
  const decides = chance.likely(0.5);
  return {
    kind: "row",
    holder: { kind: "function", function: decides ? "decider" : "finance" },
    acts: decides ? [...decided] : ["attest"],
    scope: { kind: "all" },
    ...(chance.likely(0.5) ? {} : { upToOre: kronor(chance.between(5, 900) * 1000) }),
    from: plusLocalDays(today, -200),
    reference: `Delegationsordningen ${chance.below(20)}`,
  };
};

/** What one person may: of certain kinds, up to an amount, for a while, often with a deputy. */
const ofOne = (office: Office): RowTerms => {
  const { chance, today } = office;
  const from = plusLocalDays(today, chance.below(20) - 15);
  const deputy = person(office);
  return {
    ...ofAll(office),
    holder: { kind: "person", ...person(office) },
    acts: [...new Set([chance.pick(mandateActs) ?? "grant", "grant" as const, "attest" as const])],
    upToOre: kronor(chance.between(1, 1_500) * 1000),
    from,
    ...(chance.likely(0.5) ? { to: plusLocalDays(from, chance.below(60)) } : {}),
    ...(chance.likely(0.5) ? { deputy: chance.likely(0.3) ? { ...deputy, from, to: today } : deputy } : {}),
  };
};

const entries = async (office: Office, fits: (entry: Entry) => boolean) =>
  office.chance.pick((await readMandates(office.world.reader)).entries.filter(fits));

const isOfOne = ({ inForce }: Entry) => inForce?.terms.kind === "row" && inForce.terms.holder.kind === "person";

/** What officers do with the table of mandates, and those who confirm it. */
export const mandateKeepers: readonly Play<Office>[] = [
  {
    weight: 4,
    play: (office) => {
      const terms = office.chance.likely(0.5) ? ofAll(office) : ofOne(office);
      return move(proposeMandate, pressed(office, { entry: newId(MandateId), version: 0, terms, why: "" }));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const found = await entries(office, isOfOne);
      const version = found?.versions.at(-1)?.version;
      if (!found || version === undefined) return undefined;
      const command = { entry: found.entry, version, terms: ofOne(office), why: words(office.chance, "Nytt beslut") };
      return move(proposeMandate, pressed(office, command));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const { chance } = office;
      const found = await entries(office, ({ entry }) => entry === apartEntry);
      const acts = chance.likely(0.7) ? [...usuallyApart] : decided.filter(() => chance.likely(0.2));
      const terms: ApartTerms = { kind: "apart", acts };
      const entry: EntryId = apartEntry;
      return move(proposeMandate, pressed(office, { entry, version: found?.versions.length ?? 0, terms, why: "" }));
    },
  },
  {
    weight: 7,
    play: async (office) => {
      const found = await entries(office, ({ waiting }) => waiting !== undefined);
      if (!found?.waiting) return undefined;
      const command = { entry: found.entry, version: found.waiting.version, roles: ["officer"] as const };
      return move(confirmMandate, pressed(office, command));
    },
  },
  {
    weight: 0.7,
    play: async (office) => {
      const found = await entries(office, ({ waiting }) => waiting !== undefined);
      if (!found?.waiting) return undefined;
      const why = words(office.chance, "Fel person");
      return move(dropMandate, pressed(office, { entry: found.entry, version: found.waiting.version, why }));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const found = await entries(office, (one) => isOfOne(one) && !one.inForce?.ended);
      if (!found?.inForce) return undefined;
      const { chance, today } = office;
      const on = plusLocalDays(today, chance.below(9) - 1);
      const command = { entry: found.entry, version: found.inForce.version, on, why: words(chance, "Har slutat") };
      return move(endMandate, pressed(office, command));
    },
  },
];
