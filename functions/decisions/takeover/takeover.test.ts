import { expect, test } from "vitest";
import { aDuePayment } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import {
  answer,
  carryOut,
  decideTakeover,
  endIt,
  newNumber,
  offer,
  takenOverFrom,
  typedTakeover,
} from "../../../test/builders/a-takeover.ts";
import { amendedAt } from "../../../test/builders/an-amendment.ts";
import { anAuthorityDocument, settingsIn } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";

import { openTakeover } from "../../pilot/items/takeover.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { plusDays } from "../../vocabulary/instant.ts";
import { openDecision } from "../open-decision.ts";

async function aCase() {
  const table = inMemoryTable();
  return { table, id: await aProject(table) };
}
const mailsTo = async (table: ReturnType<typeof inMemoryTable>, id: ApplicationId, template: string) =>
  (await readPilot(table, id)).outbox.flatMap(({ effect, dueAt, createdAt, cancelled }) =>
    effect.kind === "mail" && effect.template === template
      ? [{ to: effect.to, what: effect.data["what"], link: effect.link, later: dueAt !== createdAt, cancelled }]
      : [],
  );

test("the new party gets a link, says yes, and after the decision and its day the project is theirs", async () => {
  const { table, id } = await aCase();
  const before = await readPilot(table, id);
  expect(await offer(table, id)).toEqual({});
  expect((await mailsTo(table, id, "takeover-offered")).map(({ to, later }) => [to, later])).toEqual([
    ["ny.kontakt@example.org", false],
    ["ny.kontakt@example.org", true],
  ]);
  expect(openDecision.open(await readPilot(table, id)).map(({ kind }) => kind)).toContain("await-takeover");
  expect(await answer(table, id)).toEqual({});
  expect(openDecision.open(await readPilot(table, id)).map(({ kind }) => kind)).toContain("prepare-takeover");
  expect(await decideTakeover(table, id)).toEqual({});
  const decided = await readPilot(table, id);
  expect(decided.grant.organisationNumber).toBe(before.grant.organisationNumber);
  expect(decided.decisions.at(-1)).toMatchObject({
    outcome: "amended",
    holder: { granted: true, after: { organisationNumber: newNumber, from: takenOverFrom } },
  });
  expect((await mailsTo(table, id, "decision-amended")).map(({ to }) => to)).toContain("ny.kontakt@example.org");
  expect(await carryOut(table, id)).toEqual({});

  const after = await readPilot(table, id);
  expect(after.applied).toMatchObject({
    organisation: "Exempelföreningen",
    organisationNumber: newNumber,
    contact: { name: "Ny Kontakt", email: "ny.kontakt@example.org" },
    signatory: { name: "Ny Tecknare", email: "ny.tecknare@example.org" },
    mailbox: "registrator@exempelforeningen.example.org",
  });
  expect(after.lifecycle.organisation).toBe("Exempelföreningen");
  expect(after.grant).toMatchObject({
    organisationNumber: newNumber,
    contact: { email: "ny.kontakt@example.org" },
    linkGeneration: before.grant.linkGeneration + 1,
    years: before.grant.years,
    amountOre: before.grant.amountOre,
  });
  expect(after.members.map(({ email }) => email)).toEqual(["ny.tecknare@example.org"]);
  expect(after.takeovers[0]).toMatchObject({
    status: "done",
    done: { organisation: before.grant.organisation, organisationNumber: before.grant.organisationNumber, paidOre: 0 },
  });
  const done = (await mailsTo(table, id, "takeover-told")).filter(({ what }) => what === "done");
  expect(
    done
      .filter(({ link }) => link)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(["ny.kontakt@example.org", "ny.tecknare@example.org"]);
  expect(done.map(({ to }) => to)).toContain(before.grant.contact.email);
  // Waiting reminders of reports go to the new contact, by a link that opens.
  const reminders = after.outbox.filter(
    ({ outboxId, status }) => outboxId.startsWith("report-") && status === "waiting",
  );
  expect(reminders.length).toBeGreaterThan(0);
  for (const { effect } of reminders)
    expect(effect).toMatchObject({ to: "ny.kontakt@example.org", link: { generation: after.grant.linkGeneration } });
  expect(openTakeover(after.takeovers)).toBeUndefined();
  expect(await table.get("pilots", keys.alike(`ORG#${newNumber}`, id))).toMatchObject({
    organisationNumber: newNumber,
  });
});

test("who is to take over is another legal person, from the first day of a month to come within the project", async () => {
  const { table, id } = await aCase();
  const wrong = async (typed: Record<string, string>) =>
    ((await offer(table, id, typedTakeover(typed))).wrong ?? []).map(({ field }) => field);
  const { applied } = await readPilot(table, id);
  expect(await wrong({ "p-number": applied.organisationNumber })).toEqual(["p-number"]);
  expect(await wrong({ "p-from": "2027-02-01" })).toEqual(["p-from"]);
  expect(await wrong({ "p-from": "2027-05-02" })).toEqual(["p-from"]);
  expect(await wrong({ "p-from": "2029-01-01" })).toEqual(["p-from"]);
  expect(await wrong({ "p-organisation": "-", "p-contact-email": "ingen" })).toEqual([
    "p-organisation",
    "p-contact-email",
  ]);
  await settingsIn(table, amendedAt);
  expect(await wrong({ "p-number": anAuthorityDocument.number })).toEqual(["p-number"]);
  expect((await readPilot(table, id)).takeovers).toEqual([]);
});

test("a no ends the request, and one that nobody answers holds no longer: another can be asked for", async () => {
  const { table, id } = await aCase();
  await offer(table, id);
  await expect(offer(table, id)).rejects.toMatchObject({ code: "takeover-open" });
  await answer(table, id, { "p-answer": "p-no", "p-reason": "Vi har inte tid." });
  const [first] = (await readPilot(table, id)).takeovers;
  expect(first).toMatchObject({ status: "declined", answer: { reason: "Vi har inte tid." } });
  expect((await mailsTo(table, id, "takeover-offered")).filter(({ later, cancelled }) => later && !cancelled)).toEqual(
    [],
  );

  await offer(table, id);
  const late = plusDays(amendedAt, 31);
  await expect(answer(table, id, {}, late)).rejects.toMatchObject({ code: "takeover-lapsed" });
  await offer(table, id, typedTakeover({ "p-organisation": "En annan" }), undefined, late);
  expect((await readPilot(table, id)).takeovers.map(({ status }) => status)).toEqual(["declined", "ended", "offered"]);
  await endIt(table, id, undefined, late);
  expect((await readPilot(table, id)).takeovers.map(({ status }) => status)).toEqual(["declined", "ended", "ended"]);
});

test("two who answer, decide or carry out at once: the second one hears that it has come further", async () => {
  const { table, id } = await aCase();
  await offer(table, id);
  await answer(table, id);
  await expect(answer(table, id)).rejects.toMatchObject({ code: "takeover-elsewhere" });
  await expect(carryOut(table, id)).rejects.toMatchObject({ code: "takeover-elsewhere" });
  await decideTakeover(table, id);
  await expect(decideTakeover(table, id)).rejects.toMatchObject({ code: "takeover-elsewhere" });
  await expect(carryOut(table, id, {}, amendedAt)).rejects.toMatchObject({ code: "takeover-too-early" });
  await carryOut(table, id);
  await expect(carryOut(table, id)).rejects.toMatchObject({ code: "takeover-elsewhere" });
});

test("a decision on a change of holder answers it, and a no leaves everything as it was", async () => {
  const { table, id } = await aCase();
  await offer(table, id);
  await answer(table, id);
  const unanswered = await decideTakeover(table, id, { "p-holder": "" });
  expect(unanswered.wrong?.map(({ field }) => field)).toEqual(["p-holder"]);
  await expect(endIt(table, id)).rejects.toMatchObject({ code: "takeover-being-decided" });
  const refused = { "p-holder": "p-refused", "p-holder-why": "Föreningen bedriver ingen verksamhet." };
  expect(await decideTakeover(table, id, refused)).toEqual({});
  const after = await readPilot(table, id);
  expect(after.takeovers[0]).toMatchObject({ status: "refused" });
  expect(after.decisions.at(-1)).toMatchObject({ holder: { granted: false, why: refused["p-holder-why"] } });
  await expect(carryOut(table, id)).rejects.toMatchObject({ code: "takeover-elsewhere" });
});

test("what is begun with the holder before is finished first: a claim, a payment, a recovery", async () => {
  const { table, id } = await aCase();
  await offer(table, id);
  await answer(table, id);
  await decideTakeover(table, id);
  await aDuePayment(table, id, { amount: 10_000 });
  await expect(carryOut(table, id)).rejects.toMatchObject({ code: "takeover-payment-waits" });
  expect((await readPilot(table, id)).grant.organisation).not.toBe("Exempelföreningen");
});
