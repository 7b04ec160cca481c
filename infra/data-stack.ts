import { ArnFormat, Aws, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AccountRecovery, Mfa, UserPool, type UserPoolDomain, UserPoolGroup } from "aws-cdk-lib/aws-cognito";
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, type LifecycleRule } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { isLocal, type StageConfig } from "./config.ts";
import { financeClient } from "./constructs/finance-client.ts";
import { mailIdentity } from "./constructs/mail-identity.ts";
import { ofThisStack, removal } from "./constructs/removal.ts";
import { scanFiles } from "./constructs/scan-files.ts";
import { type KeptTable, tables } from "./constructs/tables.ts";
import { sentPrefixes } from "./sent-prefixes.ts";

/** What must outlive any version of the code: tables, files, keys, staff, and the domain that mail comes from. */
export class DataStack extends Stack {
  readonly pilots: KeptTable;
  readonly record: KeptTable;
  readonly attachments: Bucket;
  readonly exports: Bucket;
  readonly keys: Secret;
  /** The keys as rights name them. */
  readonly keysArn: string;
  readonly staff: UserPool;
  readonly signIn: UserPoolDomain;
  /** The id by which the region's ledger system asks for tokens, where one does. */
  readonly financeClientId: string | undefined;
  /** What only the edge knows and says, and its name in the edge's region; where the site has a domain. */
  readonly edgeSecret: Secret | undefined;
  readonly edgeSecretName: string | undefined;

  constructor(scope: Construct, id: string, props: StackProps & { config: StageConfig }) {
    super(scope, id, props);
    const { config } = props;
    const removalPolicy = removal(config);
    const identity = mailIdentity(this, config);
    const { pilots, record } = tables(this, config);
    this.pilots = pilots;
    this.record = record;

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
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: siteOrigins(config), allowedHeaders: ["*"] }],
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

    const { keys, keysArn } = this.#secretOfKeys(config);
    this.keys = keys;
    this.keysArn = keysArn;
    if (!isLocal(config) && config.domain) {
      // It holds nothing that cannot be made anew, so it goes with the stack; CloudFront's region has a copy.
      const secretName = `${this.stackName}-edge-${ofThisStack(this)}`;
      this.edgeSecretName = secretName;
      this.edgeSecret = new Secret(this, "edge", {
        secretName,
        description: "The edge says it with each request, so that nothing can come past it.",
        generateSecretString: { passwordLength: 40, excludePunctuation: true },
        replicaRegions: [{ region: "us-east-1" }],
        removalPolicy: RemovalPolicy.DESTROY,
      });
    }

    this.staff = new UserPool(this, "staff", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      autoVerify: { email: true },
      // Cognito's pages enrol a second factor only where one is required.
      mfa: isLocal(config) ? Mfa.OPTIONAL : Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: false,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: !isLocal(config),
      removalPolicy,
    });
    // The name must be unique among all of AWS.
    this.signIn = this.staff.addDomain("sign-in", {
      cognitoDomain: { domainPrefix: `pilot-grants-${config.name}-${this.account}` },
    });
    this.financeClientId = config.financeApi ? financeClient(this, this.staff) : undefined;
    for (const groupName of ["officer", "decider", "finance", "auditor", "registrar"]) {
      new UserPoolGroup(this, `group-${groupName}`, { userPool: this.staff, groupName });
    }
    // A domain that SES knows already is what fails most easily: said before anything is made that is protected.
    if (identity) {
      for (const child of this.node.children) {
        if (child !== identity && child.node.id !== "mail-zone") child.node.addDependency(identity);
      }
    }
  }

  /**
   * The local cloud knows a secret by its name alone, which rights must say with the six signs that AWS adds to it. On AWS
   * CloudFormation names it: it outlives its stack, and the next one would find the name taken.
   */
  #secretOfKeys(config: StageConfig) {
    const localName = isLocal(config) ? `${this.stackName}-keys` : undefined;
    const keys = new Secret(this, "keys", {
      ...(localName ? { secretName: localName } : {}),
      description: "From this text the keys of sessions, forms and sign-ins are derived.",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: removal(config),
    });
    const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
    const arn = { service: "secretsmanager", resource: "secret", resourceName: `${localName}-??????`, arnFormat };
    return { keys, keysArn: localName ? this.formatArn(arn) : keys.secretArn };
  }
}

const expiringInADay = (prefix: string): LifecycleRule[] => [
  { prefix, expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
  // S3 takes the marks of what was deleted by a rule of its own.
  { prefix, expiredObjectDeleteMarker: true, abortIncompleteMultipartUploadAfter: Duration.days(1) },
];

/** Pages that may send files: the site's, and the API's own while links to it are followed. */
const siteOrigins = (config: StageConfig) => {
  if (isLocal(config)) return [config.siteUrl];
  return [config.domain ? `https://${config.domain.name}` : `https://*.execute-api.${config.region}.${Aws.URL_SUFFIX}`];
};
