import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { sentPrefixes } from "./sent-prefixes.ts";

/** Every right a Lambda can be given, named as what it does. Each statement lists exact actions and resources. */
export type Right =
  | "read pilots"
  | "read pilots together"
  | "update pilots"
  | "write pilots"
  | "read record"
  | "append record"
  | "read attachments"
  | "write attachments"
  | "find attachments"
  | "remove kept files"
  | "write documents"
  | "read exports"
  | "write exports"
  | "lock fingerprints"
  | "read keys"
  | "read staff"
  | "start lifecycle"
  | "stop lifecycle"
  | "signal lifecycle"
  | "send mail";

/** What the rights are about. */
export type Resources = {
  pilots: string;
  record: string;
  attachments: string;
  exports: string;
  keys: string;
  /** The user pool of staff. */
  staff: string;
  machine: string;
  /** Executions are not known before they run: every execution of this machine and no other. */
  executions: string;
  /** The one address that mail may come from; any, where the cloud does not say which it is asked about. */
  mailSender: string | undefined;
};

const pilotIndexes = ["due", "cases", "people"] as const;
const recordIndexes = ["pilot"] as const;

/** Where files lie: what browsers have sent, and what was registered. */
const filePlaces = (bucket: string) => [...sentPrefixes, "kept/"].map((prefix) => `${bucket}/${prefix}*`);

const indexesOf = (table: string, names: readonly string[]) => names.map((name) => `${table}/index/${name}`);

type Conditions = Record<string, Record<string, string>>;

const table: Record<Right, (to: Resources) => [actions: string[], resources: string[], conditions?: Conditions]> = {
  "read pilots": ({ pilots }) => [
    ["dynamodb:GetItem", "dynamodb:Query"],
    [pilots, ...indexesOf(pilots, pilotIndexes)],
  ],
  "read pilots together": ({ pilots }) => [["dynamodb:BatchGetItem"], [pilots]],
  "update pilots": ({ pilots }) => [["dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"], [pilots]],
  "write pilots": ({ pilots }) => [
    ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"],
    [pilots],
  ],
  "read record": ({ record }) => [
    ["dynamodb:GetItem", "dynamodb:Query"],
    [record, ...indexesOf(record, recordIndexes)],
  ],
  // The record is append-only: there is no right here to update or delete, and the table's own policy denies both.
  "append record": ({ record }) => [["dynamodb:PutItem"], [record]],
  // The scanner says by a tag what it found.
  "read attachments": ({ attachments }) => [["s3:GetObject", "s3:GetObjectTagging"], [`${attachments}/*`]],
  "write attachments": ({ attachments }) => [["s3:PutObject"], filePlaces(attachments)],
  // A browser names the file it sends, so what came is looked up by the place it was sent to.
  // Versions are listed to see how much was sent, since what was replaced or removed counts as well.
  "find attachments": ({ attachments }) => [["s3:ListBucket", "s3:ListBucketVersions"], [attachments]],
  // Hides a file and does not destroy it: its version stays for 90 days, and no Lambda may delete a version. The pages
  // have no such right: they owe a removal, and what delivers it looks first whether anything names the file.
  "remove kept files": ({ attachments }) => [
    ["s3:DeleteObject"],
    [`${attachments}/kept/*`, `${attachments}/documents/*`],
  ],
  // What the product itself writes to people: no page may put anything there.
  "write documents": ({ attachments }) => [["s3:PutObject"], [`${attachments}/documents/*`]],
  // A frozen file is asked for by its version: its bytes, whatever is ever put under the same name.
  "read exports": ({ exports }) => [["s3:GetObject", "s3:GetObjectVersion"], [`${exports}/*`]],
  // Locking what it writes is a right of its own; nobody has the right to remove or to unlock.
  "write exports": ({ exports }) => [
    ["s3:PutObject", "s3:PutObjectRetention", "s3:AbortMultipartUpload"],
    [`${exports}/months/*`, `${exports}/files/*`],
  ],
  // What the record is held against lies beside the months, under the same lock; its list is its content.
  "lock fingerprints": ({ exports }) => [
    ["s3:PutObject", "s3:PutObjectRetention", "s3:ListBucket"],
    [exports, `${exports}/record/*`],
  ],
  "read keys": ({ keys }) => [["secretsmanager:GetSecretValue"], [keys]],
  // Whether an account is open, and its groups: no right to change either.
  "read staff": ({ staff }) => [["cognito-idp:AdminGetUser", "cognito-idp:AdminListGroupsForUser"], [staff]],
  "start lifecycle": ({ machine }) => [["states:StartExecution"], [machine]],
  "stop lifecycle": ({ executions }) => [["states:StopExecution"], [executions]],
  // The action has no resource to name (AWS's own list says so): the token, known to one item alone, is what it opens.
  "signal lifecycle": () => [["states:SendTaskSuccess"], ["*"]],
  // In its sandbox SES asks for a right on the recipient's identity as well, and for another when the sender's address is
  // an identity of its own: the sender bounds the right, whatever is named.
  "send mail": ({ mailSender }) => [
    ["ses:SendEmail"],
    ["*"],
    mailSender ? { StringEquals: { "ses:FromAddress": mailSender } } : {},
  ],
};

export const statementsFor = (rights: readonly Right[], to: Resources) =>
  rights.map((right) => {
    const [actions, resources, conditions] = table[right](to);
    return new PolicyStatement({ actions, resources, ...(conditions ? { conditions } : {}) });
  });
