import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { roles } from "./session.ts";
import type { StaffDirectory } from "./staff-register.ts";

/** Loaded with the first renewal: no start pays for it. */
const sdk = async () => await import("@aws-sdk/client-cognito-identity-provider");

/**
 * The groups of a person in the user pool, by the id that their tokens carry (`sub`), which Cognito takes as a user name.
 * A closed account and one that is gone have none.
 */
export function cognitoDirectory(userPool: string): StaffDirectory {
  let client: CognitoIdentityProviderClient | undefined;
  return async (subject) => {
    const { CognitoIdentityProviderClient: Client, AdminGetUserCommand, AdminListGroupsForUserCommand } = await sdk();
    client ??= new Client({});
    const who = { UserPoolId: userPool, Username: subject };
    try {
      const [account, { Groups = [] }] = await Promise.all([
        client.send(new AdminGetUserCommand(who)),
        client.send(new AdminListGroupsForUserCommand(who)),
      ]);
      if (account.Enabled === false) return [];
      return roles.filter((role) => Groups.some(({ GroupName }) => GroupName === role));
    } catch (error) {
      if (error instanceof Error && error.name === "UserNotFoundException") return [];
      throw error;
    }
  };
}
