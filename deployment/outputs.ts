import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import * as z from "zod";

/** What the deployed application says of itself. */
export const Outputs = z.object({
  SiteUrl: z.string(),
  ApiId: z.string(),
  PilotsTable: z.string(),
  RecordTable: z.string(),
  AttachmentsBucket: z.string(),
  ExportsBucket: z.string(),
  KeysSecret: z.string(),
  StateMachineArn: z.string(),
  StaffPool: z.string(),
  StaffClient: z.string(),
  /** Where a ledger system fetches months by itself. */
  FinanceClient: z.string().optional(),
  TokenUrl: z.string().optional(),
  MailSender: z.string(),
  MailConfigurationSet: z.string(),
  MailFeedbackTopic: z.string(),
  FunctionPrefix: z.string(),
});
export type Outputs = z.infer<typeof Outputs>;

type Client = ConstructorParameters<typeof CloudFormationClient>[0] & object;

const readStack = async (client: Client, StackName: string) => {
  const cloudFormation = new CloudFormationClient(client);
  try {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    return Stacks?.[0];
  } catch (cause) {
    if (cause instanceof Error && cause.name === "ValidationError") return undefined; // there is none
    throw cause;
  } finally {
    cloudFormation.destroy();
  }
};

/** The status of a stack of the account and region, or nothing when there is none. */
export const stackStatus = async (client: Client, name: string) => (await readStack(client, name))?.StackStatus;

/** The outputs of a deployed application stack, or nothing when it is not there or not complete. */
export const readOutputs = async (client: Client, stage: string): Promise<Outputs | undefined> => {
  const stack = await readStack(client, `pilot-grants-${stage}-application`);
  if (!stack?.StackStatus?.endsWith("_COMPLETE") || /^(ROLLBACK|DELETE)/.test(stack.StackStatus)) return undefined;
  const pairs = (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]);
  return Outputs.safeParse(Object.fromEntries(pairs)).data;
};
