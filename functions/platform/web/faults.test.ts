import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, onTestFinished, test, vi } from "vitest";
import { authority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { asProblem } from "./problem.ts";
import { page } from "./route.ts";
import { webHandler } from "./web-handler.ts";

const siteUrl = "https://pilot.example.org";
const clock = { now: () => instant("2026-11-29T12:00:00Z"), ready: async () => {} };
const routes = [
  page("/broken", "everyone", () => {
    throw new Error("out of order");
  }),
  page("/no", "everyone", () => refuse("not-found")),
];

/** How a Lambda answers, and how many faults it counted. */
const asked = async (event: Partial<APIGatewayProxyEventV2>, refused?: ReturnType<typeof asProblem>) => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => [info, error].forEach((spy) => void spy.mockRestore()));
  const handler = webHandler({ authority, siteUrl, clock, routes, ...(refused ? { refused } : {}) });
  const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
  const faults = info.mock.calls.filter(([line]) => JSON.parse(line).Fault === 1).length;
  info.mockClear();
  return [answer.statusCode, faults];
};
const of = (path: string) => aWebEvent({ path }) as Partial<APIGatewayProxyEventV2>; // as: an event of the shape of the gateway's

test("a fault is counted once, on a page and in the finance API alike", async () => {
  expect(await asked(of("/broken"))).toEqual([500, 1]);
  expect(await asked(of("/broken"), asProblem(siteUrl))).toEqual([500, 1]);
});

test("a no is not counted, and neither is a body that cannot be read", async () => {
  expect(await asked(of("/no"))).toEqual([404, 0]);
  expect(await asked(of("/no"), asProblem(siteUrl))).toEqual([404, 0]);
  const typed = aWebEvent({ path: "/no", form: "a=b", headers: { "content-type": "multipart/form-data" } });
  const [status, faults] = await asked(typed as Partial<APIGatewayProxyEventV2>); // as: the same
  expect([(status ?? 0) < 500, faults]).toEqual([true, 0]);
});
