import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { expect, test } from "vitest";
import { client, outputs, until } from "../workflows/backstage.ts";

// Run after the others, when a minute has passed; no test of the cloud sweeps by hand, so that the schedule has swept.
test("the schedule sweeps without being asked", { timeout: 90_000 }, async () => {
  const logs = new CloudWatchLogsClient(client);
  const logGroupName = `/aws/lambda/${outputs.FunctionPrefix}run-due`;
  const read = new FilterLogEventsCommand({ logGroupName, filterPattern: "swept" });
  const swept = async () => {
    const { events = [] } = await logs.send(read).catch((error: Error) => {
      if (error.name !== "ResourceNotFoundException") throw error;
      return { events: [] };
    });
    return events.find(({ message }) => message?.includes("outbox.swept"));
  };
  const { message } = await until("a sweep in the log", swept, { seconds: 75 });
  expect(message).toContain('"delivered"');
});
