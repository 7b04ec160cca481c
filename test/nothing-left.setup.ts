import { afterAll, beforeAll, expect, vi } from "vitest";

// The files of the unit group share a process: none of them may leave it otherwise than it was.

const standing = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  timersAreFaked: vi.isFakeTimers(),
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
});

let before: ReturnType<typeof standing>;
beforeAll(() => {
  before = standing();
});
afterAll(() => {
  expect(standing(), "what a file leaves behind").toEqual(before);
});
