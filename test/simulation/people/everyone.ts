import type { Pilot } from "../../../functions/pilot/pilot.ts";
import type { ApplicationId } from "../../../functions/vocabulary/ids.ts";
import { Refusal } from "../../../functions/vocabulary/refusal.ts";
import type { World } from "../world.ts";
import { adopters } from "./adopters.ts";
import { aidKeepers, aidOfCases } from "./aid-keepers.ts";
import { amendments } from "./amendments.ts";
import { analysts } from "./analysts.ts";
import { applicants, beginning } from "./applicants.ts";
import { asked } from "./asking.ts";
import { assignments } from "./assignments.ts";
import { callWriters } from "./call-writers.ts";
import { conflicts } from "./conflicts.ts";
import { endings } from "./endings.ts";
import { evaluators } from "./evaluators.ts";
import { finance } from "./finance.ts";
import { holders, preparing } from "./holders.ts";
import { ledgerFiles } from "./ledger-files.ts";
import { mandateKeepers } from "./mandates.ts";
import { mappers } from "./mappers.ts";
import { fillingIn, meetings, throughMeeting } from "./meetings.ts";
import type { Move } from "./move.ts";
import { nypsKeepers } from "./nyps.ts";
import { officers, writtenAndDecided } from "./officers.ts";
import { atTheCounter, papers } from "./papers.ts";
import { type Office, officeOf, type Play } from "./play.ts";
import { pool } from "./pool.ts";
import { correctsDown, lowerings, recoveries } from "./recoveries.ts";
import { registering } from "./registering.ts";
import { reportDays } from "./report-days.ts";
import { reviewers } from "./reviewers.ts";
import { settingWriters } from "./setting-writers.ts";
import { takeovers } from "./takeovers.ts";
import { termsPlays } from "./terms.ts";
import { theBooks } from "./the-books.ts";
import { owners, theDesk } from "./the-desk.ts";
import { wheelPlays } from "./wheel.ts";

const onDraft = [...applicants, ...papers];
const onPilot = [
  ...reviewers,
  ...pool,
  ...conflicts,
  ...asked,
  ...officers,
  ...owners,
  ...registering,
  fillingIn,
  ...holders,
  ...amendments,
  ...reportDays,
  ...evaluators,
  ...adopters,
  ...endings,
  ...takeovers,
  ...termsPlays,
  ...wheelPlays,
  ...assignments,
  ...recoveries,
  ...lowerings,
  ...preparing,
  ...ledgerFiles,
  ...finance,
  ...aidOfCases,
  ...applicants.slice(-1),
];

/** What is done about money that was paid: less is accepted after all, and what is too much comes back, or does not. */
const moneyBack = [correctsDown, ...lowerings, ...recoveries, ...finance];

/** So many pilots are under way at once; older ones are looked at now and then. */
const underWay = 14;

/** How often somebody presses what has been pressed least so far: no button is rare only because its moment is. */
const pressesTheRare = 0.08;

/** What a play comes to: where the page itself says no, there is nothing to press. */
async function comesTo<Seen extends Office>({ play }: Play<Seen>, look: Seen): Promise<Move | undefined> {
  try {
    return await play(look);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** A move with what the agenda has beside it, and how often its act was pressed so far. */
type Rare = { readonly move: Move; readonly so: number; readonly then: readonly Move[] };

/** Of everything that may be pressed here, what was pressed and done least. */
async function rarest<Seen extends Office>(plays: readonly Play<Seen>[], look: Seen): Promise<Rare | undefined> {
  const { agenda, pressedSoFar } = look.world;
  const before = agenda.length;
  let best: Rare | undefined;
  for (const play of plays) {
    const move = await comesTo(play, look);
    const then = agenda.splice(before);
    const so = move ? pressedSoFar.often(move.act.name) : Number.POSITIVE_INFINITY;
    if (move && so < (best?.so ?? Number.POSITIVE_INFINITY)) best = { move, so, then };
  }
  return best;
}

function taken(world: World, rare: Rare | undefined): Move | undefined {
  world.agenda.push(...(rare?.then ?? []));
  return rare?.move;
}

async function first<Seen extends Office>(plays: readonly Play<Seen>[], look: Seen): Promise<Move | undefined> {
  const shuffled = look.chance.shuffled(plays);
  if (look.chance.likely(pressesTheRare)) return taken(look.world, await rarest(shuffled, look));
  for (const play of shuffled) {
    const move = await comesTo(play, look);
    if (move) return move;
  }
  return undefined;
}

/** What a few people do now and then, with no pilot at hand: half the time what has been pressed least of it. */
async function ofOffice(plays: readonly Play<Office>[], office: Office): Promise<Move | undefined> {
  const { chance, world } = office;
  return chance.likely(0.5) ? taken(world, await rarest(chance.shuffled(plays), office)) : first(plays, office);
}

/** So many pilots are gone through for what has been pressed least, now and then: what is rare is rare on most of them. */
const goneThrough = 8;
const goesThrough = 0.05;

/** What was pressed least of all that may be pressed on some pilots, also on those whose life is over. */
async function rarestOfSome(world: World): Promise<Move | undefined> {
  const office = officeOf(world);
  const all = [...world.pilots];
  let best: Rare | undefined;
  for (let i = 0; i < goneThrough; i++) {
    const id = world.chance.pick(all);
    if (!id) return undefined;
    const look = { ...office, pilot: await world.look(id) };
    const rare = await rarest(world.chance.shuffled(look.pilot.isDraft ? onDraft : onPilot), look);
    if (rare && rare.so < (best?.so ?? Number.POSITIVE_INFINITY)) best = rare;
  }
  return taken(world, best);
}

/** A pilot whose life goes on, mostly; often one that others have at hand, at times one whose life is over. */
function somePilot({ pilots, chance, over, atHand }: World): ApplicationId | undefined {
  if (atHand.size > 0 && chance.likely(0.3)) return chance.pick([...atHand]);
  const going = [...pilots].filter((id) => !over.has(id));
  return chance.likely(0.96) ? chance.pick(going) : chance.pick([...pilots].slice(-60));
}

/** A meeting of deciders: several pilots are decided about at once, each by what all of them have seen. */
async function meeting(world: World): Promise<Move[]> {
  const { pilots, over, chance } = world;
  const [written, decisions]: [Move[], Move[]] = [[], []];
  const looked: Pilot[] = [];
  for (const id of pilots) {
    if (over.has(id) || decisions.length >= 4) continue;
    const pilot = await world.look(id);
    if (pilot.isDraft || pilot.lifecycle.stage !== "reviewed" || chance.likely(0.2)) continue;
    const [writes, decides] = (await writtenAndDecided({ ...officeOf(world), pilot })) ?? [];
    looked.push(pilot);
    if (writes) written.push(writes);
    if (decides) decisions.push(decides);
  }
  const callId = looked[0]?.lifecycle.callId;
  if (!callId || chance.likely(0.4)) return [...written, ...decisions];
  // With an agenda: what is on it is written first, and recorded as it was filled in from the meeting.
  const ids = looked.filter(({ lifecycle }) => lifecycle.callId === callId).map(({ id }) => id);
  return [...written, ...throughMeeting(officeOf(world), { callId, ids }), ...decisions];
}

/** Now and then somebody looks through several pilots, or at one that money was paid for. */
async function onSome(world: World, office: Office): Promise<Move | undefined> {
  const { chance, paid } = world;
  const one = chance.likely(0.15) ? chance.pick([...paid]) : undefined;
  if (one) return first(moneyBack, { ...office, pilot: await world.look(one) });
  return chance.likely(goesThrough) ? rarestOfSome(world) : undefined;
}

/** What somebody does next. */
export async function someMove(world: World): Promise<Move | undefined> {
  const { chance, pilots, over, agenda } = world;
  if (agenda.length === 0 && chance.likely(0.02)) agenda.push(...(await meeting(world)));
  const next = agenda.shift();
  if (next) return next;
  const office = officeOf(world);
  const going = pilots.size - over.size;
  if (going < underWay && chance.likely(0.3)) return beginning.play(office);
  if (chance.likely(0.06)) return first([...theBooks, ...aidKeepers, ...nypsKeepers], office);
  if (chance.likely(0.03)) return first(callWriters, office);
  if (chance.likely(0.02)) return first(settingWriters, office);
  if (chance.likely(0.02)) return first([...theDesk, ...atTheCounter], office);
  if (chance.likely(0.015)) return first(mandateKeepers, office);
  if (chance.likely(0.02)) return first(meetings, office);
  if (chance.likely(0.03)) return ofOffice([...analysts, ...mappers], office);
  const special = await onSome(world, office);
  if (special) return special;
  const id = somePilot(world);
  if (!id) return beginning.play(office);
  const pilot = await world.look(id);
  return first(pilot.isDraft ? onDraft : onPilot, { ...office, pilot });
}
