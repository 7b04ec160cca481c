import { parseKronor } from "../vocabulary/ore.ts";
import { parseOrganisationNumber } from "../vocabulary/organisation-number.ts";
import type { Party } from "./agreement.ts";

/** What is wrong with a line of parties. */
export type NoParty = { readonly why: "line" | "number" | "twice"; readonly line: string };

const isUnknown = (number: string) => /^(saknas|missing|-|)$/i.test(number);

function partyIn(line: string): Party | NoParty {
  const [name = "", number = "", amount = "", ...more] = line.split(";").map((part) => part.trim());
  const yearlyOre = parseKronor(amount);
  if (name === "" || name.length > 120 || more.length > 0 || typeof yearlyOre === "string" || yearlyOre <= 0)
    return { why: "line", line };
  if (isUnknown(number)) return { name, yearlyOre };
  const read = parseOrganisationNumber(number);
  const isNumber = (text: string): text is NonNullable<Party["number"]> => /^\d{6}-\d{4}$/.test(text);
  return isNumber(read) ? { name, number: read, yearlyOre } : { why: "number", line };
}

/**
 * Parties as they were typed, one a line: `Kommunen Ett; 212000-0357; 5 000 000`. A number that is none is refused, one
 * that is not known is left out: `Universitetet; saknas; 1 100 000`.
 */
export function partiesIn(typed: string): { readonly parties: readonly Party[]; readonly wrong?: NoParty } {
  const lines = typed.split(/\r?\n/).map((line) => line.trim());
  const parties: Party[] = [];
  for (const line of lines.filter((one) => one !== "")) {
    const read = partyIn(line);
    if ("why" in read) return { parties, wrong: read };
    if (parties.some(({ name }) => name === read.name)) return { parties, wrong: { why: "twice", line: read.name } };
    parties.push(read);
  }
  return { parties };
}

/** Who signs, one a line: `Kommunen Ett; Kommunalrådet`. Undefined where a line has no party of the agreement, or is twice. */
export function signatoriesIn(
  typed: string,
  parties: readonly Party[],
): ReadonlyArray<{ readonly party: string; readonly name: string }> | undefined {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const read = lines.map((line) => line.split(";").map((part) => part.trim()));
  const isRight = read.every(
    ([party, name = "", ...more], i) =>
      parties.some((one) => one.name === party) &&
      name !== "" &&
      name.length <= 120 &&
      more.length === 0 &&
      read.findIndex(([p, n]) => p === party && n === name) === i,
  );
  return isRight && read.length <= 60 ? read.map(([party = "", name = ""]) => ({ party, name })) : undefined;
}
