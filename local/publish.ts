import { readFileSync } from "node:fs";
import { publishFirst, tableOf } from "../deployment/first-versions.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { lambdaClock } from "../functions/platform/clock.ts";
import { target } from "./cloud/target.ts";

// npm run publish -- FILE ... [--stage prod]: the first version of an authority, a programme or a call, on a fresh stage.
const usage = `Say which files: npm run publish -- customers/region/authority.json, with --stage prod for a stage on AWS.
What is in force already is changed by its officers on the site, and never by a file.`;

const documentIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Sentence(`${file} cannot be read as JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
};

await tell(async () => {
  const { stage, client, outputs, words } = await target();
  if (words.length === 0) throw new Sentence(usage);
  const table = tableOf(client, outputs);
  const clock = lambdaClock({ CLOCK: "adjustable" }, table);
  await clock.ready();
  for (const file of words) {
    const { what, isThere } = await publishFirst(
      { table, at: clock.now(), examples: stage === "local" },
      documentIn(file),
    );
    console.log(isThere ? `${what} is in force already, and is left as it is.` : `${what} is in force.`);
  }
});
