import { Duration } from "aws-cdk-lib";
import { CfnUserPoolClient, CfnUserPoolResourceServer, type UserPool } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import { scopes } from "../lambdas.ts";

/**
 * The ledger system as a client of the sign-in: it exchanges its id and secret for a token that may read finance, and
 * can do nothing else there. It lies with the staff, since a new one would have a new secret.
 */
export const financeClient = (scope: Construct, userPool: UserPool): string => {
  const { userPoolId } = userPool;
  const [identifier = "", scopeName = ""] = scopes.finance.split("/");
  const server = new CfnUserPoolResourceServer(scope, "finance", {
    userPoolId,
    identifier,
    name: "Finance",
    scopes: [{ scopeName, scopeDescription: "Read months and fetch their files" }],
  });
  const client = new CfnUserPoolClient(scope, "finance-client", {
    userPoolId,
    clientName: "ledger-system",
    generateSecret: true,
    allowedOAuthFlowsUserPoolClient: true,
    allowedOAuthFlows: ["client_credentials"],
    allowedOAuthScopes: [scopes.finance],
    // Cognito asks for one; without users' sign-ins there is nothing to refresh.
    explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
    accessTokenValidity: Duration.hours(1).toMinutes(),
    tokenValidityUnits: { accessToken: "minutes" },
    preventUserExistenceErrors: "ENABLED",
  });
  client.addDependency(server);
  return client.ref;
};
