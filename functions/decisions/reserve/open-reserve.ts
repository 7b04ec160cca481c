import type { Pilot } from "../../pilot/pilot.ts";
import { reservePath } from "../paths.ts";

/** A place has become free for a case that waited: it is offered by an ordinary decision. */
export function openReserve({ id, reserve, lifecycle }: Pilot) {
  if (!reserve?.offer || reserve.ended || lifecycle.stage !== "rejected" || lifecycle.pendingMove) return [];
  return [
    {
      kind: "offer-place",
      for: "decider",
      since: reserve.offer.at,
      due: reserve.lastDay,
      path: reservePath(id),
    } as const,
  ];
}
