import { randomBytes } from "node:crypto";
import { tableOf } from "../deployment/first-versions.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { staffAccounts } from "../deployment/staff-accounts.ts";
import { lambdaClock } from "../functions/platform/clock.ts";
import type { Role } from "../functions/platform/sign-in/session.ts";
import { staffRegister } from "../functions/platform/sign-in/staff-register.ts";
import { target } from "./cloud/target.ts";

// npm run staff -- add EMAIL ROLE[,ROLE] NAME | list | remove EMAIL [--stage prod]: who may sign in, and as what.
const usage = `One of:
  npm run staff -- add anna@region.se officer,decider "Anna Berg"
  npm run staff -- list
  npm run staff -- remove anna@region.se
each with --stage prod, or for the local cloud without.`;

type Accounts = ReturnType<typeof staffAccounts>;

const verbs: Record<string, (accounts: Accounts, words: readonly string[], isLocal: boolean) => Promise<void>> = {
  add: async (accounts, [email, roles, ...name], isLocal) => {
    // No invitation leaves this machine.
    const password = isLocal ? `${randomBytes(9).toString("base64url")}-A1a` : undefined;
    const added = await accounts.add(email, roles, name.join(" "), password);
    const invited = added.made ? "is invited by mail" : "had an account, which is open";
    console.log(`${added.email} ${password ? `signs in with ${password}` : invited}, as ${added.roles.join(", ")}.`);
  },
  remove: async (accounts, [email]) => {
    const removed = await accounts.remove(email);
    console.log(`${removed} can no longer sign in and has no role. What is open on a screen ends with the next click.`);
  },
  list: async (accounts) => {
    for (const { email, name, roles, enabled, state } of await accounts.list())
      console.log(
        `${email.padEnd(32)} ${name.padEnd(24)} ${enabled ? roles.join(",") || "no role" : "closed"}  ${state}`,
      );
  },
};

await tell(async () => {
  const { stage, client, outputs, words } = await target();
  const [verb = "", ...rest] = words;
  const carryOut = verbs[verb];
  if (!carryOut) throw new Sentence(usage);
  const table = tableOf(client, outputs);
  // On AWS nothing is stored that would move it.
  const clock = lambdaClock({ CLOCK: "adjustable" }, table);
  await clock.ready();
  const register = staffRegister(table);
  const given = (subject: string, roles: readonly Role[]) => register.given(subject, roles, clock.now());
  await carryOut(staffAccounts(client, outputs.StaffPool, { given }), rest, stage === "local");
});
