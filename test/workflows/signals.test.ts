import { expect, test } from "vitest";
import { outboxEntry } from "../../functions/pilot/happenings.ts";
import { stepFunctions } from "../../functions/pilot/machine/step-functions.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { call, clock, outputs, table } from "./backstage.ts";
import { lettersTo } from "./letters.ts";
import { aPilotAt, aSubmittedPilot } from "./pilots.ts";

const machine = stepFunctions(outputs.StateMachineArn);

/** The table's stream telling of an outbox entry, as the Lambda gets it. */
const told = (id: ApplicationId, outboxId: string) => {
  const { pk, sk } = keys.outbox(pilotSubject(id), OutboxId.parse(outboxId));
  return { Records: [{ eventName: "INSERT", dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }] };
};

test("an entry that is delivered many times at once has its effect once", async () => {
  const pilot = await aSubmittedPilot();
  await pilot.listens("submitted");
  await pilot.record("quorumReached", "submitted");
  const entries = [`signal-${await pilot.lastFact()}`, "receipt", "start-1", "register-application"];
  const again = entries.map((id) => told(pilot.id, id));
  await Promise.all([...again, ...again].map((event) => call("deliver-outbox", event)));
  await pilot.comesTo("reviewed");
  await Promise.all(again.map((event) => call("deliver-outbox", event)));
  const { epoch } = await pilot.listens("reviewed");
  expect(epoch).toBe(1);
  expect(await pilot.moves()).toEqual(["reviewed"]);
  await pilot.until("both letters", async () => (await lettersTo(pilot.address)).length === 2);
});

test("a signal of an earlier fact settles and moves nothing", async () => {
  const pilot = await aSubmittedPilot();
  await pilot.record("quorumReached", "submitted");
  const first = await pilot.lastFact();
  await pilot.comesTo("reviewed");
  await table.transact([
    outboxEntry(pilotSubject(pilot.id), OutboxId.parse("signal-late"), { kind: "signal", factId: first }, clock.now()),
  ]);
  await pilot.until("the late signal settles", async () => (await pilot.entry("signal-late")).status === "delivered");
  expect((await pilot.case()).stage).toBe("reviewed");
  expect(await pilot.moves()).toEqual(["reviewed"]);
});

test("a machine that is answered with a fact of long ago waits again, and hears the next one", async () => {
  const pilot = await aPilotAt("reviewed");
  const before = await pilot.listens("reviewed");
  await machine.signal(before.wait.token, { factId: "grantDecided-of-long-ago", to: "funded" });
  await pilot.until("a new wait", async () => (await pilot.listens("reviewed")).wait.token !== before.wait.token);
  expect(await pilot.moves()).toEqual([]);
  await pilot.record("applicationDeclined", "reviewed");
  await pilot.comesTo("rejected");
});

test("an older epoch is heard no more: not its token, not its waits, not its moves", async () => {
  const pilot = await aPilotAt("funded");
  const old = await pilot.listens("funded", 1);
  expect(await call("recover", { applicationId: pilot.id, epoch: 1, why: "asked" })).toEqual({ outcome: "recovered" });
  await pilot.listens("funded", 2);

  await machine.signal(old.wait.token, { factId: "grantDecided-old", to: "terminated" });
  const late = { applicationId: pilot.id, stage: "funded", epoch: 1, token: "of-an-older-epoch" };
  await call("open-wait", late);
  await pilot.record("terminationDecided", "funded");
  const asked = { applicationId: pilot.id, epoch: 1, factId: await pilot.lastFact(), to: "terminated" };
  expect(await call("move-stage", asked)).toEqual({ stage: "superseded" });

  await pilot.comesTo("terminated");
  expect(await pilot.moves()).toEqual(["terminated"]);
  expect((await pilot.case()).epoch).toBe(2);
});

test("a recovery that is asked for twice renews once", async () => {
  const pilot = await aPilotAt("reported");
  await pilot.listens("reported", 1);
  const ask = () => call("recover", { applicationId: pilot.id, epoch: 1, why: "asked" });
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.filter((answer) => JSON.stringify(answer).includes('"recovered"'))).toHaveLength(1);
  await pilot.listens("reported", 2);
  await pilot.record("evaluationSigned", "reported");
  await pilot.comesTo("evaluated");
  expect((await pilot.log()).filter(({ action }) => action === "execution.renewed")).toHaveLength(1);
});
