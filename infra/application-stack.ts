import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { OAuthScope, UserPoolClient } from "aws-cdk-lib/aws-cognito";
import { type ITable, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { signInMetadata, siteUrlOf, tokenUrlOf } from "./addresses.ts";
import { fileScanner, isLocal, type StageConfig } from "./config.ts";
import { alarm, alarmTopic } from "./constructs/alarm.ts";
import { lambda } from "./constructs/lambda.ts";
import { Lifecycle, lifecycleArns } from "./constructs/lifecycle.ts";
import { Mail } from "./constructs/mail.ts";
import { SiteApi } from "./constructs/site-api.ts";
import {
  lostQueue,
  wakeByFailure,
  wakeByMail,
  wakeByRecord,
  wakeByStream,
  wakeByTime,
  watchCounts,
} from "./constructs/wake.ts";
import { wakeByJobs } from "./constructs/wake-by-jobs.ts";
import type { DataStack } from "./data-stack.ts";
import { type AnyLambda, type Known, type MachineLambda, machineLambdas, webLambdas } from "./lambdas.ts";
import { statementsFor } from "./rights.ts";

type Props = StackProps & { config: StageConfig; data: DataStack; build: string };

/** What runs: Lambdas, the site's door, the state machine, and what wakes them. Nothing here holds data. */
export class ApplicationStack extends Stack {
  readonly site: SiteApi;
  readonly #props: Props;
  readonly #alarms: Topic;
  readonly #mail: Mail;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.#props = props;
    const { config, data } = props;
    this.#alarms = alarmTopic(this, config);
    this.#mail = new Mail(this, "mail");
    const { financeClientId } = data;
    this.site = new SiteApi(
      this,
      "site",
      config,
      financeClientId === undefined
        ? undefined
        : {
            issuer: `https://cognito-idp.${config.region}.${this.urlSuffix}/${data.staff.userPoolId}`,
            audience: [financeClientId],
          },
    );

    const known = this.#known();
    for (const [name, described] of Object.entries(webLambdas)) {
      if (described.scoped && financeClientId === undefined) continue; // no ledger system asks
      this.site.serve(name, this.#lambda(name, described, known), described.routes, described.scoped);
    }
    this.#machinery((name) => this.#lambda(name, machineLambdas[name], known));

    const outputs = {
      SiteUrl: known.SITE_URL,
      ApiId: this.site.api.apiId,
      PilotsTable: known.PILOTS_TABLE,
      RecordTable: known.RECORD_TABLE,
      AttachmentsBucket: known.ATTACHMENTS_BUCKET,
      ExportsBucket: known.EXPORTS_BUCKET,
      KeysSecret: known.KEYS_SECRET,
      StateMachineArn: known.STATE_MACHINE_ARN,
      StaffPool: data.staff.userPoolId,
      StaffClient: known.OIDC_CLIENT_ID,
      ...(financeClientId === undefined ? {} : { FinanceClient: financeClientId, TokenUrl: known.TOKEN_URL }),
      MailSender: known.MAIL_SENDER,
      MailConfigurationSet: known.MAIL_CONFIGURATION_SET,
      MailFeedbackTopic: this.#mail.feedback.topicArn,
      FunctionPrefix: `${this.stackName}-`,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, `output ${name}`, { key: name, value });
  }

  #machinery(build: (name: MachineLambda) => LambdaFunction) {
    const { config, data } = this.#props;
    const tell = this.#alarms;
    const batches = lostQueue(
      this,
      "lost-batches",
      "Those who wait for a mail, a next stage or a file of finance.",
      tell,
    );
    const events = lostQueue(
      this,
      "lost-events",
      "Pilots that neither the machine nor the recovery moves, and officers who do not see that a mail bounced.",
      tell,
    );
    const [pilots, record] = (["pilots", "record"] as const).map((name) => {
      const { arn: tableArn, stream: tableStreamArn } = data[name];
      // The cast: under exactOptionalPropertyTypes the two say "no stream" in different ways, and these have one.
      return TableV2.fromTableAttributes(this, name, { tableArn, tableStreamArn }) as ITable;
    }) as [ITable, ITable]; // as: one for each
    wakeByStream(build("deliver-outbox"), { pilots, lost: batches });
    wakeByTime(this, build("run-due"), tell);
    wakeByJobs(this, build("make-export"), { pilots, lost: batches, tell });
    wakeByRecord(this, build("guard-record"), { record, lost: batches, tell });
    watchCounts(this, tell);
    alarm(this, "site-failing", {
      impact: "The people who open a page that fails, or wait for one that never comes.",
      metric: this.site.failures,
      tell,
    });
    const recover = build("recover");
    wakeByFailure(this, recover, { machine: lifecycleArns(this).machine, lost: events });
    wakeByMail(build("mail-feedback"), { feedback: this.#mail.feedback, lost: events });
    const [openWait, moveStage] = [build("open-wait"), build("move-stage")];
    new Lifecycle(this, "lifecycle", { config, openWait, moveStage, recover, tell });
  }

  #known(): Known {
    const { config, data } = this.#props;
    const siteUrl = siteUrlOf(config, this.site.api.apiEndpoint);
    const client = new UserPoolClient(this, "staff-client", {
      userPool: data.staff,
      // The pages prove themselves with PKCE and keep no secret for it.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${siteUrl}/logga-in/svar`],
        logoutUrls: [`${siteUrl}/`],
      },
      preventUserExistenceErrors: true,
    });
    return {
      SITE_URL: siteUrl,
      EDGE_SECRET: data.edgeSecret?.secretValue.unsafeUnwrap() ?? "", // a reference: the template does not hold it
      PILOTS_TABLE: data.pilots.name,
      RECORD_TABLE: data.record.name,
      ATTACHMENTS_BUCKET: data.attachments.bucketName,
      FILE_SCANNER: fileScanner(config),
      EXPORTS_BUCKET: data.exports.bucketName,
      KEYS_SECRET: data.keys.secretArn,
      CLOCK: config.clock,
      OIDC_METADATA_URL: signInMetadata(config, data.staff.userPoolId, this.urlSuffix),
      OIDC_CLIENT_ID: client.userPoolClientId,
      STAFF_POOL: data.staff.userPoolId,
      TOKEN_URL: tokenUrlOf(config, data.signIn.baseUrl()),
      STATE_MACHINE_ARN: lifecycleArns(this).machine,
      MAIL_SENDER: config.mailSender,
      MAIL_CONFIGURATION_SET: this.#mail.configurationSet,
    };
  }

  #lambda(name: string, { env, rights, impact, seconds }: AnyLambda, known: Known) {
    const { config, data, build } = this.#props;
    const statements = statementsFor(rights, {
      pilots: data.pilots.arn,
      record: data.record.arn,
      attachments: data.attachments.bucketArn,
      exports: data.exports.bucketArn,
      keys: data.keysArn,
      staff: data.staff.userPoolArn,
      // The local cloud does not say by which address a mail is sent.
      mailSender: isLocal(config) ? undefined : config.mailSender,
      ...lifecycleArns(this),
    });
    const given: Readonly<Record<string, string>> = known;
    const values = Object.fromEntries(Object.keys(env.shape).map((key) => [key, given[key]]));
    return lambda(this, name, {
      build,
      env,
      values,
      statements,
      config,
      impact,
      ...(seconds ? { seconds } : {}),
    });
  }
}
