import { CloudWatchLogsClient, paginateFilterLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import { GetFunctionConfigurationCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { Sentence, tell } from "../deployment/say.ts";
import { type Target, target } from "./cloud/target.ts";

/** Where a Lambda logs: on AWS the name carries signs of the stack, so the Lambda is asked. */
const logGroupOf = async ({ client, outputs }: Target, name: string) => {
  const lambda = new LambdaClient(client);
  const FunctionName = `${outputs.FunctionPrefix}${name}`;
  const found = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName })).catch((cause: Error) => {
    if (cause.name === "ResourceNotFoundException") throw new Sentence(`There is no Lambda called ${name}.`);
    throw cause;
  });
  return found.LoggingConfig?.LogGroup ?? `/aws/lambda/${FunctionName}`;
};

// npm run logs -- applicant-web [--stage prod]: what a Lambda has logged.
await tell(async () => {
  const where = await target();
  const [name] = where.words;
  if (!name) throw new Sentence("Which Lambda? For example: npm run logs -- applicant-web");
  const logGroupName = await logGroupOf(where, name);
  const client = new CloudWatchLogsClient(where.client);
  for await (const page of paginateFilterLogEvents({ client }, { logGroupName })) {
    for (const { timestamp, message } of page.events ?? []) {
      console.log(`${new Date(timestamp ?? 0).toISOString()} ${message?.trimEnd()}`);
    }
  }
});
