import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { type Known, webLambdas } from "../infra/lambdas.ts";
import { build } from "./build.ts";
import type { Bundle } from "./bundle/lambdas.ts";
import { project } from "./project.ts";

// Measures what a Lambda's start costs: the import of its bundle in a fresh process, as a ratio to a floor that is
// measured in the same round (a bundle with nothing but a DynamoDB document client), so that the machine cancels out.
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "11" },
    noise: { type: "string", default: "0" },
  },
});
const limits = { web: 0.9, machine: 1.3 };
const maxEagerBytes = 400_000;
const retries = 3;

const floorSource = `
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
export const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export { QueryCommand, TransactWriteCommand };
`;

const environment: Known & Record<string, string> = {
  SITE_URL: "https://example.org",
  EDGE_SECRET: "",
  PILOTS_TABLE: "pilots",
  RECORD_TABLE: "record",
  ATTACHMENTS_BUCKET: "attachments",
  EXPORTS_BUCKET: "exports",
  KEYS_SECRET: "keys",
  CLOCK: "system",
  OIDC_METADATA_URL: "https://example.org/.well-known/openid-configuration",
  OIDC_CLIENT_ID: "client",
  TOKEN_URL: "https://example.org/oauth2/token",
  ORGANISATION_NAME: "Region Exempel",
  ORGANISATION_NUMBER: "232199-9993",
  STATE_MACHINE_ARN: "arn:aws:states:eu-north-1:111111111111:stateMachine:lifecycle",
  MAIL_SENDER: "piloter@example.org",
  MAIL_CONFIGURATION_SET: "mail",
  AWS_REGION: "eu-north-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  // An import that reaches for the network gets no further than a closed port of this machine.
  AWS_ENDPOINT_URL: "http://127.0.0.1:1",
};

const probe = `const begun = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - begun), () => process.exit(0));
`;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const shuffled = <T>(list: readonly T[]) =>
  list
    .map((entry) => ({ entry, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

const work = mkdtempSync(join(tmpdir(), "cold-start-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
writeFileSync(join(work, "probe.mjs"), probe);

const milliseconds = (file: string) => {
  const run = spawnSync(process.execPath, [join(work, "probe.mjs"), pathToFileURL(file).href], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`${file} cannot be imported:\n${run.stderr}`);
  return Number(run.stdout);
};

const measure = (files: Map<string, string>, floor: string, rounds: number) => {
  const ratios = new Map([...files.keys()].map((name) => [name, [] as number[]]));
  const floors: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const base = milliseconds(floor);
    const seen = shuffled([...files]).map(([name, file]) => [name, milliseconds(file) / base] as const);
    // The first round only warms the machine's caches.
    if (round < 0) continue;
    floors.push(base);
    for (const [name, ratio] of seen) ratios.get(name)?.push(ratio);
  }
  return { floor: median(floors), ratios: new Map([...ratios].map(([name, list]) => [name, median(list)])) };
};

const noise = Number(values.noise);
const { bundles } = await build();
const floor = join(work, "floor.mjs");
await esbuild.build({
  stdin: { contents: floorSource, resolveDir: project, loader: "js" },
  outfile: floor,
  bundle: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  legalComments: "none",
});
await esbuild.stop();

const files = new Map(bundles.map(({ name, folder }) => [name, join(folder, "index.mjs")]));
const limitOf = (name: string) => (name in webLambdas ? limits.web : limits.machine);
const result = measure(files, floor, Number(values.rounds));

// Whatever else the machine does can only make a start look slower: who is above the limit is measured again, and the
// best of the medians counts.
for (let again = 0; again < retries; again++) {
  const above = [...files].filter(([name]) => !((result.ratios.get(name) ?? Number.NaN) <= limitOf(name)));
  if (above.length === 0) break;
  const { ratios } = measure(new Map(above), floor, Number(values.rounds));
  for (const [name, ratio] of ratios) result.ratios.set(name, Math.min(ratio, result.ratios.get(name) ?? ratio));
}

const judge = ({ name, eagerBytes, lazyBytes }: Bundle) => {
  const isWeb = name in webLambdas;
  const ratio = result.ratios.get(name) ?? Number.NaN;
  const limit = limitOf(name);
  const problems = [
    ...(ratio <= limit + noise ? [] : [`above ${limit}`]),
    ...(isWeb && eagerBytes > maxEagerBytes ? [`more than ${maxEagerBytes / 1000} kB`] : []),
  ];
  const sizes = `${(eagerBytes / 1000).toFixed(0).padStart(6)} kB ${(lazyBytes / 1000).toFixed(0).padStart(8)} kB`;
  console.log(`${name.padEnd(18)} ${sizes} ${ratio.toFixed(2).padStart(8)}  ${problems.join(", ")}`);
  return problems.length;
};

console.log(`Floor: ${result.floor.toFixed(0)} ms to import, the median of ${values.rounds} rounds.\n`);
console.log(`${"Lambda".padEnd(18)} ${"at start".padStart(9)} ${"on demand".padStart(11)} ${"ratio".padStart(8)}`);
const problems = bundles.map(judge).reduce((sum, found) => sum + found, 0);
process.exit(problems === 0 ? 0 : 1);
