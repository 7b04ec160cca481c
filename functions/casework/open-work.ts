import { openAdoption } from "../adoption/contract.ts";
import { openApplication } from "../applications/contract.ts";
import { openDecision } from "../decisions/contract.ts";
import { openEvaluation } from "../evaluation/contract.ts";
import { openAid } from "../exports/contract.ts";
import { openPayments } from "../payments/contract.ts";
import type { KindOfWork, OpenWork, WaitsFor, WorkOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { openClearing } from "../portfolio/contract.ts";
import { openQuestions } from "../questions/contract.ts";
import { openReports } from "../reporting/contract.ts";
import { openReviews } from "../reviews/contract.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import { openWheel } from "../wheel/contract.ts";
import { openNotes } from "./notes/open-notes.ts";
import { openMails } from "./open-mails.ts";

/** Every room that knows of open work. A new room is a line here; a new kind of work is one in its room alone. */
const rooms: readonly WorkOfRoom[] = [
  openApplication,
  openQuestions,
  openReviews,
  openDecision,
  openReports,
  openEvaluation,
  openWheel,
  openAdoption,
  openPayments,
  openAid,
  openMails,
  openNotes,
  openClearing,
];

/** The kinds of all rooms, by their names. */
export const kindsOfWork: Readonly<Record<string, KindOfWork>> = Object.assign({}, ...rooms.map(({ kinds }) => kinds));
export const kindNames: readonly string[] = Object.keys(kindsOfWork);

/** Sorts what has a last day before what has none, and of two by how long they have waited. */
export const urgency = ({ due, since }: Pick<OpenWork, "due" | "since">): string => `${due ?? "~"}#${since}`;
const byUrgency = (a: OpenWork, b: OpenWork) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0);

/** All that is open about a pilot, by its kinds, the most urgent first. It follows from what is recorded alone. */
export const worksOf = (pilot: Pilot): readonly OpenWork[] => rooms.flatMap(({ open }) => open(pilot)).sort(byUrgency);

const days = (from: LocalDay, to: LocalDay) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** How many days ago the last day was; 0 of what is in time or has none. */
export const lateBy = ({ due }: Pick<OpenWork, "due">, today: LocalDay): number =>
  due === undefined ? 0 : Math.max(0, days(due, today));

export type Open = OpenWork & { readonly lateDays: number };

/** What is open on a pilot: for whom, since when, until when, how late, and where it is done. */
export const openWork = (pilot: Pilot, today: LocalDay): readonly Open[] =>
  worksOf(pilot).map((work) => ({ ...work, lateDays: lateBy(work, today) }));

/** Of some works, those that these roles may know of. */
export function readable<Work extends Pick<OpenWork, "kind">>(works: readonly Work[], roles: readonly Role[]): Work[] {
  return works.filter(({ kind }) => {
    const readers = kindsOfWork[kind]?.readers;
    return readers === undefined || roles.some((role) => readers.includes(role));
  });
}

/** Whether a work waits for somebody with these roles. */
export const isFor = (work: { readonly for: WaitsFor }, roles: readonly Role[]): boolean =>
  roles.some((role) => role === work.for);
