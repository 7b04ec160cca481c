import type { Pressed } from "../../../functions/pilot/act.ts";
import type { Instant } from "../../../functions/vocabulary/instant.ts";
import type { AnyAct } from "../witness.ts";

/** A button that a person is about to press, with what is in its form. */
export type Move = {
  readonly act: AnyAct;
  readonly pressed: Omit<Pressed<unknown>, "at">;
  /** Whether the form itself would let it through at the moment of the press. */
  readonly fits?: ((at: Instant) => boolean) | undefined;
};
