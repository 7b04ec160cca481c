import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

/** What is looked at before an application is judged. */
export const formalPoints = ["in-time", "entitled", "complete"] as const;
export type FormalPoint = (typeof formalPoints)[number];

const Point = z.object({ ok: z.boolean(), reason: z.string().optional() });
export type CheckedPoint = z.infer<typeof Point>;

/** What an officer found when the application was checked for its form. The last check holds; the log keeps the others. */
export const FormalCheck = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    points: z.object({ "in-time": Point, entitled: Point, complete: Point }),
    /** The version of the application that was looked at. */
    of: z.number().int().min(1),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
  }),
);
export type FormalCheck = z.infer<typeof FormalCheck>;

/** What was found wanting, in the order in which it is looked at. */
export const failedPoints = ({ points }: Pick<FormalCheck, "points">): readonly FormalPoint[] =>
  formalPoints.filter((point) => !points[point].ok);
