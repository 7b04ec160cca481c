import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defaultState } from "../deployment/project.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { systemClock } from "../functions/platform/clock.ts";
import { monthOf } from "../functions/vocabulary/instant.ts";
import type { Kind } from "../test/stored/kinds.ts";
import { addExample } from "../test/stored/shapes.ts";
import { clientFor } from "./cloud/client.ts";
import { readAddresses } from "./cloud/state.ts";
import { mailboxes } from "./demo/mailbox.ts";
import { playMoney } from "./demo/money.ts";
import { playPilot } from "./demo/pilot.ts";
import { watchBrowsers } from "./record/browsers.ts";
import { cursors, itemsIn, machineState, objects } from "./record/stored-things.ts";

// npm run record: plays both demos on the running stack, and adds each shape that is stored on the way and has no
// example yet to test/stored. `npm run record -- watch` plays nothing and watches until Ctrl-C what others do.
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

await tell(async () => {
  const state = resolve(process.env["STATE_DIR"] ?? defaultState);
  const addresses = readAddresses(state);
  if (!addresses) throw new Sentence("Nothing runs here yet: begin with npm start, in another window.");
  const { endpoint, outputs } = addresses;
  const client = clientFor(endpoint);
  const release = monthOf(systemClock());
  const add = (kind: Kind, item: unknown) => {
    if (addExample(kind, { source: "recorded", release, item })) console.log(`A new shape of ${kind}`);
  };

  let playing = true;
  const watched = async () => {
    for (let last = false; !last; await pause(300)) {
      last = !playing;
      for (const found of await itemsIn(client, outputs)) add(...found);
    }
    const items = (await itemsIn(client, outputs)).map(([, item]) => item);
    for (const found of await cursors(client, outputs, items)) add(...found);
    for (const found of [...(await machineState(client, outputs)), ...(await objects(client, outputs))]) add(...found);
  };
  const played = async () => {
    if (process.argv[2] === "watch") return void (await new Promise((done) => process.once("SIGINT", done)));
    const ready = join(state, "ready.json");
    if (!existsSync(ready)) throw new Sentence("The stack is not ready yet.");
    const stage = { ...JSON.parse(readFileSync(ready, "utf8")), post: mailboxes(addresses.mail), show: () => {} };
    watchBrowsers(add);
    await playPilot(stage);
    await playMoney(stage, addresses.financeApi);
  };
  await Promise.all([watched(), played().finally(() => (playing = false))]);
});
