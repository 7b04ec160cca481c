import { tell } from "../deployment/say.ts";
import { recoverPilots } from "./cloud/recover-pilots.ts";
import { target } from "./cloud/target.ts";

// npm run recover [-- ID] [--stage prod]: starts the executions again that have failed, of one pilot or of all.
await tell(async () => {
  const { client, outputs, words } = await target();
  const recovered = await recoverPilots(client, outputs, words[0]);
  console.log(recovered === 0 ? "Nothing to recover: no execution has failed." : `Recovered: ${recovered}.`);
});
