import { setTimeout as pause } from "node:timers/promises";
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, expect, test } from "vitest";
import { executionName } from "../../functions/pilot/machine/machine.ts";
import { isFinal, stages } from "../../functions/pilot/stages/stages.ts";
import { call, client, outputs } from "./backstage.ts";
import { aPilotAt } from "./pilots.ts";

const sfn = new SFNClient(client);
const days300 = /"TimeoutSeconds":\s*25920000/g;
const waits = stages.filter((stage) => !isFinal(stage));
const days60 = /5184000000/g;
let hasty: string;
let ageing: string;

/** The deployed machine, word for word, but for one of its lengths of time. */
const madeLike = async (name: string, length: RegExp, inPlace: string) => {
  const deployed = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: outputs.StateMachineArn }));
  // Each stage waits, and so does a life that begins again, until its reopening is recorded.
  expect(String(deployed.definition).match(length)).toHaveLength(waits.length + 1);
  const definition = String(deployed.definition).replaceAll(length, inPlace);
  const { roleArn } = deployed;
  const made = await sfn.send(new CreateStateMachineCommand({ name: `${name}-${Date.now()}`, definition, roleArn }));
  return made.stateMachineArn ?? "";
};

beforeAll(async () => {
  hasty = await madeLike("hasty", days300, '"TimeoutSeconds": 2');
  ageing = await madeLike("ageing", days60, "1000");
});

afterAll(async () => {
  for (const stateMachineArn of [hasty, ageing]) await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
});

test.concurrent.each(waits)("when the wait in %s has lasted its time, the next epoch takes over", async (stage) => {
  const pilot = await aPilotAt(stage, { started: false });
  const input = JSON.stringify({ applicationId: pilot.id, stage, epoch: 1 });
  const name = executionName(pilot.id, 1);
  const started = await sfn.send(new StartExecutionCommand({ stateMachineArn: hasty, name, input }));
  await pilot.listens(stage, 1);
  await pilot.listens(stage, 2);
  const { executionArn } = started;
  await pilot.until("the old execution has ended well", async () => {
    const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    return status === "SUCCEEDED";
  });
  const renewals = (await pilot.log()).filter(({ action }) => action === "execution.renewed");
  expect(renewals.map(({ details }) => details)).toEqual([{ epoch: 2, why: "renewal" }]);
  expect((await pilot.case()).recoveries).toBe(0);
});

test("an execution that has grown old moves its pilot and leaves the next wait to a new epoch", async () => {
  const pilot = await aPilotAt("reviewed", { started: false });
  const input = JSON.stringify({ applicationId: pilot.id, stage: "reviewed", epoch: 1 });
  const name = executionName(pilot.id, 1);
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn: ageing, name, input }));
  await pilot.listens("reviewed", 1);
  await pause(1500);
  await pilot.record("grantDecided", "reviewed");
  await pilot.comesTo("funded");
  await pilot.listens("funded", 2);
  expect((await sfn.send(new DescribeExecutionCommand({ executionArn }))).status).toBe("SUCCEEDED");
  expect((await pilot.case()).recoveries).toBe(0);
  // The deployed machine is not so old: it goes on under its epoch.
  await pilot.record("finalReportAccepted", "funded");
  await pilot.comesTo("reported");
  await pilot.listens("reported", 2);
  expect(await pilot.moves()).toEqual(["funded", "reported"]);
});

test("a fact recorded while the epochs change is heard by the new one", async () => {
  const pilot = await aPilotAt("reviewed");
  await pilot.listens("reviewed", 1);
  const [renewed] = await Promise.all([
    call("recover", { applicationId: pilot.id, epoch: 1, why: "renewal" }),
    pilot.record("grantDecided", "reviewed"),
  ]);
  await pilot.comesTo("funded");
  const { epoch } = await pilot.listens("funded");
  expect(epoch).toBe(JSON.stringify(renewed).includes("not-needed") ? 1 : 2);
  expect(await pilot.moves()).toEqual(["funded"]);
});

test("an execution that was stopped by hand is entered again by the failure rule", async () => {
  const pilot = await aPilotAt("reported");
  await pilot.listens("reported", 1);
  const executionArn = `${outputs.StateMachineArn.replace(":stateMachine:", ":execution:")}:${executionName(pilot.id, 1)}`;
  await sfn.send(new StopExecutionCommand({ executionArn, cause: "a test" }));
  await pilot.listens("reported", 2);
  await pilot.record("evaluationSigned", "reported");
  await pilot.comesTo("evaluated");
});
