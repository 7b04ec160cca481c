import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defaultState } from "../deployment/project.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { mailboxes } from "./demo/mailbox.ts";
import { playPilot } from "./demo/pilot.ts";

// npm run demo: one pilot through all five stages over HTTP on the running stack, ending with the month's CSV.
// npm run demo -- money: the part of the money, ending with its figures as one line of JSON.
const readyFile = join(resolve(process.env["STATE_DIR"] ?? defaultState), "ready.json");
const [part = "pilot"] = process.argv.slice(2);

await tell(async () => {
  if (!existsSync(readyFile)) throw new Sentence("Nothing runs here yet: begin with npm start, in another window.");
  const ready = JSON.parse(readFileSync(readyFile, "utf8"));
  const begun = performance.now();
  const show = (who: string, what: string) => console.log(who ? `${who.padEnd(16)} ${what}` : what);
  const stage = { ...ready, post: mailboxes(ready.mail), show };
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  if (part === "pilot") {
    const id = await playPilot(stage);
    console.log(`Pilot ${id} went through all five stages in ${seconds()} s.`);
  } else if (part === "money") {
    const { playMoney } = await import("./demo/money.ts");
    const figures = await playMoney(stage, ready.financeApi);
    console.log(`\nPlayed in ${seconds()} s.`);
    console.log(JSON.stringify(figures));
  } else throw new Sentence(`There is no demo "${part}": npm run demo, or npm run demo -- money.`);
});
