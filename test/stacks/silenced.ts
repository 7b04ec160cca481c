/** A finding that is left as it is, and why. */
export type Silence = {
  readonly rule: string;
  /** The findings meant: `path of the construct [what is too wide]`, as the test prints them. */
  readonly where: RegExp;
  readonly reason: string;
};

/** What cdk-nag's rules for AWS solutions find, and we leave. Each must be found: a silence without a finding goes. */
export const silencedByNag: readonly Silence[] = [
  {
    rule: "AwsSolutions-APIG4",
    where: /^application\/site\//,
    reason:
      "Pages are for everybody: who may see what is decided by the route's session (platform/web), and held by test/access. The finance API has an authorizer.",
  },
  {
    rule: "AwsSolutions-IAM5",
    where: /-role\/.* \[Resource::<(attachments|exports)\w+\.Arn>\/(\w+\/)?\*\]$/,
    reason: "A file's name is not known before it is written: all objects of one bucket or folder, and no others.",
  },
  {
    rule: "AwsSolutions-IAM5",
    where: /-role\/.* \[Resource::arn:<AWS::Partition>:states:.*-lifecycle:\*\]$/,
    reason: "An execution's name is not known before it runs: all executions of this one machine.",
  },
  {
    rule: "AwsSolutions-IAM5",
    where: /^application\/([\w-]+-role|lifecycle\/role|lifecycle\/machine\/Role)\/.* \[Resource::\*\]$/,
    reason:
      "Tracing, a log's delivery and a task's answer have no resource to name; test/stacks/rights.test.ts lists those actions and refuses others.",
  },
  {
    rule: "AwsSolutions-SQS3",
    where: /^application\/(\w+-failures|lost-\w+)\//,
    reason: "These are the dead-letter queues; the rule does not see it where a destination, not a queue, names them.",
  },
  {
    rule: "AwsSolutions-S1",
    where: /^data\/(attachments|exports)\//,
    reason: "An access log would keep the addresses of files, which open them; the API's log says who asked for what.",
  },
  {
    rule: "AwsSolutions-SMG4",
    where: /^data\/keys\//,
    reason:
      "A rotation signs everybody out and closes every open form; docs/runbook.md says when and how it is done by hand.",
  },
  {
    rule: "AwsSolutions-SMG4",
    where: /^data\/edge\//,
    reason:
      "Who knows it may go around CloudFront and its firewall, and sees no more than others: a deploy can renew it.",
  },
  {
    rule: "AwsSolutions-COG1",
    where: /^data\/staff\//,
    reason:
      "A password has at least 14 signs of three kinds; asking for symbols too makes it harder to keep, not to guess.",
  },
  {
    rule: "AwsSolutions-COG8",
    where: /^data\/staff\//,
    reason: "The plus plan is paid for by each user; staff have long passwords and a second factor.",
  },
  {
    rule: "AwsSolutions-CFR1",
    where: /^edge\/distribution\//,
    reason: "Applicants travel, and the law asks that they can hand in from wherever they are.",
  },
  {
    rule: "AwsSolutions-CFR3",
    where: /^edge\/distribution\//,
    reason: "An access log would keep paths, and a mailed link carries its token in the path.",
  },
];

/** Rules of cfn-lint that find nothing which could go wrong. */
export const silencedByLint: Readonly<Record<string, string>> = {
  W3005: "The CDK says DependsOn of a role that the Lambda names anyway.",
  E2531:
    "A runtime's last day says nothing of the template, and a commit that passed would fail by itself one day. AWS tells the account half a year before; docs/runbook.md says what to do then.",
  E2533: "As E2531, from the day on which updates are refused.",
  W2531: "As E2531, before that day.",
  W6001: "An output may show what the data stack has made: the commands read all outputs from one stack.",
};
