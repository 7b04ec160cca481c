import { tableOf } from "../deployment/first-versions.ts";
import { tell } from "../deployment/say.ts";
import { repairRows } from "../functions/casework/desk/repair-rows.store.ts";
import { target } from "./cloud/target.ts";

// npm run rows [-- --stage prod]: makes the staff's list of cases what the cases say, where the stream has missed something
// or a release shows something new. It may be run at any time, and again.
await tell(async () => {
  const { client, outputs } = await target();
  const { looked, mended } = await repairRows(tableOf(client, outputs), ({ looked: so }) => {
    if (so % 100 === 0) console.log(`${so} cases looked at ...`);
  });
  console.log(`${looked} cases looked at, ${mended} rows mended.`);
});
