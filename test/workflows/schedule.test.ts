import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { expect, test } from "vitest";
import { client, outputs, until } from "./backstage.ts";

// No test in this folder sweeps by hand, so that whatever has swept was the schedule.
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
