import { Sentence, tell } from "../deployment/say.ts";
import { explain } from "../functions/pilot/explain.ts";
import { readPilot } from "../functions/pilot/read-case.ts";
import { lambdaClock } from "../functions/platform/clock.ts";
import { dynamoTable } from "../functions/platform/table/dynamo-table.ts";
import { keys } from "../functions/platform/table/keys.ts";
import { pagesOf } from "../functions/platform/table/read-all.ts";
import type { Table } from "../functions/platform/table/table.ts";
import { ApplicationId } from "../functions/vocabulary/ids.ts";
import { target } from "./cloud/target.ts";

// npm run why -- ID|NUMBER [--stage prod]: explains a pilot, asked for by its id or its registration number.
const shownOfLog = 15;

/** The pilot whose number this is: the registrar's series remembers to whom it gave each. */
const numbered = async (table: Table, number: string): Promise<ApplicationId | undefined> => {
  const series = keys.series(number.replace(/^(\d\d)([A-Z]+)\d+$/, "$2$1"));
  for await (const items of pagesOf(table, { table: "pilots", pk: series.pk, prefix: "GIVEN#" })) {
    const given = items.find((item) => item["number"] === number);
    if (given) return ApplicationId.parse(given.sk.slice("GIVEN#".length).split("/")[0]);
  }
  return undefined;
};

await tell(async () => {
  const { client, outputs, words } = await target();
  const asked = words[0];
  if (!asked) throw new Sentence("Which pilot? For example: npm run why -- 26RS10001");
  const names = { PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable };
  const table = dynamoTable(names, client);
  // On AWS nothing is stored that would move it.
  const clock = lambdaClock({ CLOCK: "adjustable" }, table);
  await clock.ready();
  const id = ApplicationId.safeParse(asked).data ?? (await numbered(table, asked.toUpperCase()));
  if (!id) throw new Sentence(`No pilot has the id or the registration number ${asked}.`);
  const newest = { prefix: "AUDIT#", newestFirst: true, limit: shownOfLog };
  const log = await table.query({ table: "record", pk: keys.pilot(id), ...newest });
  console.log(explain(await readPilot(table, id), log.items, clock.now()));
});
