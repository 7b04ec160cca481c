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
import type { Move } from "./move.ts";
import { move, type Office, type Play, staff, words } from "./play.ts";

const decided = mandateActs.filter((act) => act !== "attest" && act !== "claim-write-off");

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
const ofAll = ({ chance, today }: Office, decides: boolean): RowTerms => {
  return {
    kind: "row",
    holder: { kind: "function", function: decides ? "decider" : "finance" },
    acts: decides ? [...decided] : ["attest", "claim-write-off"],
    scope: { kind: "all" },
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
    ...ofAll(office, true),
    holder: { kind: "person", ...person(office) },
    acts: [...new Set([chance.pick(mandateActs) ?? "grant", "grant" as const, "attest" as const])],
    upToOre: kronor(chance.between(1, 1_500) * 1000),
    from,
    ...(chance.likely(0.5) ? { to: plusLocalDays(from, chance.below(60)) } : {}),
    ...(chance.likely(0.5) ? { deputy: chance.likely(0.3) ? { ...deputy, from, to: today } : deputy } : {}),
  };
};

/** The table begins with two rows, one for each function, and a colleague confirms both: nobody is left without for long. */
async function begun(office: Office): Promise<Move | undefined> {
  const { agenda, reader } = office.world;
  if ((await readMandates(reader)).entries.length > 0) return undefined;
  const [by, colleague] = ["p1", "p2"].map((id) => ({ kind: "officer", id, name: `Person ${id}` }) as const);
  if (!by || !colleague) return undefined;
  const rows = [true, false].map((decides) => ({ entry: newId(MandateId), terms: ofAll(office, decides) }));
  const proposed = rows.map((row) => move(proposeMandate, { ...pressed(office, { ...row, version: 0, why: "" }), by }));
  const confirmed = rows.map(({ entry }) => {
    const command = { entry, version: 1, roles: ["officer"] as const };
    return move(confirmMandate, { ...pressed(office, command), by: colleague });
  });
  const [first, ...others] = [...proposed, ...confirmed];
  agenda.push(...others);
  return first;
}

const entries = async (office: Office, fits: (entry: Entry) => boolean) =>
  office.chance.pick((await readMandates(office.world.reader)).entries.filter(fits));

const isOfOne = ({ inForce }: Entry) => inForce?.terms.kind === "row" && inForce.terms.holder.kind === "person";

/** What officers do with the table of mandates, and those who confirm it. */
export const mandateKeepers: readonly Play<Office>[] = [
  {
    weight: 4,
    play: async (office) => {
      const first = await begun(office);
      if (first) return first;
      const terms = ofOne(office);
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
    weight: 0.5,
    play: async (office) => {
      const { chance } = office;
      const found = await entries(office, ({ entry }) => entry === apartEntry);
      const acts = chance.likely(0.3) ? [...usuallyApart] : decided.filter(() => chance.likely(0.1));
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
