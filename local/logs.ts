import { resolve } from "node:path";
import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { clientFor } from "./cloud/client.ts";
import { readAddresses } from "./cloud/state.ts";
import { defaultState } from "./project.ts";

// Shows what a Lambda of the running local cloud has logged: npm run logs -- applicant-web
const stateDir = resolve(process.env["STATE_DIR"] ?? defaultState);
const addresses = readAddresses(stateDir);
const name = process.argv[2];
if (!addresses || !name) {
  console.error(
    addresses
      ? "Which Lambda? For example: npm run logs -- applicant-web"
      : "No local cloud runs: start one with npm start.",
  );
  process.exit(1);
}
const logs = new CloudWatchLogsClient(clientFor(addresses.endpoint));
const logGroupName = `/aws/lambda/${addresses.outputs.FunctionPrefix}${name}`;
let nextToken: string | undefined;
do {
  const page = await logs.send(new FilterLogEventsCommand({ logGroupName, nextToken }));
  for (const { timestamp, message } of page.events ?? []) {
    console.log(`${new Date(timestamp ?? 0).toISOString()} ${message?.trimEnd()}`);
  }
  nextToken = page.nextToken;
} while (nextToken);
