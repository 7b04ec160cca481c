import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import type { Reserve, ReservePlace } from "../../pilot/items/reserve.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { dayOf, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { waitsInList } from "./free-place.ts";
import { reserveForm } from "./reserve.form.ts";
import { placeIsFree } from "./reserve.refusals.ts";
import { reserveTexts } from "./reserve.texts.ts";

/** An officer keeps a rejected application among the reserves of its call, in rank and until a day; it is told. */
export const keepReserve = act({
  name: "keep-reserve",
  writes: ["RESERVE", "RESERVES"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireStage(pilot, "rejected");
    const { id, lifecycle, contact, applied, reserve: before } = pilot;
    if (before?.offer && !before.ended) refuse(placeIsFree);
    requireVersion(before, version);
    const today = dayOf(at);
    const read = readTyped(reserveForm, typed, language, {
      rules: ({ "p-day": day }) => (day !== undefined && day <= today ? [{ field: "p-day", code: "day-passed" }] : []),
      words: ({ code }) => (code === "day-passed" ? reserveTexts[language].dayPassed : undefined),
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-day": lastDay } = read.value;
    const rank = Number(read.value["p-rank"]);
    const { title } = applied;
    const timer = `reserve-ended-${version + 1}`;
    const reserve: Reserve = { v: 1, version: version + 1, rank, lastDay, at, by: by.name, timer };
    const place: ReservePlace = { v: 1, applicationId: id, title, rank, lastDay, timer };
    const to = { language: contact.language, to: contact.email };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.reserve(id), ...reserve }, when: unchangedSince(version) },
        ...movedFrom(pilot, before, rank),
        { table: "pilots", put: { ...keys.reservePlace(lifecycle.callId, rank, id), ...place } },
      ],
      mails: [
        { template: "reserve-placed", ...to, data: { title, rank, lastDay } },
        {
          ...{ template: "reserve-ended", ...to, data: { title }, id: timer },
          dueAt: stockholmTime(plusLocalDays(lastDay, 1), "08:00:00"),
        },
      ],
      cancels: waitsInList(before) ? [before.timer] : [],
      log: { action: "reserve.placed", details: { rank, day: lastDay } },
    };
  },
});

/** The place that it had before, where that was another. */
const movedFrom = ({ id, lifecycle }: Pilot, before: Reserve | undefined, rank: number): readonly Write[] =>
  waitsInList(before) && before.rank !== rank
    ? [{ table: "pilots", delete: keys.reservePlace(lifecycle.callId, before.rank, id) }]
    : [];
