import { auditRecord } from "../deployment/audit-record.ts";
import { tell } from "../deployment/say.ts";
import { target } from "./cloud/target.ts";

// npm run audit [-- --stage prod]: holds every item of the record against the fingerprint that was locked when it was
// written.
await tell(async () => {
  const { client, outputs } = await target();
  const { items, held, wrong, notHeld } = await auditRecord(client, outputs);
  for (const line of wrong) console.log(line);
  console.log(
    `${items} items on the record: ${held} are what they were, ${wrong.length} differ, ${notHeld} have no fingerprint.`,
  );
  if (notHeld > 0)
    console.log(
      "An item has none while its guard has not seen it yet (seconds), or when it was written before there was a guard.",
    );
  if (wrong.length > 0) process.exitCode = 1;
});
