import * as z from "zod";
import { type Frame, leftOf } from "../../calls/frames/frame.ts";
import { YearAmount } from "../../pilot/items/decision.ts";
import { ApplicationId, CallId, MeetingId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { minusOre, type Ore, sumOre } from "../../vocabulary/ore.ts";

/** So many cases stand on an agenda: each is checked twice in the transaction that finishes it, beside the frames. */
export const mostOnAgenda = 30;

const OnAgenda = z.object({
  applicationId: ApplicationId,
  callId: CallId,
  title: z.string(),
  organisation: z.string(),
  registrationNumber: RegistrationNumber.optional(),
});
export type OnAgenda = z.infer<typeof OnAgenda>;

/** What is proposed to the meeting in one case, as it stood when the agenda was finished. */
const ProposedThere = z.object({
  applicationId: ApplicationId,
  callId: CallId,
  outcome: z.string(),
  years: z.array(YearAmount),
});
export type ProposedThere = z.infer<typeof ProposedThere>;

/** A meeting of deciders: which cases it decides, and what all of its decisions share. */
export const Meeting = z.lazy(() =>
  z.object({
    v: z.literal(1),
    meetingId: MeetingId,
    /** Counts every change. */
    version: z.number().int().min(1),
    openedAt: Instant,
    name: z.string(),
    agenda: z.array(OnAgenda),
    /** The day, those who decide and the rest, as they are typed. */
    shared: z.object({
      version: z.number().int().min(1),
      typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      savedAt: Instant,
      savedBy: z.string(),
    }),
    /** The agenda is what goes to the meeting: nothing is added or taken off until it is opened again. */
    finished: z.object({ at: Instant, by: z.string(), proposals: z.array(ProposedThere) }).optional(),
  }),
);
export type Meeting = z.infer<typeof Meeting>;

type Takes = { readonly callId: CallId; readonly years: readonly YearAmount[] };

/** What an agenda takes of a call's frame in a year. */
export type FrameEffect = {
  readonly callId: CallId;
  readonly year: number;
  readonly frameOre: Ore;
  readonly leftOre: Ore;
  readonly takesOre: Ore;
  /** What is left after the meeting; below zero the agenda exceeds the frame. */
  readonly afterOre: Ore;
};

/** What proposals come to of each frame that they touch. */
export function effectOn(frames: readonly Frame[], proposals: readonly Takes[]): readonly FrameEffect[] {
  return frames.map((frame): FrameEffect => {
    const { callId, year, frameOre } = frame;
    const own = proposals.filter((one) => one.callId === callId).flatMap(({ years }) => years);
    const takesOre = sumOre(own.filter((one) => one.year === year).map(({ amountOre }) => amountOre));
    return { callId, year, frameOre, leftOre: leftOf(frame), takesOre, afterOre: minusOre(leftOf(frame), takesOre) };
  });
}

/** The frames that an agenda exceeds: it takes something of them, and more than is left. */
export const exceededBy = (effects: readonly FrameEffect[]): readonly FrameEffect[] =>
  effects.filter(({ takesOre, afterOre }) => takesOre > 0 && afterOre < 0);

export const isOnAgenda = ({ agenda }: Pick<Meeting, "agenda">, id: ApplicationId): boolean =>
  agenda.some(({ applicationId }) => applicationId === id);

type NowProposed = {
  readonly applicationId: ApplicationId;
  readonly proposed?: { readonly outcome: string; readonly years: readonly YearAmount[] } | undefined;
};

/** Whether a case's proposal is still the one with which the agenda was finished. */
export function isAsProposed(
  { finished }: Pick<Meeting, "finished">,
  { applicationId, proposed }: NowProposed,
): boolean {
  const then = finished?.proposals.find((one) => one.applicationId === applicationId);
  const said = (one: NowProposed["proposed"]) => one && JSON.stringify([one.outcome, one.years]);
  return said(then) === said(proposed);
}
