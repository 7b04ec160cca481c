import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pilotLifecycle } from "../../../test/builders/asl.ts";
import { allMoves, allReopenings, isFinal, stages } from "../stages/stages.ts";

/** The life of a pilot as a Mermaid state diagram, drawn from the table of stages; docs and README hold it word for word. */
function lifecycleDiagram(): string {
  const lines = [...allMoves, ...allReopenings].map(({ from, to, fact }) => `    ${from} --> ${to}: ${fact}`);
  const ends = stages.filter(isFinal).map((stage) => `    ${stage} --> [*]`);
  return ["```mermaid", "stateDiagram-v2", `    [*] --> ${stages[0]}: submission`, ...lines, ...ends, "```"].join("\n");
}

const { States, StartAt, QueryLanguage } = pilotLifecycle();
const nameOf = (stage: string) => `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
const chosenStage = (condition: string) => /= '([a-z]+)'/.exec(condition)?.[1] ?? "";

test("the machine leaves each stage to exactly the stages that the table of moves allows", () => {
  for (const stage of stages.filter((each) => !isFinal(each))) {
    const doors = (States[`From${nameOf(stage)}`]?.Choices ?? [])
      .filter(({ Next }) => Next !== "Renew")
      .map(({ Condition, Next }) => [chosenStage(Condition), Next]);
    const allowed = allMoves.filter(({ from }) => from === stage).map(({ to }) => [to, nameOf(to)]);
    const back = [
      [stage, nameOf(stage)],
      ["superseded", "Superseded"],
    ];
    expect(new Set(doors.map(String))).toEqual(new Set([...allowed, ...back].map(String)));
  }
});

test("a new execution can enter at every stage that has a way on, or back from an end, and only there", () => {
  expect(QueryLanguage).toBe("JSONata");
  const entries = (States[StartAt]?.Choices ?? []).map(({ Condition, Next }) => [chosenStage(Condition), Next]);
  const reopened = [...new Set(allReopenings.map(({ from }) => from))];
  expect(entries).toEqual([
    ...stages.filter((stage) => !isFinal(stage)).map((stage) => [stage, nameOf(stage)]),
    ...reopened.map((stage) => [stage, "Reopening"]),
  ]);
});

test("a life that begins again goes to exactly the stages that the table of reopenings allows", () => {
  const doors = (States["FromReopening"]?.Choices ?? []).filter(({ Next }) => Next !== "Renew");
  const allowed = [...new Set(allReopenings.map(({ to }) => to))].map((to) => [to, nameOf(to)]);
  const found = doors.map(({ Condition, Next }) => [chosenStage(Condition), Next]);
  expect(new Set(found.map(String))).toEqual(new Set([...allowed, ["superseded", "Superseded"]].map(String)));
  expect(States["FromReopening"]?.Default).toBe("NothingToDo");
});

test("final stages end the machine well; no state of it fails on purpose", () => {
  for (const stage of stages.filter(isFinal)) expect(States[nameOf(stage)]?.Type).toBe("Succeed");
  expect(Object.values(States).some(({ Type }) => Type === "Fail")).toBe(false);
});

test("each wait has a literal timeout of 300 days that leads to renewal, and every task is retried", () => {
  for (const name of [...stages.filter((each) => !isFinal(each)).map(nameOf), "Reopening"]) {
    const wait = States[name];
    expect(wait?.Resource).toContain("waitForTaskToken");
    expect(wait?.TimeoutSeconds).toBe(300 * 24 * 3600);
    expect(wait?.Catch?.[0]).toMatchObject({ ErrorEquals: ["States.Timeout"], Next: "Renew" });
  }
  for (const state of Object.values(States).filter(({ Type }) => Type === "Task"))
    expect(state.Retry).not.toHaveLength(0);
});

test("no execution runs into Step Functions' year: each door to a wait is behind one for those that are too old", () => {
  const days = 24 * 3600;
  const toWaits = new Set(stages.filter((stage) => !isFinal(stage)).map(nameOf));
  const inUse = [...toWaits, "Reopening"].map((name) => States[`From${name}`]?.Choices ?? []);
  for (const choices of inUse) {
    const renewal = choices.findIndex(({ Next }) => Next === "Renew");
    const [, age] =
      /^\{% \$toMillis\(\$now\(\)\) - \$toMillis\(\$states\.context\.Execution\.StartTime\) > (\d+) %\}$/.exec(
        choices[renewal]?.Condition ?? "",
      ) ?? [];
    expect(Number(age) / 1000 + 300 * days).toBeLessThan(364 * days);
    const before = choices.slice(0, renewal).map(({ Next }) => Next);
    expect(before.filter((next) => toWaits.has(next))).toEqual([]);
    // What has ended needs no new execution.
    const after = choices.slice(renewal + 1).map(({ Next }) => Next);
    expect(after.filter((next) => !toWaits.has(next))).toEqual([]);
  }
});

test("the diagrams in the docs are the ones the table of stages draws", () => {
  for (const file of ["README.md", "docs/architecture.md"]) {
    expect(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8")).toContain(lifecycleDiagram());
  }
});
