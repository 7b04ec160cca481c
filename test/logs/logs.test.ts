import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from "@aws-sdk/client-cloudwatch-logs";
import { expect, test } from "vitest";
import { webLambdas } from "../../infra/lambdas.ts";
import { cloud } from "../cloud.ts";

const client = new CloudWatchLogsClient(cloud().client);

/** What no log may carry: addresses, telephone numbers, links with their tokens, cookies, words of people in the tests. */
const personal = [
  /@example\.org/,
  /\b019-\d{3} \d\d/,
  /\/lank\/[\w-]{20,}/,
  /pg-(applicant|reviewer|holder|staff)=/,
  /Projektledaren/,
  /Bearer|id_token/,
];

/** Every line that the Lambdas have logged in this run of the tests, by Lambda. */
async function* lines() {
  for await (const { logGroups = [] } of paginateDescribeLogGroups(
    { client },
    { logGroupNamePrefix: "/aws/lambda/" },
  )) {
    for (const { logGroupName } of logGroups) {
      if (!logGroupName) continue;
      for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName })) {
        for (const { message = "" } of events) yield { lambda: logGroupName, message };
      }
    }
  }
}

test("after all these tests no log carries a person's address, words, token or session", async () => {
  const leaks: string[] = [];
  const silent = new Set<string>(Object.keys(webLambdas));
  let read = 0;
  for await (const { lambda, message } of lines()) {
    read++;
    if (personal.some((pattern) => pattern.test(message))) leaks.push(`${lambda}: ${message.slice(0, 300)}`);
    if (message.includes('"request.answered"'))
      for (const name of silent) if (lambda.endsWith(name)) silent.delete(name);
  }
  expect(leaks).toEqual([]);
  expect(read).toBeGreaterThan(100);
  expect([...silent]).toEqual([]); // each answers with a line, so none of theirs escaped this reading
});
