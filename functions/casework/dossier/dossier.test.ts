import { expect, test } from "vitest";
import { aContent, aCost, submitted } from "../../../test/builders/a-claim.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { aMark, anEntry } from "../../../test/builders/an-entry.ts";
import { readPdf } from "../../../test/builders/read-pdf.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { mostDossiers } from "../../pilot/items/dossier.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { pdfFileOf } from "../../platform/documents/files-of.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import { DocumentId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dossierRoutes } from "./dossier.routes.ts";
import { orderDossier } from "./order-dossier.act.ts";

const officer = { kind: "officer", id: "s", name: "Tjänstepersonen" } as const;

/** A granted case whose letter is made, with a letter that came, a note, a report, and an attachment. */
async function aCase(fault?: Fault) {
  const world = aWorld({ start: "2027-01-21T12:00:00Z", ...(fault ? { fault } : {}) });
  const { stored, clock } = world;
  const id = await aProject(stored);
  await submitted(stored, id, [aContent([aCost("staff", 1_250_000), aCost("travel", 90_000)])]);
  const [entry, note] = [newId(DocumentId), newId(DocumentId)];
  const attachment = {
    ...{ v: 1, applicationId: id, fileId: "g".repeat(16), name: "Plan.pdf", type: "pdf", bytes: 120_000 },
    ...{ sha256: "c".repeat(64), key: "kept/g", addedAt: clock(), addedBy: "m".repeat(16) },
  };
  await stored.transact([
    anEntry(id, entry, { at: clock(), facts: { subject: "Fråga om tidplanen", text: "När kan vi börja?" } }),
    anEntry(id, note, { at: clock(), facts: { subject: "Samtal", text: "De börjar i mars." }, files: [], serial: 4 }),
    { table: "pilots", update: keys.submission(id), set: { attachments: [attachment] } },
  ]);
  const order = (withSecret = false) =>
    press(stored, orderDossier, {
      ...{ subject: pilotSubject(id), by: officer, at: clock(), nonce: newId(Nonce) },
      command: { withSecret, language: "sv" },
    });
  const papers = () =>
    [...world.documents.kept.values()]
      .map((bytes) => JSON.parse(Buffer.from(bytes).toString()) as { kind?: string; paper: Paper; at: never })
      .filter(({ kind }) => kind === undefined);
  return {
    world,
    stored,
    id,
    entry,
    note,
    order,
    papers,
    dossiers: async () => (await readPilot(stored, id)).dossiers,
  };
}

const saidIn = ({ blocks }: Pick<Paper, "blocks">) => JSON.stringify(blocks);

test("a dossier is made in the background: cover, list, files with their sums, and every document in order", async () => {
  const { world, order, papers, dossiers, entry } = await aCase();
  await order();
  await world.live(5);
  const [dossier] = await dossiers();
  expect(dossier?.made).toMatchObject({ pages: 1, leftOut: [], holds: expect.arrayContaining(["application", entry]) });
  const [{ paper } = { paper: { blocks: [], title: "" } as never }] = papers();
  expect(paper.title).toBe("Akt 26RS10970");
  const said = saidIn(paper);
  const parts = paper.blocks.flatMap((block) => (block.kind === "heading" && block.newPage ? [block.text] : []));
  expect(parts).toEqual([
    "26RS10970-1 Vändpunkten",
    expect.stringContaining("Beslut om bidrag"),
    "26RS10970-3 Fråga om tidplanen",
    "26RS10970-4 Samtal",
    "Rapport 1",
  ]);
  for (const words of [
    "Vi prövar tillsammans.",
    "När kan vi börja?",
    "De börjar i mars.",
    `SHA-256 ${"c".repeat(64)}`,
    "Plan.pdf",
    "Brev.pdf",
  ])
    expect(said).toContain(words);
  expect(dossier?.made?.key).toContain(dossier?.made?.sha256);
});

test("what is marked is left out with its files, and the list says so; asked for, it is in", async () => {
  const { world, stored, id, entry, order, papers, dossiers } = await aCase();
  await stored.transact([aMark(id, entry, world.clock())]);
  await order();
  await order(true);
  await world.live(5);
  const [without, within] = papers().map(({ paper }) => saidIn(paper));
  expect((await dossiers()).map(({ made }) => made?.leftOut)).toEqual(expect.arrayContaining([[entry], []]));
  for (const words of ["När kan vi börja?", "Brev.pdf"]) {
    expect(without).not.toContain(words);
    expect(within).toContain(words);
  }
  expect(without).toContain("Utelämnad: sekretessmarkerad (21 kap. 1 § OSL)");
  expect(without).toContain("Maskad.pdf (maskad kopia)");
  expect(within).toContain("Sekretessmarkerad (21 kap. 1 § OSL)");
});

test("wherever a Lambda dies, there is one dossier, its file lies there, and the log says once that it was made", async () => {
  const undisturbed = await aCase();
  await undisturbed.order();
  await undisturbed.world.live(5);
  for (const fault of deathsWithin(undisturbed.world.calls())) {
    const { world, stored, order, dossiers } = await aCase(fault);
    await order();
    await world.live(5);
    const at = `dead ${fault.when} call ${fault.at}`;
    const [dossier, ...others] = await dossiers();
    expect(others, at).toEqual([]);
    expect(world.documents.kept.has(dossier?.made?.key ?? ""), at).toBe(true);
    expect(
      stored.all("record").filter(({ action }) => action === "dossier.made"),
      at,
    ).toHaveLength(1);
  }
}, 60_000);

test("the PDF of a dossier is one document with a heading for each part, in little time", async () => {
  const { world, order, papers } = await aCase();
  await order();
  await world.live(5);
  const [{ paper, at } = { paper: {}, at: "" } as never] = papers();
  const began = performance.now();
  const { bytes, pages } = await pdfFileOf(paper, at);
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(pages).toBeGreaterThan(4);
  const { elements } = await readPdf(bytes);
  const headings = elements.filter(({ tag }) => tag === "H2").map(({ text }) => text);
  expect(headings.slice(0, 3)).toEqual(["Ärendet", "Handlingar i ärendet", "Filer som inte ingår"]);
  expect(headings).toContain("26RS10970-1 Vändpunkten");
});

test("a dossier that holds what has been marked since is fetched with a word in the log, by those who may", async () => {
  const { world, stored, id, entry, order, dossiers } = await aCase();
  await order();
  await world.live(5);
  const [dossier] = await dossiers();
  const as = async (role: Role) =>
    aVisitor(
      dossierRoutes({ table: stored, files: inMemoryFiles() }),
      world.clock,
      await staffCookie(world.clock(), role),
    );
  const opened = () => stored.all("record").filter(({ action }) => action === "mark.opened").length;
  const page = `/handlaggning/${id}/akt`;
  const file = `${page}/${dossier?.dossierId}`;
  expect((await (await as("auditor")).see(file)).location).toContain(dossier?.made?.key);
  expect(opened()).toBe(0);
  await stored.transact([aMark(id, entry, world.clock())]);
  expect((await (await as("officer")).see(page)).body).toContain("Innehåller sekretessmarkerat");
  expect((await (await as("auditor")).see(file)).status).toBe(303);
  expect(opened()).toBe(1);
  expect((await (await as("finance")).see(file)).status).toBe(403);
});

test("an officer asks by the form; the list holds the latest, and others cannot ask", async () => {
  const { world, stored, id, dossiers } = await aCase();
  const routes = dossierRoutes({ table: stored, files: inMemoryFiles() });
  const visitor = aVisitor(routes, world.clock, await staffCookie(world.clock(), "officer"));
  const page = `/handlaggning/${id}/akt`;
  for (let i = 0; i < mostDossiers + 2; i++) {
    const { fields } = await visitor.see(page);
    expect((await visitor.send(page, { ...fields, "p-secret": "p-with" })).location).toContain("?bestalld");
    world.advance(1);
  }
  expect(await dossiers()).toHaveLength(mostDossiers);
  expect((await dossiers())[0]).toMatchObject({ withSecret: true, by: { name: "Tjänstepersonen" } });
  await world.live(5); // those that were owed and are no more in the list are settled
  const decider = aVisitor(routes, world.clock, await staffCookie(world.clock(), "decider"));
  expect((await decider.see(page)).body).not.toContain("Gör akten");
});
