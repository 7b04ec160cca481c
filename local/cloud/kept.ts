import { request } from "node:http";
import * as z from "zod";
import { Notes } from "./saves.ts";

const Saved = z.object({
  /** Seconds since 1970. What was answered before is in the save. */
  at: z.number(),
  bytes: z.number(),
  /** How long it took, and for how much of that the cloud answered nothing. */
  milliseconds: z.number().optional(),
  paused: z.number().optional(),
});

const Answer = z.union([
  z.object({ saved: Saved.nullable(), unchanged: z.boolean().optional() }),
  z.object({ failed: z.object({ full: z.boolean(), why: z.string() }) }),
]);
export type SaveAnswer = z.infer<typeof Answer>;

const About = z.object({
  state: z.string(),
  pid: z.number(),
  notes: Notes,
  last: Saved.nullable(),
  changed: z.boolean(),
  /** Mails that the catcher has not taken yet. */
  mail: z.number(),
});

/**
 * One call of the cloud's own port. A save takes the time that it takes: only the asking for its state ends early. Node's
 * usual agent would give up after five seconds, so each call has a connection of its own.
 */
const call = (gateway: number, method: "GET" | "POST", path: string, body?: object) =>
  new Promise<unknown>((done, fail) => {
    const asked = request(
      { host: "127.0.0.1", port: gateway, method, path, agent: false, timeout: method === "GET" ? 10_000 : 0 },
      (answer) => {
        let said = "";
        answer.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
        answer.on("error", fail);
        answer.on("end", () => {
          try {
            done(JSON.parse(said));
          } catch (cause) {
            fail(cause);
          }
        });
      },
    );
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", fail);
    asked.end(body ? JSON.stringify(body) : undefined);
  });

/** What the running cloud says of itself; nothing where none answers. */
export const about = (gateway: number) =>
  call(gateway, "GET", "/_kept/").then(
    (said) => About.safeParse(said).data,
    () => undefined,
  );

/** Lets the running cloud save, with what is to be remembered of this state. */
export const save = async (gateway: number, notes: Notes = {}): Promise<SaveAnswer> =>
  Answer.parse(await call(gateway, "POST", "/_kept/save", notes));

/** Lets it save for the last time: what it is told after is not kept. */
export const saveAtEnd = async (gateway: number): Promise<SaveAnswer> =>
  Answer.parse(await call(gateway, "POST", "/_kept/stop"));

/** Lets it save nothing until a save brings notes: what is half done now must not be what a start begins from. */
export const holdSaves = async (gateway: number, hold = true): Promise<void> => {
  await call(gateway, "POST", "/_kept/hold", { hold });
};
