import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { marshall } from "@aws-sdk/util-dynamodb";
import * as esbuild from "esbuild";
import { build } from "../deployment/build.ts";
import { likeALambda } from "../deployment/bundle/like-a-lambda.ts";
import { project } from "../deployment/project.ts";
import { keys } from "../functions/platform/table/keys.ts";
import { Authority } from "../functions/settings/authority.ts";
import { authorityHead } from "../functions/settings/heads.ts";
import { authoritySetting } from "../functions/settings/setting-name.ts";
import { fromMilliseconds } from "../functions/vocabulary/instant.ts";
import { type Known, webLambdas } from "../infra/lambdas.ts";
import { aWebEvent } from "../test/builders/web-event.ts";
import { documentsOf, firstCustomer } from "./cloud/customers.ts";

// Measures what a Lambda's start costs in a fresh process: the import of its bundle, and for those that answer people
// import and first answer together. Both are ratios to a floor that is measured in the same round (a bundle with nothing
// but a DynamoDB document client, and one query), so that the machine cancels out. A start that shares the machine waits,
// so its clock says too much; the processor's time says what threads beside it do, too: the lesser ratio counts.
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "11" },
    noise: { type: "string", default: "0" },
  },
});
const limits = { web: { start: 0.9, answer: 1.2 }, machine: { start: 1.3, answer: Number.POSITIVE_INFINITY } };
const maxEagerBytes = 400_000;
const retries = 3;

const floorSource = `
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
export const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export { TransactWriteCommand };
export const handler = () => documents.send(new QueryCommand({ TableName: "pilots" }));
`;

/** What each is asked first, without a session: of its rooms the one with the most to read. */
const id = "a".repeat(16);
const firstAsked: Readonly<Record<keyof typeof webLambdas, string>> = {
  "public-web": "/",
  "applicant-web": `/projekt/${id}`,
  "reviewer-web": `/bedomning/${id}/${id}`,
  "staff-web": `/handlaggning/${id}/rapporter/1`,
  "finance-web": "/ekonomi/utbetalningar",
  "finance-api": "/api",
};

/** Who stands behind the site: every page reads it. */
const authority = Authority.parse(documentsOf(firstCustomer)[0]);
const head = { ...keys.setting(authoritySetting), ...authorityHead(authority, fromMilliseconds(0)) };
const settings = JSON.stringify({
  Items: [marshall(head, { removeUndefinedValues: true })],
  Count: 1,
  ScannedCount: 1,
});

/** Answers every call of AWS at once: with who stands behind the site, and of all else with nothing. */
const aws = createServer(async (asked, answer) => {
  const body = await text(asked);
  answer.end(body.includes('"SETTINGS"') ? settings : '{"Items":[],"Count":0,"ScannedCount":0}');
});
await new Promise<void>((done) => aws.listen(0, "127.0.0.1", done));

const environment: Known & Record<string, string> = {
  SITE_URL: "https://example.org",
  EDGE_SECRET: "",
  PILOTS_TABLE: "pilots",
  RECORD_TABLE: "record",
  ATTACHMENTS_BUCKET: "attachments",
  FILE_SCANNER: "none",
  EXPORTS_BUCKET: "exports",
  KEYS_SECRET: "keys",
  CLOCK: "system",
  OIDC_METADATA_URL: "https://example.org/.well-known/openid-configuration",
  OIDC_CLIENT_ID: "client",
  STAFF_POOL: "eu-north-1_staff",
  TOKEN_URL: "https://example.org/oauth2/token",
  STATE_MACHINE_ARN: "arn:aws:states:eu-north-1:111111111111:stateMachine:lifecycle",
  MAIL_SENDER: "piloter@example.org",
  MAIL_CONFIGURATION_SET: "mail",
  AWS_REGION: "eu-north-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  AWS_ENDPOINT_URL: `http://127.0.0.1:${(aws.address() as AddressInfo).port}`, // as: it listens on a port
};

const probe = `const [begun, used] = [performance.now(), process.cpuUsage()];
const now = () => {
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - begun, processor: (user + system) / 1000 };
};
const { handler } = await import(process.argv[2]);
const start = now();
const answered = process.argv[3] && (await handler(JSON.parse(process.argv[3]), {}));
const answer = now();
if (answered?.statusCode >= 500) process.exit(1);
process.stdout.write("\\n" + JSON.stringify({ start, answer }), () => process.exit(0));
`;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const work = mkdtempSync(join(tmpdir(), "cold-start-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
writeFileSync(join(work, "probe.mjs"), probe);

/** Milliseconds by two clocks, or how often a floor's. */
type Spent = { readonly clock: number; readonly processor: number };
/** Of a start: until the bundle is imported, and until the first answer where something is asked. */
type Times = { readonly start: Spent; readonly answer: Spent };
const run = promisify(execFile);
const timesOf = async (file: string, event?: object): Promise<Times> => {
  const asked = event ? [JSON.stringify(event)] : [];
  const env = { PATH: process.env["PATH"] ?? "", ...environment };
  const { stdout } = await run(process.execPath, [join(work, "probe.mjs"), pathToFileURL(file).href, ...asked], {
    env,
  });
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n")));
};

const rounds = Number(values.rounds);
const noise = Number(values.noise);
const { bundles, out } = await build();
const floor = join(work, "floor.mjs");
await esbuild.build({
  ...likeALambda,
  stdin: { contents: floorSource, resolveDir: project, loader: "js" },
  outfile: floor,
});
await esbuild.stop();

const isWeb = (name: string): name is keyof typeof webLambdas => name in webLambdas;
const limitsOf = (name: string) => (isWeb(name) ? limits.web : limits.machine);

const over = (spent: Spent, floor: Spent): Spent => ({
  clock: spent.clock / floor.clock,
  processor: spent.processor / floor.processor,
});
const medians = (list: readonly Times[]): Times => {
  const of = (what: keyof Times, by: keyof Spent) => median(list.map((times) => times[what][by]));
  const both = (what: keyof Times): Spent => ({ clock: of(what, "clock"), processor: of(what, "processor") });
  return { start: both("start"), answer: both("answer") };
};
/** The best of two measurements, by each clock. */
const best = (a: Times, b: Times): Times => {
  const of = (what: keyof Times): Spent => ({
    clock: Math.min(a[what].clock, b[what].clock),
    processor: Math.min(a[what].processor, b[what].processor),
  });
  return { start: of("start"), answer: of("answer") };
};
const lesser = ({ clock, processor }: Spent) => Math.min(clock, processor);

/** The medians over the rounds: of the floor its times, of each Lambda its ratios to the floor of the same round. */
const measure = async (names: readonly string[]) => {
  const floors: Times[] = [];
  const ratios = new Map(names.map((name) => [name, [] as Times[]]));
  // The first round only warms the machine's caches.
  for (let round = -1; round < rounds; round++) {
    const base = await timesOf(floor, {});
    if (round >= 0) floors.push(base);
    for (const name of names) {
      const event = isWeb(name) ? aWebEvent({ path: firstAsked[name] }) : undefined;
      const { start, answer } = await timesOf(join(out, "lambda", name, "index.mjs"), event);
      if (round >= 0) ratios.get(name)?.push({ start: over(start, base.start), answer: over(answer, base.answer) });
    }
  }
  return { floor: medians(floors), ratios: new Map([...ratios].map(([name, list]) => [name, medians(list)])) };
};

const found = await measure(bundles.map(({ name }) => name));

// Whatever else the machine does can only make a start look slower: a Lambda above a limit is measured again, and the
// best of the medians counts.
for (let again = 0; again < retries; again++) {
  const above = [...found.ratios].filter(
    ([name, { start, answer }]) => !(lesser(start) <= limitsOf(name).start && lesser(answer) <= limitsOf(name).answer),
  );
  if (above.length === 0) break;
  const { ratios } = await measure(above.map(([name]) => name));
  for (const [name, before] of above) {
    const now = ratios.get(name) ?? before;
    found.ratios.set(name, best(before, now));
  }
}
aws.close();

const none: Spent = { clock: Number.NaN, processor: Number.NaN };
const unmeasured: Times = { start: none, answer: none };
const shown = ({ clock, processor }: Spent) => `${clock.toFixed(2)} ${processor.toFixed(2)}`;
console.log("                                      start by clock,  first answer by");
console.log("Lambda             at start on demand   and processor  clock, processor");
const problems = bundles.flatMap(({ name, eagerBytes, lazyBytes }) => {
  const { start, answer } = found.ratios.get(name) ?? unmeasured;
  const limit = limitsOf(name);
  const wrong = [
    ...(lesser(start) <= limit.start + noise ? [] : [`start above ${limit.start}`]),
    ...(lesser(answer) <= limit.answer + noise ? [] : [`first answer above ${limit.answer}`]),
    ...(isWeb(name) && eagerBytes > maxEagerBytes ? [`more than ${maxEagerBytes / 1000} kB`] : []),
  ];
  const sizes = [eagerBytes, lazyBytes].map((bytes) => `${(bytes / 1000).toFixed(0)} kB`.padStart(10)).join("");
  const answered = isWeb(name) ? shown(answer) : "";
  console.log(`${name.padEnd(16)} ${sizes} ${shown(start).padStart(15)} ${answered.padStart(17)}  ${wrong.join(", ")}`);
  return wrong;
});
const { start, answer } = found.floor;
console.log(
  `The floor: ${start.clock.toFixed(0)} ms to import, ${answer.clock.toFixed(0)} to its answer (of the processor ` +
    `${start.processor.toFixed(0)} and ${answer.processor.toFixed(0)}); ${rounds} rounds, medians.`,
);
process.exit(problems.length === 0 ? 0 : 1);
