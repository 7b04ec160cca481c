import type { Act, Guarded } from "../../../functions/pilot/act.ts";
import type { Actor } from "../../../functions/pilot/items/lifecycle.ts";
import type { Pilot } from "../../../functions/pilot/pilot.ts";
import { Nonce, newId, pilotSubject, type Subject } from "../../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, type LocalDay } from "../../../functions/vocabulary/instant.ts";
import type { Chance } from "../chance.ts";
import type { AnyAct } from "../witness.ts";
import type { World } from "../world.ts";
import type { Move } from "./move.ts";

/** What a person sees who is about to do something. */
export type Office = {
  readonly world: World;
  readonly chance: Chance;
  readonly now: Instant;
  readonly today: LocalDay;
};
/** The same with the pilot on the screen, as it was when the page was shown. */
export type Look = Office & { readonly pilot: Pilot };

/** Something that a person may do: nothing where there is nothing to press. */
export type Play<Seen extends Office = Look> = {
  readonly weight: number;
  readonly play: (look: Seen) => Move | undefined | Promise<Move | undefined>;
};

export const officeOf = (world: World): Office => {
  const now = world.now();
  return { world, chance: world.chance, now, today: dayOf(now) };
};

type Pressing<Command> = {
  readonly subject?: Subject;
  readonly by: Actor;
  readonly command: Command;
  /** Left out by what may well be done twice. */
  readonly nonce?: Nonce;
};

/** A press of any act's button, its types checked here and forgotten afterwards. */
export const move = <Seen extends Guarded, Command, Answer>(
  act: Act<Seen, Command, Answer>,
  pressed: Pressing<Command> & { readonly subject: Subject },
  fits?: Move["fits"],
): Move => ({
  act: act as unknown as AnyAct, // as: pressed with the command that it was checked with
  pressed,
  fits,
});

/** A button on a pilot's page, with the number of its form. */
export const button = <Seen extends Guarded, Command, Answer>(
  { pilot }: Pick<Look, "pilot">,
  act: Act<Seen, Command, Answer>,
  pressed: Pressing<Command>,
  fits?: Move["fits"],
): Move => move(act, { subject: pilotSubject(pilot.id), nonce: newId(Nonce), ...pressed }, fits);

/** Saving on a pilot's page: it has no number, for it may well be done twice. */
export const saving = <Seen extends Guarded, Command, Answer>(
  { pilot }: Pick<Look, "pilot">,
  act: Act<Seen, Command, Answer>,
  pressed: Pressing<Command>,
): Move => move(act, { subject: pilotSubject(pilot.id), ...pressed });

/** Six people work for the authority; each of them has whatever role is asked for, so that duties meet. */
export const staff = ({ chance }: Pick<Office, "chance">, kind: "officer" | "decider" | "finance"): Actor => {
  const id = `p${chance.between(1, 6)}`;
  return { kind, id, name: `Person ${id}` };
};
/** What one has said, in a few words that differ. */
export const words = (chance: Chance, about: string) => `${about}, sagt ${chance.below(1_000_000)}`;
