import { AsyncLocalStorage } from "node:async_hooks";

/** The Lambda in which a fault struck is dead: nothing it calls afterwards happens. */
export class LambdaDied extends Error {}

/** The n-th call that any Lambda makes on any port dies, before or after it took effect. */
export type Fault = { readonly at: number; readonly when: "before" | "after" };

/** A death before and one after each of the first so many calls. */
export const deathsWithin = (calls: number): readonly Fault[] =>
  Array.from({ length: calls }, (_, at) => [{ at, when: "before" } as const, { at, when: "after" } as const]).flat();

/** Ports that count their calls, and one death among them; an invocation that has died stays dead, others live. */
export function mortality(fault: Fault | undefined) {
  const invocations = new AsyncLocalStorage<{ dead: boolean }>();
  let calls = 0;

  const strike = (moment: Fault["when"], call: number) => {
    const invocation = invocations.getStore() ?? { dead: false };
    if (fault?.at === call && fault.when === moment) invocation.dead = true;
    if (invocation.dead) throw new LambdaDied();
  };
  return {
    calls: () => calls,
    /** One Lambda invocation: if a fault strikes, this invocation is over, the next is well. */
    invoke: <T>(lambda: () => Promise<T>): Promise<T> => invocations.run({ dead: false }, lambda),
    /** A port on which one can die. */
    mortal: <P extends object>(port: P): P =>
      new Proxy(port, {
        get: (target, name) => {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== "function") return method;
          return async (...given: unknown[]) => {
            if (invocations.getStore()?.dead) throw new LambdaDied();
            const call = calls++;
            strike("before", call);
            const answer: unknown = await Reflect.apply(method, target, given);
            strike("after", call);
            return answer;
          };
        },
      }),
  };
}
