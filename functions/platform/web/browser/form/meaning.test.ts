import { expect, test } from "vitest";
import { meaningOf } from "./meaning.ts";

const answer = (status: number, body: unknown = null, redirected = false) =>
  meaningOf({ status, ok: status < 300, redirected }, body);

test("what was saved comes with its version and with what others changed", () => {
  expect(answer(200, { version: 4, by: "Anna", fields: { "p-group": "Unga", "p-areas": ["a", "b"] } })).toEqual({
    is: "saved",
    version: "4",
    by: "Anna",
    fields: new Map([
      ["p-group", ["Unga"]],
      ["p-areas", ["a", "b"]],
    ]),
  });
  expect(answer(200)).toEqual({ is: "saved", fields: new Map() });
});

test("each reason why nothing was saved is told apart", () => {
  expect(answer(200, null, true)).toEqual({ is: "ended" });
  expect(answer(401, { refused: "session-expired", href: "/logga-in" })).toEqual({ is: "ended", href: "/logga-in" });
  expect(answer(409, { href: "/mal", label: "Målgrupp" })).toEqual({ is: "clash", href: "/mal", label: "Målgrupp" });
  expect(answer(409, { refused: "already-submitted" })).toEqual({ is: "submitted" });
  expect([413, 503, 429, 403].map((status) => answer(status).is)).toEqual(["too long", "away", "away", "refused"]);
});
