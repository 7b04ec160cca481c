import { expect, test } from "vitest";
import { stageName, stageNames } from "./stages.texts.ts";
import { stages } from "./stages.ts";

test("where a call decides directly nothing is called reviewed; every other stage has one name in all calls", () => {
  expect(stageName("reviewed", "direct", "sv")).toBe("Klar för beslut");
  expect(stageName("reviewed", "direct", "en")).toBe("Ready for a decision");
  for (const way of ["reviewers", "group", undefined] as const)
    expect(stageName("reviewed", way, "sv")).toBe(stageNames.sv.reviewed);
  for (const stage of stages.filter((one) => one !== "reviewed"))
    expect(stageName(stage, "direct", "sv")).toBe(stageNames.sv[stage]);
});
