import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  paginateListUsers,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { type Role, roles } from "../functions/platform/sign-in/session.ts";
import { Sentence } from "./say.ts";

type Client = ConstructorParameters<typeof CognitoIdentityProviderClient>[0] & object;

/** Where it is noted what holds of a person by now, so that open sessions follow. */
type Known = { readonly name: string; readonly email: string };
type Register = { readonly given: (subject: string, roles: readonly Role[], known: Known) => Promise<void> };

/** A member of staff as the sign-in knows them. */
export type StaffAccount = { email: string; name: string; roles: readonly string[]; enabled: boolean; state: string };

const Email = z.email().transform((text) => text.toLowerCase());

const emailOf = (typed: string | undefined) =>
  Email.safeParse(typed).data ?? refused(`"${typed ?? ""}" is no e-mail address.`);
const rolesOf = (typed: string | undefined): Role[] => {
  const named = z.array(z.enum(roles)).min(1).safeParse(typed?.split(","));
  return (
    named.data ?? refused(`"${typed ?? ""}" is no role: they are ${roles.join(", ")}, several with commas between.`)
  );
};
const refused = (words: string): never => {
  throw new Sentence(words);
};
const isNamed = (cause: unknown, name: string) => cause instanceof Error && cause.name === name;

/**
 * The accounts of staff in a user pool. Adding and removing can be done again: a second run changes nothing more, and
 * ends what a first one that was cut off has begun.
 */
export const staffAccounts = (client: Client, UserPoolId: string, register: Register) => {
  const cognito = new CognitoIdentityProviderClient(client);

  const groupsOf = async (Username: string): Promise<string[]> => {
    const { Groups = [] } = await cognito.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
    return Groups.map(({ GroupName }) => GroupName ?? "");
  };

  /** Notes for open sessions which roles the account has now. */
  const note = async (Username: string, held: readonly string[]): Promise<void> => {
    const { UserAttributes = [] } = await cognito.send(new AdminGetUserCommand({ UserPoolId, Username }));
    const of = (wanted: string) => UserAttributes.find(({ Name }) => Name === wanted)?.Value;
    const subject = of("sub");
    if (!subject) throw new Error(`the account ${Username} has no id`);
    await register.given(
      subject,
      roles.filter((role) => held.includes(role)),
      { name: of("name") ?? Username, email: of("email") ?? Username },
    );
  };

  /**
   * Makes the account, or opens one that was closed, and gives it the roles besides those it has. Without a `password`
   * Cognito mails an invitation with one that holds for a week and must be changed.
   * @throws Sentence when an argument is no e-mail address, role or name
   */
  const add = async (
    typedEmail: string | undefined,
    typedRoles: string | undefined,
    name: string,
    password?: string,
  ) => {
    const email = emailOf(typedEmail);
    const given = rolesOf(typedRoles);
    if (name.trim() === "") refused("Say the person's name too: it is shown on what they decide.");
    const who = { UserPoolId, Username: email };
    const attributes = [
      { Name: "email", Value: email },
      // Without it a forgotten password cannot be replaced.
      { Name: "email_verified", Value: "true" },
      { Name: "name", Value: name.trim() },
    ];
    const quietly = password === undefined ? {} : { MessageAction: "SUPPRESS" as const, TemporaryPassword: password };
    const made = await cognito
      .send(
        new AdminCreateUserCommand({
          ...who,
          UserAttributes: attributes,
          DesiredDeliveryMediums: ["EMAIL"],
          ...quietly,
        }),
      )
      .then(
        () => true,
        (cause: unknown) => (isNamed(cause, "UsernameExistsException") ? false : Promise.reject(cause)),
      );
    if (!made) {
      await cognito.send(new AdminUpdateUserAttributesCommand({ ...who, UserAttributes: attributes }));
      await cognito.send(new AdminEnableUserCommand(who));
    }
    if (password !== undefined)
      await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password: password, Permanent: true }));
    for (const GroupName of given) await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName }));
    const held = await groupsOf(email);
    await note(email, held);
    return { email, made, roles: held };
  };

  /**
   * Closes the account and ends its sessions before it takes the roles away, so that a removal that is cut off leaves no account that
   * can sign in with some of them. The account stays, closed: the log names its id, which no other person may get.
   * @throws Sentence when there is no such account
   */
  const remove = async (typedEmail: string | undefined) => {
    const email = emailOf(typedEmail);
    const who = { UserPoolId, Username: email };
    await cognito.send(new AdminDisableUserCommand(who)).catch((cause: unknown) => {
      if (isNamed(cause, "UserNotFoundException")) refused(`No account has the address ${email}.`);
      throw cause;
    });
    await note(email, []);
    await cognito.send(new AdminUserGlobalSignOutCommand(who));
    for (const GroupName of await groupsOf(email))
      await cognito.send(new AdminRemoveUserFromGroupCommand({ ...who, GroupName }));
    return email;
  };

  /** Whose account it is, as the log and the cases know them. @throws Sentence when there is no such account */
  const personOf = async (typedEmail: string | undefined) => {
    const email = emailOf(typedEmail);
    const { UserAttributes = [] } = await cognito
      .send(new AdminGetUserCommand({ UserPoolId, Username: email }))
      .catch((cause: unknown) => {
        if (isNamed(cause, "UserNotFoundException")) refused(`No account has the address ${email}.`);
        throw cause;
      });
    const of = (wanted: string) => UserAttributes.find(({ Name }) => Name === wanted)?.Value ?? "";
    return { email, id: of("sub"), name: of("name") || email, roles: await groupsOf(email) };
  };

  const list = async (): Promise<StaffAccount[]> => {
    const found: StaffAccount[] = [];
    for await (const { Users = [] } of paginateListUsers({ client: cognito }, { UserPoolId })) {
      for (const { Username = "", Attributes = [], Enabled = true, UserStatus: state = "" } of Users) {
        const of = (wanted: string) => Attributes.find(({ Name }) => Name === wanted)?.Value ?? "";
        const held = await groupsOf(Username);
        found.push({ email: of("email"), name: of("name"), roles: held.toSorted(), enabled: Enabled, state });
      }
    }
    return found.toSorted((a, b) => a.email.localeCompare(b.email));
  };

  return { add, remove, list, personOf };
};
