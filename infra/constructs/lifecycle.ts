import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArnFormat, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { isLocal, type StageConfig } from "../config.ts";
import { alarm, period } from "./alarm.ts";
import { ofThisStack, removal } from "./removal.ts";

const definition = join(import.meta.dirname, "../../statemachines/pilot-lifecycle.asl.json");

/** What others need to know of the machine before it is built: its Lambdas come first, and they know its name. */
export const lifecycleArns = (stack: Stack) => {
  const name = `${stack.stackName}-lifecycle`;
  const arn = (resource: string, resourceName: string) =>
    stack.formatArn({ service: "states", resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  return { name, machine: arn("stateMachine", name), executions: arn("execution", `${name}:*`) };
};

type Props = { config: StageConfig; openWait: IFunction; moveStage: IFunction; recover: IFunction; tell: ITopic };

/** The state machine that moves pilots from stage to stage. */
export class Lifecycle extends Construct {
  constructor(scope: Construct, id: string, { config, openWait, moveStage, recover, tell }: Props) {
    super(scope, id);
    const { name } = lifecycleArns(Stack.of(this));
    const role = new Role(this, "role", { assumedBy: new ServicePrincipal("states.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: [openWait.functionArn, moveStage.functionArn, recover.functionArn],
      }),
    );
    const machine = new StateMachine(this, "machine", {
      stateMachineName: name,
      stateMachineType: StateMachineType.STANDARD,
      role,
      definitionBody: DefinitionBody.fromString(readFileSync(definition, "utf8")),
      definitionSubstitutions: {
        OpenWait: openWait.functionArn,
        MoveStage: moveStage.functionArn,
        Recover: recover.functionArn,
      },
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, "log", {
          // Step Functions asks for this prefix, else its log policy grows with every machine.
          logGroupName: `/aws/vendedlogs/states/${name}${isLocal(config) ? "" : `-${ofThisStack(Stack.of(this))}`}`,
          retention: config.logDays,
          removalPolicy: removal(config),
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    // One that is stopped is entered again like one that failed, and the recovery stops what it has replaced: no alarm.
    const failures = { failed: machine.metricFailed({ period }), "timed-out": machine.metricTimedOut({ period }) };
    for (const [what, metric] of Object.entries(failures)) {
      alarm(this, `lifecycle-${what}`, {
        impact: "The pilots concerned stand still until the recovery has started them again.",
        metric,
        tell,
      });
    }
  }
}
