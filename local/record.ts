import { setTimeout as pause } from "node:timers/promises";
import { stateFolder } from "../deployment/project.ts";
import { tell } from "../deployment/say.ts";
import { systemClock } from "../functions/platform/clock.ts";
import { monthOf } from "../functions/vocabulary/instant.ts";
import type { Kind } from "../test/stored/kinds.ts";
import { addExample } from "../test/stored/shapes.ts";
import { clientFor } from "./cloud/client.ts";
import { readAddresses } from "./cloud/state.ts";
import { playMoney } from "./demo/money.ts";
import { playPilot } from "./demo/pilot.ts";
import { stageAt } from "./demo/stage.ts";
import { watchBrowsers } from "./record/browsers.ts";
import { cursors, itemsIn, machineState, objects } from "./record/stored-things.ts";

// npm run record: plays both demos on the running stack, and adds each shape that is stored on the way and has no
// example yet to test/stored. `npm run record -- watch` plays nothing and watches until Ctrl-C what others do.

await tell(async () => {
  const addresses = readAddresses(stateFolder);
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
    const stage = stageAt(addresses);
    watchBrowsers(add);
    await playPilot(stage);
    await playMoney(stage, addresses.financeApi);
  };
  await Promise.all([watched(), played().finally(() => (playing = false))]);
});
