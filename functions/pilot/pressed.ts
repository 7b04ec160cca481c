import type { Role } from "../platform/sign-in/session.ts";
import { caseIn } from "../platform/web/let-in.ts";
import { nonceOf } from "../platform/web/posted-fields.ts";
import type { Visit } from "../platform/web/route.ts";
import { pilotSubject, type Subject } from "../vocabulary/subject.ts";
import type { Pressed } from "./act.ts";
import type { Actor } from "./items/lifecycle.ts";

type StaffKind = Extract<Actor["kind"], "officer" | "decider" | "finance">;

/** A button that a member of staff pressed, on the case in the address or on another subject. @throws Refusal form-expired */
export const byStaff = <Command>(
  visit: Visit<readonly Role[]>,
  kind: StaffKind,
  command: Command,
  subject: Subject = pilotSubject(caseIn(visit)),
): Pressed<Command> => ({ ...savedByStaff(visit, kind, command, subject), nonce: nonceOf(visit.typed) });

/** As `byStaff`, for what may well be done twice, such as saving a draft. */
export const savedByStaff = <Command>(
  visit: Visit<readonly Role[]>,
  kind: StaffKind,
  command: Command,
  subject: Subject = pilotSubject(caseIn(visit)),
): Pressed<Command> => {
  const { person, now: at, timeLeft } = visit;
  return { subject, by: { kind, id: person.subject, name: person.name }, at, command, timeLeft };
};

type Linked = "applicant" | "reviewer" | "holder";

/** A button that the person of an emailed link pressed; the act knows the name. @throws Refusal form-expired */
export const byLink = <Command>(visit: Visit<Linked>, command: Command): Pressed<Command> => ({
  ...savedByLink(visit, command),
  nonce: nonceOf(visit.typed),
});

/** As `byLink`, for what may well be done twice, such as saving a draft. */
export const savedByLink = <Command>(visit: Visit<Linked>, command: Command): Pressed<Command> => {
  const { person, now: at, timeLeft } = visit;
  const by = { kind: person.kind, id: person.subject, name: "" } as const;
  return { subject: pilotSubject(person.applicationId), by, at, command, timeLeft };
};
