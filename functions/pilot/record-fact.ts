import type { MailOf } from "../platform/mail/templates.ts";
import type { Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { pilotSubject } from "../vocabulary/subject.ts";
import { auditEntry, cancelTimer, mailEntry, recordFact, registrationEntry, startCase } from "./happenings.ts";
import type { Actor } from "./items/lifecycle.ts";

/** The names that acts use which do not go through `press` yet; each goes with the last of them. */
export const factRecorded = recordFact;

type Audit = {
  applicationId: ApplicationId;
  at: Instant;
  by: Actor;
  action: string;
  details?: Readonly<Record<string, string | number | boolean>>;
};

export const audited = ({ applicationId, at, by, ...entry }: Audit): Write =>
  auditEntry(pilotSubject(applicationId), { at, by }, entry);

export const owedMail = (
  applicationId: ApplicationId,
  mail: MailOf,
  at: Instant,
  options?: { dueAt?: Instant; id?: string },
): Write => mailEntry(pilotSubject(applicationId), mail, at, options);

type RegistrationArguments = Parameters<typeof registrationEntry>;
export const owedRegistration = (
  applicationId: ApplicationId,
  document: RegistrationArguments[1],
  mailAfter: RegistrationArguments[2],
): Write => registrationEntry(pilotSubject(applicationId), document, mailAfter);

export const cancelled = (applicationId: ApplicationId, id: string): Write =>
  cancelTimer(pilotSubject(applicationId), id);

export const caseStarted = startCase;
