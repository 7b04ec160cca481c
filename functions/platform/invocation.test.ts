import type { Context } from "aws-lambda";
import { expect, test, vi } from "vitest";
import { logged } from "./invocation.ts";

const context = { awsRequestId: "request-1" } as Context; // as: the handler reads no more of it

test("an invocation is one line in the log, however it ends, and the line says nothing of what it was about", async () => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  try {
    expect(await logged(async (text: string) => text.length)("anna", context)).toBe(4);
    const fails = logged(async (_text: string) => Promise.reject(new Error("anna")));
    await expect(fails("anna", context)).rejects.toThrow("anna");
    const line = { level: "info", event: "invocation.ended", ms: expect.any(Number), requestId: "request-1" };
    expect(info.mock.calls.map(([text]) => JSON.parse(String(text)))).toEqual([
      { ...line, ended: "done" },
      { ...line, ended: "failed" },
    ]);
  } finally {
    info.mockRestore();
  }
});
