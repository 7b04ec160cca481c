import { expect, test } from "vitest";
import { keepRunning } from "./mail-catcher.ts";

/** A program that ends after so many milliseconds each time it is started. */
const ending = (...lives: number[]) => {
  let now = 0;
  const left = [...lives];
  const run = () => {
    const life = left.shift();
    if (life === undefined) return { ended: new Promise<void>(() => {}) };
    return {
      ended: new Promise<void>((done) => {
        setTimeout(() => {
          now += life;
          done();
        });
      }),
    };
  };
  return { run, clock: () => now };
};

const settled = () => new Promise<void>((done) => setTimeout(done, 50));

test("a catcher that ends is started again, and the screen says so", async () => {
  const said: string[] = [];
  const { run, clock } = ending(60_000, 60_000, 60_000, 60_000, 60_000);
  keepRunning(
    run(),
    async () => run(),
    (came) => said.push(came),
    clock,
  );
  await settled();
  expect(said).toEqual(["again", "again", "again", "again", "again"]);
});

test("one that ends again and again at once is given up", async () => {
  const said: string[] = [];
  const { run, clock } = ending(100, 100, 100, 100, 100);
  await keepRunning(
    run(),
    async () => run(),
    (came) => said.push(came),
    clock,
  ).gaveUp;
  expect(said).toEqual(["again", "again", "gone"]);
});

test("one that cannot be started is given up", async () => {
  const said: string[] = [];
  const { run, clock } = ending(60_000);
  const again = () => Promise.reject(new Error("the port is taken"));
  await keepRunning(run(), again, (came) => said.push(came), clock).gaveUp;
  expect(said).toEqual(["gone"]);
});

test("one that is ended with everything else is let go", async () => {
  const said: string[] = [];
  let end = () => {};
  const running = {
    ended: new Promise<void>((done) => {
      end = done;
    }),
  };
  const kept = keepRunning(
    running,
    async () => running,
    (came) => said.push(came),
  );
  kept.letEnd();
  end();
  await settled();
  expect(said).toEqual([]);
});
