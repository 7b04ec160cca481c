import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import type { ExportId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { askedFor, type ExportJob, mayStartAgain } from "./export-job.ts";
import { readJob } from "./job.store.ts";

type Seen = Guarded & { readonly job: ExportJob };
type Command = { readonly exportId: ExportId };

/** Finance starts a job again that failed or went silent; its file is kept as long as if it were asked for now. */
export const startAgain = act({
  name: "start-again",
  writes: ["EXPORT"],
  see: async (table: Reader, { command }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    job: (await readJob(table, command.exportId)) ?? refuse("not-found"),
  }),
  decide: ({ job }: Seen, _: Command, { at }): Outcome<object> => {
    const key = keys.exportJob(job.exportId);
    const asSeen = [
      { attribute: "status", equals: job.status },
      { attribute: "heartbeat", equals: job.heartbeat },
    ] as const;
    // That it goes on by itself must still be true when it is answered.
    if (!mayStartAgain(job, at)) return { ...already({}), writes: [{ table: "pilots", check: key, when: asSeen }] };
    const set = { status: "asked", heartbeat: at, ...askedFor(job.work, at) };
    return { answer: {}, writes: [{ table: "pilots", update: key, set, when: asSeen }] };
  },
});
