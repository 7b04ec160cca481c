import { apply, claim, decide, evaluate, month, review } from "./acts.ts";
import { examine, payOut, sayPayee } from "./money-acts.ts";
import { monthsOf } from "./money-figures.ts";
import { vandpunkten, withEmail } from "./pilots.ts";
import type { Stage } from "./stage.ts";

/** One pilot through all five stages, ending with the month's CSV. Answers its id. */
export async function playPilot(stage: Stage): Promise<string> {
  // Addresses of its own, so that the demo can be played again and again.
  const run = Date.now().toString(36);
  const pilot = withEmail(vandpunkten, `vandpunkten-${run}@example.org`);
  const id = await apply(stage, pilot);
  await review(stage, id, [`bedomare-ett-${run}@example.org`, `bedomare-tva-${run}@example.org`]);
  await decide(stage, id);
  await claim(stage, id, pilot, { final: false, costs: ["456 852", "110 000", "10 000"] });
  await examine(stage, id, 1);
  await claim(stage, id, pilot, { final: true, costs: ["100 000", "0", "1 234,50"] });
  await examine(stage, id, 2);
  await sayPayee(stage, id, pilot, "991-2346");
  await payOut(stage, [id]);
  await evaluate(stage, id);
  const [last = ""] = (await monthsOf(stage, [id])).slice(-1);
  stage.show("", `\n${await month(stage, last)}`);
  return id;
}
