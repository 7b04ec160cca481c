import { press } from "../../../functions/pilot/press.ts";
import { Refusal } from "../../../functions/vocabulary/refusal.ts";
import { LambdaDied } from "../ports/lambdas.ts";
import { BrokenPromise, promise } from "../story.ts";
import { isSame, witness } from "../witness.ts";
import type { World } from "../world.ts";
import type { Move } from "./move.ts";

/** What a person has come to: an answer, a no in words, or nothing at all. */
type Came = { readonly answer: unknown } | { readonly no: Refusal } | "gave up";
const mostAttempts = 8;
const longestWait = 5000;

const isTrouble = (error: unknown) =>
  error instanceof LambdaDied ||
  (error instanceof Error && error.name === "CallFailed") ||
  (error instanceof Refusal && error.code === "busy");

const inWords = (came: Came): string => {
  if (came === "gave up") return "gives up";
  return "no" in came ? `no: ${came.no.code}` : `yes ${JSON.stringify(came.answer).slice(0, 120)}`;
};

/** What one attempt came to; undefined when the person is to press once more. @throws what is no answer at all */
async function attempted(what: string, once: () => Promise<unknown>): Promise<Came | undefined> {
  try {
    return { answer: await once() };
  } catch (error) {
    if (isTrouble(error)) return undefined;
    if (error instanceof Refusal) return { no: error };
    if (error instanceof BrokenPromise) throw error;
    throw new BrokenPromise(`${what} ended in an error that is no answer: ${error}`, { cause: error });
  }
}

/** The same with the files in it copied anew, as each request does that takes a file in: no two requests name one copy. */
function copiedAnew(command: unknown, request: number): unknown {
  if (typeof command === "string") return command.startsWith("kept/") ? `${command}-${request}` : command;
  if (typeof command !== "object" || command === null || Object.getPrototypeOf(command) !== Object.prototype)
    return command;
  return Object.fromEntries(Object.entries(command).map(([name, value]) => [name, copiedAnew(value, request)]));
}

/** What says in an answer that the form was not taken: it may be pressed again, and be taken then. */
const notTaken = ["wrong", "incomplete", "changed", "overtaken", "hindrance", "problem", "needed", "fault"] as const;
const wasTaken = (answer: unknown) => {
  const said = Object(answer);
  return notTaken.every((name) => said[name] === undefined);
};

/** Two presses of one form that was taken get one answer, and what was done is not answered by a no. */
function checkAnswers(what: string, came: readonly Came[], commits: number) {
  const answers = came.flatMap((one) =>
    one !== "gave up" && "answer" in one && wasTaken(one.answer) ? [one.answer] : [],
  );
  const nos = came.flatMap((one) => (one !== "gave up" && "no" in one ? [one.no.code] : []));
  const [first] = answers;
  promise(
    answers.every((answer) => isSame(answer, first)),
    () => `${what}: two presses of one form were answered ${JSON.stringify(answers)}`,
  );
  // Of two presses at once, one may be refused before the other one, a little later, is carried out.
  promise(commits === 0 || nos.length < came.length, () => `${what} was done, and answered by a no: ${nos}`);
}

/**
 * A person presses a button, and presses again until there is an answer; at times twice at once. Answers whether
 * something came of it.
 */
export async function pressed(world: World, { act, pressed: form, fits }: Move): Promise<boolean> {
  const { chance, faults, scheduler, lambdas, story } = world;
  const what = `${form.by.kind} ${form.by.name || form.by.id.slice(0, 6)}: ${act.name} ${form.subject}`;
  const watched = witness(act, world);

  let requests = 0;
  /** One request. */
  const once = (): Promise<unknown> => {
    const command = copiedAnew(form.command, ++requests);
    return lambdas.invoke({ what }, ({ table, clock }, of) => {
      const at = clock();
      if (fits && !fits(at)) return Promise.resolve("the form shows what is wrong");
      const request = { ...form, command, at };
      const attempt = watched.attempt(request);
      of.judge = attempt.judge;
      return press(table, attempt.act, request);
    });
  };

  async function untilAnswered(): Promise<Came> {
    for (let i = 1; i <= mostAttempts; i++) {
      const came = await attempted(what, once);
      if (came) return came;
      if (faults.givesUp()) break;
      await scheduler.pause(chance.below(longestWait));
    }
    return "gave up";
  }

  const twice = form.nonce !== undefined && faults.doubleClick();
  if (chance.likely(0.5)) await scheduler.turn();
  const came = await Promise.all(twice ? [untilAnswered(), untilAnswered()] : [untilAnswered()]);
  story.tell(() => `${what}${twice ? " (twice at once)" : ""} -> ${came.map(inWords).join(" / ")}`);
  if (form.nonce) checkAnswers(what, came, watched.commits());
  return watched.commits() > 0;
}
