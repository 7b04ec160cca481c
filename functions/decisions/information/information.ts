import * as z from "zod";
import { MeetingId } from "../../vocabulary/ids.ts";
import { Instant, type LocalDay } from "../../vocabulary/instant.ts";

/** So many information items a meeting may have. */
export const mostInformation = 20;

/** What somebody who speaks was told last: a mail goes out again only when it says something else. */
const Told = z.object({ email: z.string(), words: z.string() });

/** Something that a meeting is told, with nothing to decide: what of, and who speaks for how long. */
export const InformationItem = z.lazy(() =>
  z.object({
    v: z.literal(1),
    meetingId: MeetingId,
    number: z.number().int().min(1).max(mostInformation),
    /** Counts every change. */
    version: z.number().int().min(1),
    /** What stands in the controls, as far as it is written. */
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    savedAt: Instant,
    savedBy: z.string(),
    finished: z.object({ at: Instant, by: z.string() }).optional(),
    told: z.array(Told).max(40).optional(),
  }),
);
export type InformationItem = z.infer<typeof InformationItem>;

/** One who speaks, in the order of the agenda. */
export type Slot = {
  readonly what: string;
  readonly presenter: string;
  readonly organisation: string;
  /** Undefined where it is not said yet. */
  readonly minutes: number | undefined;
  readonly email: string;
};

/** An information item as far as it is written. */
export type Information = {
  readonly subject: string;
  /** How many minutes it may take. */
  readonly minutes: number;
  readonly text: string;
  readonly presented: string;
  readonly analysis: string;
  readonly slots: readonly Slot[];
};

/** How many minutes the slots take together. @example minutesOf(slots of 5, 10, 10 and 10) // 35 */
export const minutesOf = ({ slots }: Pick<Information, "slots">): number =>
  slots.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

export const isOverTime = (information: Pick<Information, "slots" | "minutes">): boolean =>
  minutesOf(information) > information.minutes;

export type Told = z.infer<typeof Told>;
/** Which meeting, and when, as those who speak are told. */
export type OfMeeting = { readonly name: string; readonly day: LocalDay | undefined };
