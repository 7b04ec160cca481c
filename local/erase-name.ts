import { eraseName } from "../deployment/audit-record.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { target } from "./cloud/target.ts";

// npm run erase-name -- ID [--stage prod]: takes a person's name out of the log; the id and what was done stay. The id is
// the one of the log's `by.id`: for staff the "sub" of their account.
await tell(async () => {
  const { client, outputs, words } = await target();
  const [id] = words;
  if (!id) throw new Sentence("Whose name? For example: npm run erase-name -- 6a1f0c1e-... --stage prod");
  const erased = await eraseName(client, outputs, id);
  console.log(
    erased === 0 ? "The log names no person by this id." : `The name is gone from ${erased} items of the log.`,
  );
});
