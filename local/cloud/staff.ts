import { randomBytes } from "node:crypto";
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";

/** The demo's people, by what they do: nobody's real name. */
const people = {
  officer: { name: "Handläggaren", group: "officer" },
  // A call is published by a second person.
  officer2: { name: "Kollegan", group: "officer" },
  decider: { name: "Beslutsfattaren", group: "decider" },
  finance: { name: "Ekonomen", group: "finance" },
  // Payments are attested by two.
  finance2: { name: "Den andra ekonomen", group: "finance" },
  auditor: { name: "Revisorn", group: "auditor" },
  registrar: { name: "Registratorn", group: "registrar" },
} as const;
type StaffRole = keyof typeof people;
export type Staff = Record<StaffRole, { email: string; password: string }>;

/** Accounts for every role of the staff, with passwords made once for this state folder. Done again, it changes nothing. */
export const createStaff = async (
  config: ConstructorParameters<typeof CognitoIdentityProviderClient>[0] & object,
  pool: string,
  known?: Partial<Staff>,
): Promise<Staff> => {
  const cognito = new CognitoIdentityProviderClient(config);
  const create = async (role: StaffRole) => {
    const email = `${role}@example.org`;
    const password = known?.[role]?.password ?? `${role}-${randomBytes(9).toString("base64url")}-A1a`;
    const who = { UserPoolId: pool, Username: email };
    const attributes = [
      { Name: "email", Value: email },
      { Name: "name", Value: people[role].name },
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
    await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: people[role].group }));
    return { email, password };
  };
  const roles = Object.keys(people) as StaffRole[]; // as: Object.keys forgets the names
  const accounts = await Promise.all(roles.map(async (role) => [role, await create(role)] as const));
  cognito.destroy();
  return Object.fromEntries(accounts) as Staff; // as: one for each role
};
