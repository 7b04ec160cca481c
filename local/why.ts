import { tableOf } from "../deployment/first-versions.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { explain } from "../functions/pilot/explain.ts";
import { readItems } from "../functions/pilot/read-case.ts";
import { lambdaClock } from "../functions/platform/clock.ts";
import { keys } from "../functions/platform/table/keys.ts";
import { pagesOf, type Table } from "../functions/platform/table/table.ts";
import { ApplicationId, pilotSubject, Subject } from "../functions/vocabulary/ids.ts";
import { target } from "./cloud/target.ts";

// npm run why -- ID|NUMBER|SUBJECT [--stage prod]: explains a pilot, asked for by its id or its registration number, or
// any other subject by its name, such as PERIOD#2026-11.
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

const asSubject = async (table: Table, asked: string): Promise<Subject | undefined> => {
  const named = Subject.safeParse(asked).data;
  if (named) return named;
  const id = ApplicationId.safeParse(asked).data ?? (await numbered(table, asked.toUpperCase()));
  return id && pilotSubject(id);
};

await tell(async () => {
  const { client, outputs, words } = await target();
  const asked = words[0];
  if (!asked) throw new Sentence("What should be explained? For example: npm run why -- 26RS10001");
  const table = tableOf(client, outputs);
  // On AWS nothing is stored that would move it.
  const clock = lambdaClock({ CLOCK: "adjustable" }, table);
  await clock.ready();
  const subject = await asSubject(table, asked);
  if (!subject)
    throw new Sentence(`No pilot has the id or the registration number ${asked}, and no other subject is called so.`);
  const newest = { prefix: "AUDIT#", newestFirst: true, limit: shownOfLog };
  const log = await table.query({ table: "record", pk: subject, ...newest });
  console.log(explain(subject, await readItems(table, subject), log.items, clock.now()));
});
