import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { OAuthScope, UserPoolClient } from "aws-cdk-lib/aws-cognito";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import { signInMetadata, siteUrlOf, tokenUrlOf } from "./addresses.ts";
import { fileScanner, type StageConfig } from "./config.ts";
import { lambda } from "./constructs/lambda.ts";
import { Lifecycle, lifecycleArns } from "./constructs/lifecycle.ts";
import { Mail } from "./constructs/mail.ts";
import { SiteApi } from "./constructs/site-api.ts";
import { wakeByFailure, wakeByMail, wakeByStream, wakeByTime, watchCounts } from "./constructs/wake.ts";
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
    this.#alarms = new Topic(this, "alarms", { enforceSSL: true });
    if (config.alarmsTo) this.#alarms.addSubscription(new EmailSubscription(config.alarmsTo));
    this.#mail = new Mail(this, "mail", config);
    this.site = new SiteApi(this, "site", config, {
      issuer: `https://cognito-idp.${config.region}.${this.urlSuffix}/${data.staff.userPoolId}`,
      audience: [data.financeClientId],
    });

    const known = this.#known();
    for (const [name, described] of Object.entries(webLambdas)) {
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
      FinanceClient: data.financeClientId,
      TokenUrl: known.TOKEN_URL,
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
    wakeByStream(this, build("deliver-outbox"), data.pilots, tell);
    wakeByTime(this, build("run-due"), tell);
    wakeByJobs(this, build("make-export"), data.pilots, tell);
    watchCounts(this, tell);
    const recover = build("recover");
    wakeByFailure(this, recover, lifecycleArns(this).machine, tell);
    wakeByMail(this, build("mail-feedback"), this.#mail.feedback, tell);
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
      PILOTS_TABLE: data.pilots.tableName,
      RECORD_TABLE: data.record.tableName,
      ATTACHMENTS_BUCKET: data.attachments.bucketName,
      FILE_SCANNER: fileScanner(config),
      EXPORTS_BUCKET: data.exports.bucketName,
      KEYS_SECRET: data.keys.secretArn,
      CLOCK: config.clock,
      OIDC_METADATA_URL: signInMetadata(config, data.staff.userPoolId, this.urlSuffix),
      OIDC_CLIENT_ID: client.userPoolClientId,
      ORGANISATION_NAME: config.organisation.name,
      ORGANISATION_NUMBER: config.organisation.number,
      TOKEN_URL: tokenUrlOf(config, data.signIn.baseUrl()),
      STATE_MACHINE_ARN: lifecycleArns(this).machine,
      MAIL_SENDER: config.mailSender,
      MAIL_CONFIGURATION_SET: this.#mail.configurationSet,
    };
  }

  #lambda(name: string, { env, rights, impact, seconds }: AnyLambda, known: Known) {
    const { config, data, build } = this.#props;
    const statements = statementsFor(rights, {
      pilots: data.pilots.tableArn,
      record: data.record.tableArn,
      attachments: data.attachments.bucketArn,
      exports: data.exports.bucketArn,
      keys: data.keysArn,
      mail: this.#mail.arns,
      ...lifecycleArns(this),
    });
    const given: Readonly<Record<string, string>> = known;
    const values = Object.fromEntries(Object.keys(env.shape).map((key) => [key, given[key]]));
    const keepLogs = config.name !== "local";
    const tell = this.#alarms;
    return lambda(this, name, {
      build,
      env,
      values,
      statements,
      impact,
      tell,
      logDays: config.logDays,
      keepLogs,
      ...(seconds ? { seconds } : {}),
    });
  }
}
