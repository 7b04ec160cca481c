import { expect, test } from "vitest";
import { staffAccounts } from "../../deployment/staff-accounts.ts";
import { client, outputs } from "./backstage.ts";

const noted: Array<readonly string[]> = [];
const given = async (_: string, roles: readonly string[]) => void noted.push(roles);
const accounts = staffAccounts(client, outputs.StaffPool, { given });
const found = async (email: string) => (await accounts.list()).find((account) => account.email === email);
const someone = () => `anna-${Date.now().toString(36)}@provlanda.test`;

test("a member of staff is added with roles and a proved address, once however often it is asked", async () => {
  const email = someone();
  const added = await accounts.add(email.toUpperCase(), "officer,decider", "Anna Berg", "a-long-Password-1");
  expect(added).toMatchObject({ email, made: true });
  const again = await accounts.add(email, "finance", "Anna Berg-Ek", "a-long-Password-1");
  expect(again.made).toBe(false);
  expect(await found(email)).toMatchObject({
    name: "Anna Berg-Ek",
    roles: ["decider", "finance", "officer"],
    enabled: true,
  });
});

test("who is removed has no role and cannot sign in, and comes back only by being added", async () => {
  const email = someone();
  await accounts.add(email, "finance", "Bo Ek", "a-long-Password-1");
  for (let time = 0; time < 2; time++) {
    expect(await accounts.remove(email)).toBe(email);
    expect(await found(email)).toMatchObject({ roles: [], enabled: false });
    expect(noted.at(-1)).toEqual([]);
  }
  await accounts.add(email, "auditor", "Bo Ek", "a-long-Password-1");
  expect(await found(email)).toMatchObject({ roles: ["auditor"], enabled: true });
  expect(noted.at(-1)).toEqual(["auditor"]);
});

test("what was mistyped is said in a sentence, and nothing is made of it", async () => {
  const email = someone();
  await expect(accounts.add("anna", "officer", "Anna")).rejects.toThrow(/no e-mail address/);
  await expect(accounts.add(email, "officer,boss", "Anna")).rejects.toThrow(/officer, decider, finance, auditor/);
  await expect(accounts.add(email, "officer", " ")).rejects.toThrow(/name/);
  await expect(accounts.remove(email)).rejects.toThrow(/No account/);
  expect(await found(email)).toBeUndefined();
});
