import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Outputs } from "../../deployment/outputs.ts";
import type { Client } from "./client.ts";

/** What the region's ledger system would be given, for whoever tries the finance API on this machine. */
export type FinanceApi = { tokenUrl: string; clientId: string; clientSecret: string; scope: string };

/** Reads the secret that the sign-in made for the finance API's client. */
export const readFinanceClient = async (client: Client, outputs: Outputs): Promise<FinanceApi> => {
  const { StaffPool: UserPoolId, FinanceClient: ClientId, TokenUrl: tokenUrl } = outputs;
  const cognito = new CognitoIdentityProviderClient(client);
  const { UserPoolClient } = await cognito.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  cognito.destroy();
  const { ClientSecret: clientSecret, AllowedOAuthScopes: [scope] = [] } = UserPoolClient ?? {};
  if (!ClientId || !tokenUrl || !clientSecret || !scope) throw new Error("the finance API's client has no secret");
  return { tokenUrl, clientId: ClientId, clientSecret, scope };
};
