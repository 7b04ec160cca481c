import type { OutcomeMail } from "../../pilot/act.ts";
import type { MailData } from "../../pilot/items/owed-mail.ts";
import type { Obligation } from "../../pilot/obligations/obligations.ts";
import { toldPeople, unlinked } from "../../pilot/people/told-people.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";

type What = Pick<MailData<"report-extension">, "what" | "dueDay" | "reason">;

/** Everybody on the holder's side hears that more time was asked for, given or refused. */
export const toldOfMoreTime = (
  pilot: Pilot,
  { kind, from, through, dueDay: before }: Obligation,
  what: What,
  at: Instant,
): readonly OutcomeMail[] =>
  toldPeople(pilot, at).map((person) => ({
    template: "report-extension",
    ...person,
    data: { title: pilot.grant.title, before, kind, from, through, ...what, ...unlinked(person) },
  }));
