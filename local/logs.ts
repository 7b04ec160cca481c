import { CloudWatchLogsClient, paginateFilterLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import { Sentence, tell } from "../deployment/say.ts";
import { target } from "./cloud/target.ts";

// npm run logs -- applicant-web [--stage prod]: what a Lambda has logged.
await tell(async () => {
  const { client, outputs, words } = await target();
  const [name] = words;
  if (!name) throw new Sentence("Which Lambda? For example: npm run logs -- applicant-web");
  const logGroupName = `/aws/lambda/${outputs.FunctionPrefix}${name}`;
  for await (const page of paginateFilterLogEvents({ client: new CloudWatchLogsClient(client) }, { logGroupName })) {
    for (const { timestamp, message } of page.events ?? []) {
      console.log(`${new Date(timestamp ?? 0).toISOString()} ${message?.trimEnd()}`);
    }
  }
});
