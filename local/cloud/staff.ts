import { randomBytes } from "node:crypto";
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";

/** The demo's people, by what they do: nobody's real name. */
const names = { officer: "Handläggaren", decider: "Beslutsfattaren", finance: "Ekonomen" } as const;
type StaffRole = keyof typeof names;
export type Staff = Record<StaffRole, { email: string; password: string }>;

/** One account for each role of the staff, with passwords made once for this state folder. Done again, it changes nothing. */
export const createStaff = async (
  config: ConstructorParameters<typeof CognitoIdentityProviderClient>[0] & object,
  pool: string,
  known?: Staff,
): Promise<Staff> => {
  const cognito = new CognitoIdentityProviderClient(config);
  const create = async (role: StaffRole) => {
    const email = `${role}@example.org`;
    const password = known?.[role].password ?? `${role}-${randomBytes(9).toString("base64url")}-A1a`;
    const who = { UserPoolId: pool, Username: email };
    const attributes = [
      { Name: "email", Value: email },
      { Name: "name", Value: names[role] },
      { Name: "email_verified", Value: "true" },
    ];
    await cognito
      .send(
        new AdminCreateUserCommand({
          ...who,
          MessageAction: "SUPPRESS",
          TemporaryPassword: password,
          UserAttributes: attributes,
        }),
      )
      .catch((cause: Error) => {
        if (cause.name !== "UsernameExistsException") throw cause;
      });
    await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password: password, Permanent: true }));
    await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: role }));
    return { email, password };
  };
  const [officer, decider, finance] = await Promise.all([create("officer"), create("decider"), create("finance")]);
  cognito.destroy();
  return { officer, decider, finance };
};
