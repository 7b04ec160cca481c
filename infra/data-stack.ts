import { ArnFormat, Aws, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AccountRecovery, Mfa, UserPool, type UserPoolDomain, UserPoolGroup } from "aws-cdk-lib/aws-cognito";
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, type LifecycleRule } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { StageConfig } from "./config.ts";
import { financeClient } from "./constructs/finance-client.ts";
import { scanFiles } from "./constructs/scan-files.ts";
import { sentPrefixes } from "./sent-prefixes.ts";

/** What must outlive any version of the code: tables, files, keys and staff. */
export class DataStack extends Stack {
  readonly pilots: TableV2;
  readonly record: TableV2;
  readonly attachments: Bucket;
  readonly exports: Bucket;
  readonly keys: Secret;
  /** The keys as rights name them: AWS adds six signs to a secret's name. */
  readonly keysArn: string;
  readonly staff: UserPool;
  readonly signIn: UserPoolDomain;
  /** The id by which the region's ledger system asks for tokens. */
  readonly financeClientId: string;

  constructor(scope: Construct, id: string, props: StackProps & { config: StageConfig }) {
    super(scope, id, props);
    const { config } = props;
    const removalPolicy = config.name === "local" ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const kept = {
      partitionKey: text("pk"),
      sortKey: text("sk"),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.name !== "local",
      removalPolicy,
    };

    this.pilots = new TableV2(this, "pilots", {
      ...kept,
      timeToLiveAttribute: "expiresAtSeconds",
      dynamoStream: StreamViewType.NEW_IMAGE,
      globalSecondaryIndexes: [
        {
          indexName: "due",
          partitionKey: text("duePk"),
          sortKey: text("dueAt"),
          projectionType: ProjectionType.KEYS_ONLY,
        },
        { indexName: "cases", partitionKey: text("casesPk"), sortKey: text("casesSk") },
        { indexName: "people", partitionKey: text("peoplePk"), sortKey: text("peopleSk") },
      ],
    });
    this.record = new TableV2(this, "record", {
      ...kept,
      globalSecondaryIndexes: [{ indexName: "pilot", partitionKey: text("pilotPk"), sortKey: text("pilotSk") }],
      resourcePolicy: appendOnly(),
    });

    const bucket = {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      removalPolicy,
    };
    this.attachments = new Bucket(this, "attachments", {
      ...bucket,
      lifecycleRules: [
        // A file that its applicant removed while it was a draft need not be kept; a file of a submission is never removed.
        { noncurrentVersionExpiration: Duration.days(90) },
        ...sentPrefixes.flatMap(expiringInADay),
      ],
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [siteOrigin(config)], allowedHeaders: ["*"] }],
    });
    if (config.scanFiles) scanFiles(this, this.attachments);
    // Closed months lie here under months/, each object with a lock of its own; files that somebody asked for lie under
    // files/ until nobody needs them.
    this.exports = new Bucket(this, "exports", {
      ...bucket,
      objectLockEnabled: true,
      lifecycleRules: [
        { prefix: "files/", expiration: Duration.days(31), noncurrentVersionExpiration: Duration.days(1) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });

    const secretName = `${this.stackName}-keys`;
    this.keys = new Secret(this, "keys", {
      secretName,
      description: "From this text the keys of sessions, forms and links are derived.",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
    const { COLON_RESOURCE_NAME: arnFormat } = ArnFormat;
    this.keysArn = this.formatArn({
      service: "secretsmanager",
      resource: "secret",
      resourceName: `${secretName}-??????`,
      arnFormat,
    });

    this.staff = new UserPool(this, "staff", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      autoVerify: { email: true },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: false,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: config.name !== "local",
      removalPolicy,
    });
    // The name must be unique among all of AWS.
    this.signIn = this.staff.addDomain("sign-in", {
      cognitoDomain: { domainPrefix: `pilot-grants-${config.name}-${this.account}` },
    });
    this.financeClientId = financeClient(this, this.staff);
    for (const groupName of ["officer", "decider", "finance", "auditor"]) {
      new UserPoolGroup(this, `group-${groupName}`, { userPool: this.staff, groupName });
    }
  }
}

const expiringInADay = (prefix: string): LifecycleRule[] => [
  { prefix, expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
  // S3 takes the marks of what was deleted by a rule of its own.
  { prefix, expiredObjectDeleteMarker: true, abortIncompleteMultipartUploadAfter: Duration.days(1) },
];

/** No role, however it is widened, may change or remove what is on the record. */
const appendOnly = () =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PartiQLUpdate",
          "dynamodb:PartiQLDelete",
        ],
        // In a resource policy "*" is the table that carries it.
        resources: ["*"],
      }),
    ],
  });

const siteOrigin = (config: StageConfig) => {
  if (config.name === "local") return config.siteUrl;
  return config.domain ? `https://${config.domain.name}` : `https://*.execute-api.${config.region}.${Aws.URL_SUFFIX}`;
};
