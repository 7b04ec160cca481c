import * as z from "zod";
import { turns } from "../pilot/items/wheel.ts";
import { ApplicationId, CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";

/** Why a question was put: the turn that chose it, or an officer by hand. */
const occasions = [...turns, "hand"] as const;
export type Occasion = (typeof occasions)[number];

/** How sure somebody is of what they say. */
export const degrees = ["p-sure", "p-fairly", "p-unsure"] as const;
export type Degree = (typeof degrees)[number];

/** As what somebody is asked. */
export const askedParts = ["contact", "signatory", "writer"] as const;
export type AskedPart = (typeof askedParts)[number];

/** A question of the frame that was put to one person of a pilot, and what became of it. */
export const Asked = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    number: z.number().int().min(1),
    /** 1 when it is put; raised by each answer and correction, and when it is passed over. */
    version: z.number().int(),
    /** The question of the call's evaluation that it is. */
    cell: z.string(),
    occasion: z.enum(occasions),
    at: Instant,
    /** Whom it was put to, as the links of a project know the person; pages say the part alone. */
    to: z.string(),
    generation: z.number().int(),
    part: z.enum(askedParts),
    answer: z
      .object({
        at: Instant,
        text: z.string(),
        sure: z.enum(degrees),
        evidence: z.string().optional(),
        /** What is made of it. */
        led: z.string().optional(),
      })
      .optional(),
    passed: z.object({ at: Instant, reason: z.string() }).optional(),
  }),
);
export type Asked = z.infer<typeof Asked>;

/** How a question of the frame stands. */
export const cellStates = ["never", "asked", "answered"] as const;
export type CellState = (typeof cellStates)[number];

/** A pilot in the wheel of its call. */
export const WheelRow = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    since: Instant,
    title: z.string(),
    /** Whose evaluation its questions are of. */
    callVersion: z.number().int(),
    cells: z.record(z.string(), z.enum(cellStates)),
  }),
);
export type WheelRow = z.infer<typeof WheelRow>;

/** What the pilots of a call come to: kept by each press that changes it, so that no page counts. */
export const WheelSums = z.lazy(() =>
  z.object({
    v: z.literal(1),
    callId: CallId,
    pilots: z.number().int(),
    cells: z.number().int(),
    answered: z.number().int(),
    asked: z.number().int(),
  }),
);
export type WheelSums = z.infer<typeof WheelSums>;
