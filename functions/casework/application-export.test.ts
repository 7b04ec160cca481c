import { expect, test } from "vitest";
import { aSubmission, theCall } from "../../test/builders/a-pilot.ts";
import type { Call } from "../calls/call.ts";
import { ApplicationId, newId } from "../vocabulary/ids.ts";
import { applicationExport } from "./application-export.ts";

test("the file of an application says of each source of its financing plan whose money it is", () => {
  const call: Call = {
    ...theCall,
    financing: theCall.financing.map((one) => ({
      ...one,
      ...(one.grant ? { kind: "public", appropriation: { code: "1:1" } } : { kind: "private" }),
    })),
  };
  const { questions } = applicationExport(aSubmission(newId(ApplicationId)), call);
  const plan = questions.find(({ is }) => is === "financing");
  expect(plan).toMatchObject({ sources: call.financing });
  expect(plan).toMatchObject({ value: [{ id: "own" }, { id: "grant" }] });
  expect(questions.filter((question) => "sources" in question)).toEqual([plan]);
});
