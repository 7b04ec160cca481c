import { act, already, type Outcome } from "../../pilot/act.ts";
import { requireStage, requireVersion } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { leftList, placeFreed } from "./free-place.ts";
import { type PlaceSeen, withReserves } from "./reserve.store.ts";

type Command = { readonly version: number };

/** An officer takes a case off the reserves. A place that was free for it waits for the next in rank. */
export const endReserve = act({
  name: "end-reserve",
  writes: ["RESERVE", "RESERVES"],
  see: withReserves,
  decide: ({ pilot, reserves }: PlaceSeen, { version }: Command, { at }): Outcome<object> => {
    const { id, lifecycle, contact, applied, reserve } = pilot;
    requireStage(pilot, lifecycle.stage);
    if (!reserve) return refuse("not-found");
    if (reserve.ended) return already({});
    requireVersion(reserve, version);
    const { offer, lastDay } = reserve;
    const left = leftList(pilot, at);
    const { callId } = lifecycle;
    const { language, email: to } = contact;
    // The mail of the list's end has gone already where its day has passed.
    const isTold = offer === undefined && dayOf(at) > lastDay;
    return {
      answer: {},
      writes: [...left.writes, ...(offer ? placeFreed({ callId, id }, offerFrom(offer), reserves, at) : [])],
      mails: isTold ? [] : [{ template: "reserve-ended", language, to, data: { title: applied.title } }],
      cancels: left.cancels,
      log: { action: "reserve.ended" },
    };
  },
});

const offerFrom = ({
  from,
  title,
}: {
  readonly from: Parameters<typeof placeFreed>[1]["from"];
  readonly title: string;
}) => ({
  from,
  title,
});
