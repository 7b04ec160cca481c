import type { ExportStore } from "../../../functions/exports/jobs/stored-files.store.ts";
import type { Machine } from "../../../functions/pilot/machine/machine.ts";
import type { DocumentNeeds } from "../../../functions/pilot/outbox/make-document.ts";
import type { RemoveFile } from "../../../functions/pilot/outbox/remove-file.ts";
import type { Mailer } from "../../../functions/platform/mail/mailer.ts";
import type { Table } from "../../../functions/platform/table/table.ts";
import { type Instant, plusSeconds } from "../../../functions/vocabulary/instant.ts";
import type { Chance } from "../chance.ts";
import type { Faults } from "../faults.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Story } from "../story.ts";
import type { Calling, Invocation } from "./invocation.ts";
import { type Tables, tablePort } from "./table-port.ts";

/** The invocation is over: what it would have done after this never happens. */
export class LambdaDied extends Error {}
/** A call failed; whether it took effect its caller cannot know. */
class CallFailed extends Error {
  override readonly name = "CallFailed";
}

/** The bucket of attachments, as what delivers the outbox has it. */
export type Bucket = { readonly remove: RemoveFile; readonly keep: DocumentNeeds["keep"] };

type Services = {
  readonly files: Pick<ExportStore, "put">;
  readonly tables: Tables;
  readonly machine: Machine;
  readonly mailer: (of: Invocation) => Mailer;
  readonly bucket: Bucket;
};
type Needs = {
  readonly chance: Chance;
  readonly faults: Faults;
  readonly scheduler: Scheduler;
  readonly story: Story;
  readonly now: () => Instant;
  readonly services: () => Services;
};

/** What a Lambda's code is wired with. */
export type Ports = {
  readonly table: Table;
  readonly machine: Machine;
  readonly mailer: Mailer;
  readonly files: Pick<ExportStore, "put">;
  readonly bucket: Bucket;
  readonly clock: () => Instant;
};

const skewSeconds = 5;

/** Lambdas: each invocation runs in a container, alone; one that dies takes its container with it. */
export function lambdas({ chance, faults, scheduler, story, now, services }: Needs) {
  const idle: Container[] = [];
  /** `calls` are under way; one that another's failure left behind goes on after its invocation. */
  type Container = { readonly ports: Ports; present: Invocation; calls: number };

  function container(first: Invocation): Container {
    const calling: Calling = async (name, effect) => {
      made.calls++;
      try {
        return await call(made.present, name, effect);
      } finally {
        made.calls--;
      }
    };
    const call = async <T>(of: Invocation, name: string, effect: () => Promise<T>): Promise<T> => {
      const alive = () => !of.dead;
      const dies = (when: string) => {
        story.tell(() => `${of.what} dies ${when} ${name}`);
        of.die();
        return new Promise<never>(() => {});
      };
      await scheduler.turn(alive);
      if (faults.dies()) return dies("before");
      if (faults.away()) throw new CallFailed(`${name} is away`);
      const answer = await effect();
      if (faults.late()) await scheduler.turn(alive);
      if (faults.dies()) return dies("after");
      if (faults.answerLost()) {
        story.tell(() => `${of.what} never hears that its ${name} was done`);
        throw new CallFailed(`the answer of ${name} was lost`);
      }
      return answer;
    };
    const { tables, machine, mailer, files, bucket } = services();
    const ported = <P extends object>(port: () => P, names: readonly (keyof P & string)[]): P =>
      Object.fromEntries(
        names.map((name) => [
          name,
          (...given: unknown[]) =>
            calling(name, () => Reflect.apply(port()[name] as () => Promise<unknown>, port(), given)), // as: every member of a port is such a function
        ]),
      ) as P; // as: one for each of its names
    const made: Container = {
      present: first,
      calls: 0,
      ports: {
        table: tablePort(tables, calling, { chance, faults, of: () => made.present }),
        machine: ported(() => machine, ["start", "signal", "stop"]),
        mailer: ported(() => mailer(made.present), ["send"]),
        files: ported(() => files, ["put"]),
        bucket: ported(() => bucket, ["remove", "keep"]),
        clock: () => plusSeconds(now(), made.present.skew),
      },
    };
    return made;
  }

  return {
    /** Runs a Lambda's code once. @throws LambdaDied, and what the code throws */
    invoke: async <T>(
      given: Pick<Invocation, "what">,
      code: (ports: Ports, of: Invocation) => Promise<T>,
    ): Promise<T> => {
      let die = () => {};
      const death = new Promise<never>((_, reject) => {
        die = () => {
          invocation.dead = true;
          reject(new LambdaDied());
        };
      });
      const skew = faults.skewed() ? chance.between(-skewSeconds, skewSeconds) : 0;
      const invocation: Invocation = { ...given, skew, dead: false, die: () => die() };
      const one = idle.pop() ?? container(invocation);
      one.present = invocation;
      try {
        return await Promise.race([code(one.ports, invocation), death]);
      } finally {
        if (!invocation.dead && one.calls === 0) idle.push(one);
      }
    },
  };
}
export type Lambdas = ReturnType<typeof lambdas>;
