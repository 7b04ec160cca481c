import { expect, test } from "vitest";
import { meetingOf, someInformation } from "../../../test/builders/a-meeting.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Block } from "../../platform/documents/paper.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { meetingSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { informationRoutes } from "./information.routes.ts";
import { informationOf } from "./information.store.ts";
import { informationPaper } from "./information-paper.ts";
import { readInformation } from "./read-information.ts";

const now = instant("2026-11-21T12:00:00Z");
const textsOf = (block: Block): string[] => {
  if (block.kind === "list") return [...block.items];
  return block.kind === "heading" || block.kind === "paragraph" ? [block.text] : [];
};

async function aMeetingWith(typed = someInformation(4, 8, 8, 10)) {
  const table = inMemoryTable();
  const meeting = meetingOf(table);
  await meeting.open();
  const { number } = await meeting.inform(typed);
  const officer = aVisitor(informationRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const here = `/handlaggning/moten/${meeting.id}/information/${number}`;
  const mails = async () =>
    (await table.query({ table: "pilots", pk: meetingSubject(meeting.id), prefix: "OUTBOX#" })).items.flatMap(
      ({ effect }) => (effect as { to?: string }).to ?? [], // as: a mail has it
    );
  return { table, meeting, officer, here, number, mails };
}

test("four slots of 5, 10, 10 and 10 minutes are 35 of 30, and the item cannot be finished; 4, 8, 8 and 10 can", async () => {
  const { officer, here, table, meeting, mails } = await aMeetingWith(someInformation(5, 10, 10, 10));
  const page = await officer.see(here);
  expect(page.body).toContain("35 av 30 minuter");
  const refused = await officer.send(`${here}/fardig`, { ...page.fields, finishes: "yes" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain("35 av 30 minuter: korta någon punkt, eller ge ärendet mer tid.");
  expect((await informationOf(table, meeting.id))[0]?.finished).toBeUndefined();
  expect(await mails()).toEqual([]);

  const write = await officer.see(`${here}/skriv`);
  const sent = await officer.send(`${here}/skriv`, { ...write.fields, ...someInformation(4, 8, 8, 10) });
  expect([sent.status, sent.location]).toEqual([303, `${here}?sparat`]);
  const fits = await officer.see(here);
  const done = await officer.send(`${here}/fardig`, { ...fits.fields, finishes: "yes" });
  expect(done.status).toBe(303);
  expect((await officer.see(here)).body).toContain("Ärendet gjordes färdigt");
  // Those with an address hear of their slot; the first has none.
  expect((await mails()).sort()).toEqual(["talare2@example.org", "talare3@example.org", "talare4@example.org"]);
});

test("nothing is proposed, the agenda says who speaks for how long, and the last words say what kind of item it is", () => {
  const { information, problems } = readInformation(someInformation(4, 8, 8, 10), "sv");
  expect(problems).toEqual([]);
  const { title, blocks } = informationPaper(information, { name: "Nämnden", day: LocalDay.parse("2027-03-15") }, "sv");
  const said = blocks.flatMap(textsOf);
  expect(title).toBe("Kraftsamling barn och unga");
  expect(said.at(-1)).toBe("Ärendet är ett informationsärende.");
  expect(said.join("\n")).not.toContain("Förslag till beslut");
  expect(said).toContain("Disposition, 30 minuter");
  expect(said).toContain("Punkt 2, Talare 2, Hallsbergs kommun (8 min)");
});

test("opened again and finished again, only those hear of it for whom something has changed", async () => {
  const { officer, here, mails } = await aMeetingWith();
  const press = async (finishes: string) =>
    officer.send(`${here}/fardig`, { ...(await officer.see(here)).fields, finishes });
  await press("yes");
  expect(await mails()).toHaveLength(3);
  await press("no");
  await press("yes");
  expect(await mails()).toHaveLength(3);
  await press("no");
  const write = await officer.see(`${here}/skriv`);
  await officer.send(`${here}/skriv`, { ...write.fields, ...someInformation(4, 8, 7, 10) });
  await press("yes");
  const all = await mails();
  expect(all.filter((to) => to === "talare3@example.org")).toHaveLength(2);
  expect(all).toHaveLength(4);
});

test("a finished item is not written in, and what two officers change at once is asked about", async () => {
  const { officer, here, meeting, table } = await aMeetingWith();
  const [mine, theirs] = [await officer.see(`${here}/skriv`), await officer.see(`${here}/skriv`)];
  await officer.send(`${here}/skriv`, { ...mine.fields, ...someInformation(4, 8, 8, 10), "p-subject": "Mitt ämne" });
  const asked = await officer.send(`${here}/skriv`, {
    ...theirs.fields,
    ...someInformation(4, 8, 8, 10),
    "p-subject": "Ert ämne",
  });
  expect(asked.status).toBe(409);
  expect(asked.body).toContain("<mark>Mitt</mark>");
  expect(asked.body).toContain("<mark>Ert</mark>");
  const old = await officer.see(`${here}/skriv`);
  await officer.send(`${here}/fardig`, { ...(await officer.see(here)).fields, finishes: "yes" });
  const late = await officer.send(`${here}/skriv`, { ...old.fields, ...someInformation(1), "p-subject": "För sent" });
  expect(late.status).toBe(409);
  expect(late.body).toContain("Informationsärendet är färdigt");
  expect((await informationOf(table, meeting.id))[0]?.typed["p-subject"]).toBe("Mitt ämne");
});

test("a slot without its minutes, and an item without any slot, cannot be finished", async () => {
  const without = { ...someInformation(4), "p-slots.r1.p-slot-minutes": "" };
  for (const [typed, words] of [
    [without, "Skriv hur många minuter"],
    [someInformation(), "Lägg till minst en punkt"],
  ] as const) {
    const { officer, here } = await aMeetingWith(typed as ReturnType<typeof someInformation>); // as: no slot is one, too
    const { fields } = await officer.see(here);
    expect((await officer.send(`${here}/fardig`, { ...fields, finishes: "yes" })).body).toContain(words);
  }
});

test("it can be fetched as a tagged PDF and as a Word file", async () => {
  const { officer, here, table } = await aMeetingWith();
  await table.transact(authorityPut(anAuthorityDocument, now));
  for (const [kind, begins] of [
    ["pdf", "%PDF-"],
    ["docx", "PK"],
  ] as const) {
    const { status, body } = await officer.see(`${here}/${kind}`);
    expect(status).toBe(200);
    expect(Buffer.from(body, "base64").toString("latin1").startsWith(begins) || body.startsWith(begins)).toBe(true);
  }
});
