import { restoreTables } from "../deployment/restore-tables.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { target } from "./cloud/target.ts";

// npm run restore -- 2026-11-29T12:00:00Z --stage prod: puts both tables of that second beside those in use, and says
// what to write into the configuration. Nothing that is in use is changed (docs/first-day-on-aws.md, "Restoring").
await tell(async () => {
  const { stage, client, outputs, words } = await target();
  const at = new Date(words[0] ?? "");
  if (Number.isNaN(at.valueOf()) || !words[0]?.endsWith("Z"))
    throw new Sentence("To which second, in UTC? For example: npm run restore -- 2026-11-29T12:00:00Z --stage prod");
  if (at.valueOf() >= Date.now()) throw new Sentence("That second has not been yet.");
  const restored = await restoreTables(client, outputs, { at, log: console.log });
  console.log(`Restored. Put this into stage ${stage} of infra/config.ts and deploy:

    restored: ${JSON.stringify(restored, null, 6)},
`);
});
