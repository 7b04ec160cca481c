import * as z from "zod";
import { Instant } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { noticeTimes } from "./notice-times.ts";
import { type Role, roles } from "./sign-in/session.ts";
import { keys } from "./table/keys.ts";
import { parsed, readAll, type Table } from "./table/table.ts";

/** A member of staff as colleagues know them: who can be chosen, and whose name stands at a case. */
export const StaffName = z.object({
  v: z.literal(1),
  subject: z.string(),
  name: z.string(),
  /** None of who can no longer sign in: the name still stands where the person once was. */
  roles: z.array(z.enum(roles)),
  at: Instant,
  /** Where notices go; not known of who has not signed in since they are sent, and of who can no longer sign in. */
  email: z.string().optional(),
  /** In the morning, where the person has not chosen. */
  notices: z.enum(noticeTimes).optional(),
  /** In which language the person chose. */
  language: z.enum(languages).optional(),
});
export type StaffName = z.infer<typeof StaffName>;

type Known = {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly email?: string | undefined;
};

/** What is noted of the name and the roles with which a person signs in, or which an operator gives. */
export const staffNameOf = ({ subject, name, roles: held, email }: Known, at: Instant): StaffName => ({
  ...{ v: 1, subject, name, at },
  roles: [...held],
  ...(email === undefined ? {} : { email }),
});

/** Everybody of the staff whose name is known, by their names. */
export async function staffNames(table: Pick<Table, "query">): Promise<readonly StaffName[]> {
  const items = await readAll(table, { table: "pilots", pk: keys.staffNames() });
  return parsed(StaffName, items).sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** Those who can be given cases. */
export const officersAmong = (names: readonly StaffName[]): readonly StaffName[] =>
  names.filter(({ roles: held }) => held.includes("officer"));
