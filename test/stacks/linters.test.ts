import validate from "asl-validator";
import { Aspects } from "aws-cdk-lib";
import { AwsSolutionsChecks, type INagLogger, type NagLoggerNonComplianceData } from "cdk-nag";
import { beforeAll, expect, test } from "vitest";
import { pilotLifecycle } from "../builders/asl.ts";
import { pythonTools } from "../python-tools.ts";
import { silencedByLint, silencedByNag } from "./silenced.ts";
import { synthesised, withDomain } from "./synthesised.ts";

/** Hears what the rules find. Rules that cannot read a value say so by an error, which counts as a finding. */
function hearing() {
  const found: { rule: string; where: string }[] = [];
  const hear = ({ ruleId: rule, resource }: NagLoggerNonComplianceData, detail: string) => {
    const where = resource.node.path.replace(/^pilot-grants-[a-z]+-/, "");
    found.push({ rule, where: detail === "" ? where : `${where} [${detail}]` });
  };
  const nothing = () => {};
  const logger: INagLogger = {
    onCompliance: nothing,
    onNonCompliance: (data) => hear(data, data.findingId),
    onSuppressed: (data) => hear(data, data.findingId),
    onError: (data) => hear({ ...data, findingId: "" }, data.errorMessage),
    onSuppressedError: (data) => hear({ ...data, findingId: "" }, data.errorMessage),
    onNotApplicable: nothing,
  };
  return { found, logger };
}

const { found, logger } = hearing();
const { assembly } = synthesised(withDomain, (app) =>
  Aspects.of(app).add(new AwsSolutionsChecks({ reports: false, additionalLoggers: [logger] })),
);

const isMeant = ({ rule, where }: (typeof found)[number]) =>
  silencedByNag.some((silence) => silence.rule === rule && silence.where.test(where));

test("AWS's rules for solutions find nothing but what is left for a reason", () => {
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((finding) => !isMeant(finding))).toEqual([]);
});

test("what is left for a reason is still found: a silence without a finding goes", () => {
  const idle = silencedByNag.filter(
    (silence) => !found.some((one) => one.rule === silence.rule && silence.where.test(one.where)),
  );
  expect(idle).toEqual([]);
});

let tools: Awaited<ReturnType<typeof pythonTools>>;
beforeAll(async () => {
  tools = await pythonTools("stacks", "test/stacks/requirements.txt");
}, 300_000);

test("CloudFormation's own schemas find nothing in any template", { timeout: 120_000 }, async () => {
  const templates = assembly.stacks.map(({ templateFullPath }) => templateFullPath);
  expect(templates.length).toBeGreaterThanOrEqual(3);
  const ignored = Object.keys(silencedByLint).flatMap((rule) => ["--ignore-checks", rule]);
  const { code, said } = await tools.run("cfn-lint", ["--format", "parseable", ...ignored, "--template", ...templates]);
  expect({ code, said: said.trim() }).toEqual({ code: 0, said: "" });
});

test("the state machine is what the language asks for, and every state is reached", () => {
  // The validator writes into what it is given: each call has a definition of its own.
  expect(validate(pilotLifecycle()).errors).toEqual([]);
  expect(validate({ ...pilotLifecycle(), StartAt: "Nowhere" }).errors).not.toEqual([]);
});
