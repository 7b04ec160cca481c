import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { mintLink } from "../../platform/links/links.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { holderRoutes } from "../holder.routes.ts";
import { projectLinkRoutes } from "./project-link.routes.ts";

const march = instant("2027-03-05T09:00:00Z");
const contact = "projektledare@example.org";

async function aLostLink() {
  const table = inMemoryTable();
  const id = await aProject(table);
  const clock = () => march;
  const officer = aVisitor(projectLinkRoutes({ table }), clock, await staffCookie(march, "officer"));
  const holders = holderRoutes({ table, identity });
  const holder = aVisitor(holders, clock, await holderCookie(march, id));
  const anybody = aVisitor(holders, clock, "");
  const desk = `/handlaggning/${id}/projektlank`;
  const press = async (action: string, reason: string) => {
    const { fields } = await officer.see(desk);
    return officer.send(desk, { ...fields, action, reason });
  };
  return { table, id, officer, holder, anybody, desk, press, project: `/projekt/${id}` };
}
const linkOf = async (table: InMemoryTable, id: ApplicationId, generation: number) => {
  const expiresAt = instant("2028-01-01T00:00:00Z");
  const { path, write } = mintLink(pilotSubject(id), { purpose: "holder", subject: "holder", generation, expiresAt });
  await table.transact([write]);
  return path;
};
const outboxOf = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).outbox;
const links = async (table: InMemoryTable, id: ApplicationId) =>
  (await outboxOf(table, id)).flatMap(({ effect }) =>
    effect.kind === "mail" && effect.template === "project-link" ? [effect] : [],
  );

test("an officer sends the holder's link again with a reason, and the earlier ones go on", async () => {
  const { table, id, holder, desk, press, officer, project } = await aLostLink();
  expect((await officer.see(desk)).body).toContain(contact);
  expect((await press("again", "Mejlet kom bort")).location).toBe(`${desk}?skickad`);
  expect(await links(table, id)).toMatchObject([{ to: contact, data: { replaces: false }, link: { generation: 1 } }]);
  expect((await holder.see(project)).status).toBe(200);
  const said = table.all("record").find(({ action }) => action === "project-link.sent-again");
  expect(said).toMatchObject({ details: { reason: "Mejlet kom bort" } });
});

test("an officer closes a link that has gone astray: it and what it opened end at once, and the contact hears why", async () => {
  const { table, id, holder, anybody, desk, press, project } = await aLostLink();
  const old = await linkOf(table, id, 1);
  const begin = await holder.see(project);
  expect((await press("replace", "Länken skickades till fel person")).location).toBe(`${desk}?stangda`);
  expect(await links(table, id)).toMatchObject([
    { to: contact, data: { replaces: true, reason: "Länken skickades till fel person" }, link: { generation: 2 } },
  ]);
  const shut = await holder.see(project);
  expect([shut.status, shut.body.includes("Länken gäller inte längre")]).toEqual([410, true]);
  const posted = await holder.send(`${project}/rapport`, begin.fields);
  expect(posted.status).toBe(410);
  expect((await readPilot(table, id)).reports).toEqual([]);
  expect((await anybody.send(old, {})).status).toBe(410);
  expect((await anybody.send(await linkOf(table, id, 2), {})).location).toBe(project);
});

test("mails that are yet to come carry the link that works", async () => {
  const { table, id, press } = await aLostLink();
  const due = (await outboxOf(table, id)).filter(({ outboxId }) => outboxId.startsWith("report-due-"));
  expect(due.length).toBeGreaterThan(2);
  const sent = due[0]?.outboxId ?? OutboxId.parse("none");
  const key = keys.outbox(pilotSubject(id), sent);
  await table.transact([{ table: "pilots", update: key, set: { status: "delivered" }, remove: ["duePk", "dueAt"] }]);
  await press("replace", "Borttappad telefon");
  const generations = (await outboxOf(table, id)).flatMap(({ effect, outboxId, status }) =>
    effect.kind === "mail" && effect.link && status !== "delivered" ? [[outboxId, effect.link.generation]] : [],
  );
  expect(generations.length).toBeGreaterThan(due.length);
  expect(generations.filter(([, generation]) => generation !== 2)).toEqual([]);
  // What has been sent says what it said.
  const delivered = (await outboxOf(table, id)).find(({ outboxId }) => outboxId === sent)?.effect;
  expect(delivered).toMatchObject({ link: { generation: 1 } });
});

test("without a reason nothing is sent and the page says so", async () => {
  const { table, id, press } = await aLostLink();
  const answer = await press("replace", " ");
  expect([answer.status, answer.body.includes("Skriv varför")]).toEqual([422, true]);
  expect(await links(table, id)).toEqual([]);
});
