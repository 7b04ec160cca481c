import { isSameName } from "../../pilot/people/same-person.ts";
import { personalAddress } from "../../platform/mail/mailbox.ts";
import type { Item } from "../../platform/table/table.ts";

/** Whose data are asked for. */
export type Whom = { readonly address: string; readonly names: readonly string[] };

/** What stands in the place of another person's data. */
export const maskedWord = "[annan person]";

/** Something that is held about the person: in what, where in it, and what it says. */
export type Piece = { readonly kind: string; readonly where: string; readonly says: Readonly<Record<string, string>> };

/** Keys of the table and its indexes, and what opens a link: nothing of it says anything about anybody. */
const machinery = new Set(
  "pk sk v version peoplePk peopleSk casesPk casesSk duePk dueAt pilotPk pilotSk expiresAtSeconds link linkGeneration generation key sign steps".split(
    " ",
  ),
);
/** In fields with these names stand people; what the person is not is another's. */
const ofPeople = new Set(
  "name email phone mobile address to from by who reviewer signatory contact rapporteur".split(" "),
);
const anAddress = /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[\p{L}\d-]+/gu;

const lastPart = (key: string): string => key.split(".").at(-1) ?? key;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAddressOf = ({ address }: Whom, text: string): boolean =>
  text.includes("@") && personalAddress(text) === personalAddress(address);

/** Whether a text is the person's address or name. */
export const isPersons = (whom: Whom, text: string): boolean =>
  isAddressOf(whom, text) || whom.names.some((name) => isSameName(name, text));

/** A text without the addresses of others. */
const withoutOthers = (whom: Whom, text: string): string =>
  text.replaceAll(anAddress, (found) => (isAddressOf(whom, found) ? found : maskedWord));

/** Whether an object says directly whose it is, and it is the person's. */
const isOwn = (whom: Whom, ids: ReadonlySet<string>, of: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(of).some(
    ([key, value]) =>
      !machinery.has(key) &&
      typeof value === "string" &&
      (isPersons(whom, value) || (ofWriters.has(key) && ids.has(value))),
  );
/** Who wrote or sent something, by the id that the person has in the case. */
const ofWriters = new Set(["memberId", "reviewId", "savedBy", "addedBy", "submittedBy", "id"]);

const groupOf = (key: string): string => key.split(".").slice(0, -1).join(".");

/** Which values of an object stand beside the person's own name or address: of a form's row, those of the same row. */
function ownGroups(whom: Whom, of: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const own = Object.entries(of).filter(([, value]) => typeof value === "string" && isPersons(whom, value));
  return new Set(own.map(([key]) => groupOf(key)));
}

type Line = readonly [name: string, text: string];

/** A value as lines of a name and a text. `own`: it stands beside the person's own name or address. */
function linesOf(whom: Whom, value: unknown, name: string, own: boolean): readonly Line[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => linesOf(whom, one, `${name}.${at + 1}`, own));
  if (isRecord(value)) {
    const groups = ownGroups(whom, value);
    return Object.entries(value)
      .filter(([key]) => !machinery.has(lastPart(key)))
      .flatMap(([key, inside]) =>
        linesOf(whom, inside, name === "" ? key : `${name}.${key}`, groups.has(groupOf(key))),
      );
  }
  const text = String(value);
  const isOthers = typeof value === "string" && text !== "" && ofPeople.has(lastPart(name)) && !own;
  return [[name, isOthers && !isPersons(whom, text) ? maskedWord : withoutOthers(whom, text)]];
}

const says = (whom: Whom, of: Readonly<Record<string, unknown>>): Piece["says"] =>
  Object.fromEntries(linesOf(whom, of, "", false));

/** The innermost objects that are the person's, with the way to each. */
function within(
  whom: Whom,
  ids: ReadonlySet<string>,
  value: unknown,
  where: string,
): readonly { readonly where: string; readonly of: Readonly<Record<string, unknown>> }[] {
  const step = (key: string) => (where === "" ? key : `${where}.${key}`);
  if (Array.isArray(value)) return value.flatMap((one, at) => within(whom, ids, one, step(String(at + 1))));
  if (!isRecord(value)) return [];
  if (isOwn(whom, ids, value)) return [{ where, of: value }];
  return Object.entries(value).flatMap(([key, inside]) => within(whom, ids, inside, step(key)));
}

/** The ids that the person has in a case: as one who takes part, and as one who reviews. */
export function idsIn(whom: Whom, items: readonly Item[]): ReadonlySet<string> {
  const ids = items.flatMap(({ sk, memberId, reviewId, email, reviewer }) => {
    if (sk.startsWith("MEMBER#") && typeof email === "string" && isAddressOf(whom, email)) return [String(memberId)];
    const asked = isRecord(reviewer) ? reviewer["email"] : undefined;
    return sk.startsWith("REVIEW#") && typeof asked === "string" && isAddressOf(whom, asked) ? [String(reviewId)] : [];
  });
  return new Set(ids);
}

/**
 * All that the items of a case say about a person: whatever kind of item it is, also one that comes later. An item that
 * is the person's own is told whole; of others, the part that is about the person. What links open with is left out, and
 * others' names, addresses and numbers are masked; free text is told as it stands, but for addresses.
 */
export function aboutPerson(whom: Whom, items: readonly Item[]): readonly Piece[] {
  const ids = idsIn(whom, items);
  return items.flatMap((item) => {
    const { pk: _, sk, ...content } = item;
    const kind = sk.split("#")[0] ?? sk;
    return within(whom, ids, content, "").map(({ where, of }) => ({ kind, where, says: says(whom, of) }));
  });
}
