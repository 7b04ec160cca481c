import * as z from "zod";
import type { Role } from "../platform/sign-in/session.ts";
import { Instant, LocalDay } from "../vocabulary/instant.ts";
import type { Texts } from "../vocabulary/language.ts";
import type { Pilot } from "./pilot.ts";

/** Whom something waits for: a role of the staff, somebody outside, or the machinery itself. */
export const waitsFor = ["officer", "decider", "finance", "reviewer", "applicant", "holder", "system"] as const;
export type WaitsFor = (typeof waitsFor)[number];

/** Something that is to be done about a pilot, as lists and pages show it. */
export const OpenWork = z.object({
  /** Its name among the kinds of its room: `examine-report`. A name that has been stored never gets another meaning. */
  kind: z.string(),
  for: z.enum(waitsFor),
  /** Who or which of several it is about, as people know it: a reviewer's name, a report's number. */
  about: z.string().optional(),
  since: Instant,
  /** The last day; nothing is late without one. */
  due: LocalDay.optional(),
  /** Where it is done, as staff reach it. */
  path: z.string().optional(),
});
export type OpenWork = z.infer<typeof OpenWork>;

/** What people read of a kind of work. */
type WorkWords = {
  /** In a list: `Granska rapport`. */
  readonly name: string;
  /** On the case's page. */
  readonly text: string;
  /** What the button of who does it says. */
  readonly button?: string | undefined;
};

/** A kind of work, and all that lists and pages need to know of it. */
export type KindOfWork = {
  readonly words: Texts<WorkWords>;
  /** Of the staff, those who may know of it; everybody who may open the case, where none are named. */
  readonly readers?: readonly Role[];
  /** Money waits for it. */
  readonly money?: true;
  /** A mail did not arrive. */
  readonly bounced?: true;
};

/** What a room knows of open work: its kinds, and which of them a pilot has. Pure; the day has no part in it. */
export type WorkOfRoom<Kind extends string = string> = {
  readonly kinds: Readonly<Record<Kind, KindOfWork>>;
  readonly open: (pilot: Pilot) => readonly (OpenWork & { readonly kind: Kind })[];
};

/** A room's open work, typed by its kinds: a new kind is an entry in `kinds` and what opens it in `open`. */
export const workOfRoom = <Kind extends string>(room: WorkOfRoom<Kind>): WorkOfRoom<Kind> => room;
