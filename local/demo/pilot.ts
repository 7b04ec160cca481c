import { apply, decide, evaluate, month, report, review, type Stage } from "./acts.ts";
import { payOut, sayPayee } from "./money-acts.ts";
import { monthsOf } from "./money-figures.ts";
import { vandpunkten } from "./pilots.ts";

/** One pilot through all five stages, ending with the month's CSV. Answers its id. */
export async function playPilot(stage: Stage): Promise<string> {
  // Addresses of its own, so that the demo can be played again and again.
  const run = Date.now().toString(36);
  const email = `vandpunkten-${run}@example.org`;
  const pilot = {
    ...vandpunkten,
    email,
    organisation: { ...vandpunkten.organisation, "organisation.contact.email": email },
  };
  const id = await apply(stage, pilot);
  await review(stage, id, [`bedomare-ett-${run}@example.org`, `bedomare-tva-${run}@example.org`]);
  await decide(stage, id);
  await report(stage, id, pilot, { final: false, costs: ["456 852", "110 000", "10 000"] });
  await report(stage, id, pilot, { final: true, costs: ["100 000", "0", "1 234,50"] });
  await sayPayee(stage, id, pilot, "991-2346");
  await payOut(stage, [id]);
  await evaluate(stage, id);
  const [last = ""] = (await monthsOf(stage, [id])).slice(-1);
  console.log(`\n${await month(stage, last)}`);
  return id;
}
