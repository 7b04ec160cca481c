import { randomBytes } from "node:crypto";
import { tableOf } from "../deployment/first-versions.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { staffAccounts } from "../deployment/staff-accounts.ts";
import { casesOf, handOverAll } from "../functions/casework/owner/hand-over-all.store.ts";
import { lambdaClock } from "../functions/platform/clock.ts";
import { type Role, roles } from "../functions/platform/sign-in/session.ts";
import { staffRegister } from "../functions/platform/sign-in/staff-register.ts";
import type { Table } from "../functions/platform/table/table.ts";
import type { Instant } from "../functions/vocabulary/instant.ts";
import { target } from "./cloud/target.ts";

// npm run staff -- add EMAIL ROLE[,ROLE] NAME | list | remove EMAIL [EMAIL|nobody] [--stage prod]: who may sign in, and
// as what; and who takes over the cases of one who leaves.
const usage = `One of:
  npm run staff -- add anna@region.se officer,decider "Anna Berg"
  npm run staff -- list
  npm run staff -- remove anna@region.se
  npm run staff -- remove anna@region.se bo@region.se     where Anna has cases, which Bo takes over
  npm run staff -- remove anna@region.se nobody           where they are left without a case officer
each with --stage prod, or for the local cloud without.`;

type Accounts = ReturnType<typeof staffAccounts>;
type Known = { readonly name: string; readonly email: string };
type Given = (subject: string, roles: readonly Role[], known: Known) => Promise<void>;
type Desk = { readonly table: Table; readonly now: () => Instant; readonly given: Given };

const operator = { kind: "officer", id: "operator", name: "npm run staff" } as const;
const note = "Den som hade ärendet arbetar inte längre här.";

/**
 * The cases of who leaves go to the one who is named, or to nobody: nothing falls silent.
 * @throws Sentence where there are cases and nobody has been named
 */
async function handedOver(
  { table, now, given }: Desk,
  accounts: Accounts,
  email: string | undefined,
  named: string | undefined,
) {
  const { id, name } = await accounts.personOf(email);
  const cases = await casesOf(table, id);
  if (cases.length === 0) return;
  if (named === undefined)
    throw new Sentence(
      `${name} has ${cases.length} case${cases.length === 1 ? "" : "s"}. Say who takes over, by their address, or nobody:
  npm run staff -- remove ${email} ADDRESS
  npm run staff -- remove ${email} nobody
Nothing has been changed.`,
    );
  const to = named === "nobody" ? undefined : await accounts.personOf(named);
  if (to && !to.roles.includes("officer"))
    throw new Sentence(`${to.email} is no case officer. Nothing has been changed.`);
  // Who has not signed in since names are kept is not known to the cases yet.
  if (to)
    await given(
      to.id,
      roles.filter((role) => to.roles.includes(role)),
      { name: to.name, email: to.email },
    );
  const handed = await handOverAll(table, {
    ...{ person: id, by: operator, at: now(), note },
    to: to && { id: to.id, name: to.name },
  });
  console.log(`${handed} of ${name}'s cases ${to ? `are now ${to.name}'s` : "are now without a case officer"}.`);
}

type Verb = (accounts: Accounts, words: readonly string[], isLocal: boolean, desk: Desk) => Promise<void>;
const verbs: Record<string, Verb> = {
  add: async (accounts, [email, roles, ...name], isLocal) => {
    // No invitation leaves this machine.
    const password = isLocal ? `${randomBytes(9).toString("base64url")}-A1a` : undefined;
    const added = await accounts.add(email, roles, name.join(" "), password);
    const invited = added.made ? "is invited by mail" : "had an account, which is open";
    console.log(`${added.email} ${password ? `signs in with ${password}` : invited}, as ${added.roles.join(", ")}.`);
  },
  remove: async (accounts, [email, successor], _, desk) => {
    await handedOver(desk, accounts, email, successor);
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
  const given: Given = (subject, roles, known) => register.given(subject, roles, clock.now(), known);
  await carryOut(staffAccounts(client, outputs.StaffPool, { given }), rest, stage === "local", {
    table,
    now: clock.now,
    given,
  });
});
