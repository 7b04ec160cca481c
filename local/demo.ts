import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Sentence, tell } from "./cloud/say.ts";
import { apply, decide, evaluate, month, report, review, type Stage } from "./demo/acts.ts";
import { mailboxes } from "./demo/mailbox.ts";
import { vandpunkten } from "./demo/pilots.ts";
import { defaultState } from "./project.ts";

// npm run demo: one pilot through all five stages over HTTP on the running stack, ending with the month's CSV.
const readyFile = join(resolve(process.env["STATE_DIR"] ?? defaultState), "ready.json");

await tell(async () => {
  if (!existsSync(readyFile)) throw new Sentence("Nothing runs here yet: begin with npm start, in another window.");
  const ready = JSON.parse(readFileSync(readyFile, "utf8"));
  const begun = performance.now();
  const show = (who: string, what: string) => console.log(`${who.padEnd(16)} ${what}`);
  const stage: Stage = { ...ready, post: mailboxes(ready.mail), show };

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
  await evaluate(stage, id);
  const now = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", year: "numeric", month: "2-digit" });
  const csv = await month(stage, now.format(new Date()));
  console.log(`\n${csv}`);
  console.log(`Pilot ${id} went through all five stages in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
});
