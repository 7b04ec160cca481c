import { expect, test } from "vitest";
import { formOn } from "../../test/access/the-site.ts";
import { aCallInWork, at, begun, aCallId as callId, published } from "../../test/builders/a-call-in-work.ts";
import { weighing } from "../../test/builders/a-review.ts";
import { aVisitor, identity } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { currentCall } from "../calls/call.store.ts";
import { callFile, readCallFile } from "./begin-from.ts";
import { publishingPaths as paths } from "./publishing.paths.ts";
import { publishingRoutes } from "./publishing.routes.ts";
import { readWork } from "./work.store.ts";

async function anOfficer(table: ReturnType<typeof inMemoryTable>, name: string) {
  const person = { kind: "staff", subject: name, name, roles: ["officer"] } as const;
  const cookie = (await identity.opened({ ...person, roles: [...person.roles] }, "/", at)).split(";")[0] ?? "";
  const { see, send } = aVisitor(publishingRoutes({ table }), () => at, cookie);
  /** Opens a page, fills in its form and presses its button. */
  const press = async (page: string, typed: Record<string, string>, action = page) => {
    const form = formOn((await see(page)).body, action);
    if (!form) throw new Error(`no form for ${action} on ${page}`);
    return send(action, { ...form, ...typed });
  };
  return { see, send, press };
}

const part = (name: string) => paths.part(callId, name);

test("an officer writes a call from nothing to the last part, and a colleague publishes it", async () => {
  const table = inMemoryTable();
  const ylva = await anOfficer(table, "Ylva");
  const begun = await ylva.press(paths.begin, { "p-address": callId, "p-from": "p-nothing" });
  expect(begun.location).toBe(paths.desk(callId));
  expect((await ylva.see(paths.desk(callId))).body).toContain("Ingen kontaktperson är angiven.");
  const steps: [string, Record<string, string>][] = [
    [
      "texter",
      {
        "p-title-sv": "Piloter 2027",
        "p-title-en": "Pilots 2027",
        "p-text.r1.p-heading-sv": "Vad ni kan få",
        "p-text.r1.p-heading-en": "What you can get",
        "p-text.r1.p-body-sv": "<script>alert(1)</script>",
        "p-text.r1.p-body-en": "Text",
      },
    ],
    [
      "datum",
      {
        "p-opens": "2027-02-01",
        "p-closes": "2027-04-30",
        "p-frames.r1.p-year": "2027",
        "p-frames.r1.p-amount": "2 000 000",
      },
    ],
    ["pengar", { "p-rate": "27,6", "p-cap": "800 000" }],
    [
      "kostnader",
      {
        "p-categories.r1.p-label-sv": "Egen personal",
        "p-categories.r1.p-label-en": "Own staff",
        "p-categories.r1.p-hint-sv": "Lön",
        "p-categories.r1.p-hint-en": "Pay",
        "p-categories.r1.p-account": "9920",
      },
    ],
    [
      "kontakt",
      {
        "p-contacts.r1.name": "Kim Exempel",
        "p-contacts.r1.email": "piloter@example.org",
        "p-contacts.r1.phone": "019-000 00 00",
      },
    ],
  ];
  for (const [name, typed] of steps)
    expect((await ylva.press(part(name), typed)).location).toBe(`${part(name)}?sparat`);
  const desk = (await ylva.see(paths.desk(callId))).body;
  expect(desk).toContain("Inget hindrar att versionen publiceras.");
  const own = (await ylva.see(paths.publish(callId))).body;
  expect(own).toContain("Be en kollega granska och publicera den.");
  expect(formOn(own, paths.publish(callId))).toBeUndefined();
  const zack = await anOfficer(table, "Zack");
  expect((await zack.press(paths.publish(callId), {})).location).toBe(`${paths.desk(callId)}?publicerad`);
  const call = await currentCall(table, callId);
  expect([call.rate, call.capOre, call.categories[0]?.id]).toEqual(["0.276", 80_000_000, "egen-personal"]);
  expect((await zack.see(paths.list)).body).toContain("Piloter 2027");
  const inForce = await zack.see(`${paths.desk(callId)}?publicerad`);
  expect(inForce.body).toContain("Version 1 publicerad");
  expect(inForce.body).toContain("Kim Exempel, 019-000 00 00, piloter@example.org");
});

test("what is wrong in a part comes back with all that was typed, at the field, and nothing is saved", async () => {
  const table = inMemoryTable();
  await begun(table);
  const { press } = await anOfficer(table, "Ylva");
  const { status, body } = await press(part("pengar"), { "p-rate": "150", "p-cap": "900 000" });
  expect(status).toBe(422);
  expect(body).toContain("ska vara procent från 0 till 100");
  expect(formOn(body, part("pengar"))).toMatchObject({ "p-rate": "150", "p-cap": "900 000" });
  expect((await readWork(table, callId))?.call.rate).toBe("0.276");
});

test("two officers who change one control are shown both texts, and what is chosen is saved", async () => {
  const table = inMemoryTable();
  await begun(table);
  const [ylva, zack] = [await anOfficer(table, "Ylva"), await anOfficer(table, "Zack")];
  const before = formOn((await ylva.see(part("texter"))).body, part("texter")) ?? {};
  await zack.press(part("texter"), { "p-title-sv": "Zacks namn", "p-summary-sv": "Zacks sammanfattning" });
  const asked = await ylva.send(part("texter"), { ...before, "p-title-sv": "Ylvas namn" });
  expect(asked.status).toBe(409);
  expect(asked.body).toContain("Zack");
  const merge = formOn(asked.body, part("texter")) ?? {};
  const none = await ylva.send(part("texter"), merge);
  expect(none.status).toBe(422);
  await ylva.send(part("texter"), { ...merge, "keep.p-title-sv": "mine" });
  const { call } = (await readWork(table, callId)) ?? {};
  expect([call?.title["sv"], call?.summary["sv"]]).toEqual(["Ylvas namn", "Zacks sammanfattning"]);
});

test("a call saved as a file and read in again is equal, and a script in its texts is only text", async () => {
  const table = inMemoryTable();
  const text = [{ heading: { sv: "H", en: "H" }, paragraphs: [{ sv: "<script>x</script>", en: "<b>y</b>" }] }];
  const mailTexts = [{ mail: "receipt" as const, text: { sv: "<script>z</script>", en: "Z" } }];
  const call = aCallInWork({ text, mailTexts });
  await begun(table, call);
  const { see, press } = await anOfficer(table, "Ylva");
  const file = Buffer.from((await see(paths.file(callId))).body, "base64").toString();
  expect(readCallFile(file)).toEqual(call);
  const other = inMemoryTable();
  const there = await anOfficer(other, "Ylva");
  const sent = await there.press(paths.upload, { "p-address": callId, "p-file": file });
  expect(sent.location).toBe(paths.desk(callId));
  expect((await readWork(other, callId))?.call).toEqual(call);
  const page = (await there.see(part("texter"))).body;
  expect(page).toContain("&lt;script>x&lt;/script>");
  expect(page).not.toContain("<script>x");
  const mails = (await there.see(part("mejl"))).body;
  expect(mails).toContain("&lt;script>z&lt;/script>");
  expect(mails).not.toContain("<script>z");
  expect((await press(paths.upload, { "p-address": callId, "p-file": file })).status).toBe(409);
});

const thanks = { sv: "Tack.", en: "Thanks." };
const withMails = (mailTexts: unknown) => JSON.stringify({ ...aCallInWork(), mailTexts });

test.each([
  ["{", "kan inte läsas som JSON"],
  ["{}", "platsen ”format”"],
  [callFile(aCallInWork()).replace('"rate": "0.276"', '"rate": "1.5"'), "platsen ”rate”"],
  [callFile(aCallInWork()).replace('"quorum": 2', '"quorum": -1'), "platsen ”quorum”"],
  [withMails([{ mail: "payee-link", text: thanks }]), "platsen ”mailTexts.0.mail”"],
  [withMails([1, 2].map(() => ({ mail: "receipt", text: thanks }))), "platsen ”mailTexts”"],
  ["", "Välj en fil."],
  [`"${"x".repeat(300_001)}"`, "får vara högst 300000"],
])("a file that is no call is refused with place and reason, and nothing is begun", async (file, said) => {
  const table = inMemoryTable();
  const { press } = await anOfficer(table, "Ylva");
  const { status, body } = await press(paths.upload, { "p-address": callId, "p-file": file });
  expect(status).toBe(422);
  expect(body).toContain(said);
  expect(await readWork(table, callId)).toBeUndefined();
});

test("the form is shown as applicants see it, section by section, and has no button", async () => {
  const table = inMemoryTable();
  await begun(table);
  const { see } = await anOfficer(table, "Ylva");
  const { sections } = aCallInWork().forms.application;
  for (const { slug, questions } of sections) {
    const { body } = await see(`${paths.preview(callId)}?del=${slug}`);
    for (const { label } of questions) expect(body).toContain(label["sv"]);
    expect(body).not.toContain('<form action="/handlaggning/utlysningar');
  }
});

test("the report is shown as holders see it: period, costs and VAT before what the call asks", async () => {
  const table = inMemoryTable();
  await begun(table);
  const { see } = await anOfficer(table, "Ylva");
  const shown = async (slug: string) => (await see(`${paths.preview(callId)}?formular=report&del=${slug}`)).body;
  expect(await shown("rapportens-period")).toContain("Vilken period gäller rapporten?");
  expect((await see(paths.desk(callId))).body).toContain(`${paths.preview(callId)}?formular=report`);
  const costs = await shown("rapportens-kostnader");
  for (const said of ["januari 2026", "mars 2026", "Egen personal"]) expect(costs).toContain(said);
  expect(await shown("rapportens-moms")).toContain("Är beloppen utan eller med moms?");
  for (const { label } of aCallInWork().forms.report.sections[0]?.questions ?? [])
    expect(await shown("berattelse")).toContain(label["sv"]);
});

test("the form for reviews is shown with what each criterion counts", async () => {
  const table = inMemoryTable();
  const { review } = weighing(70, 30).forms;
  await begun(table, aCallInWork({ forms: { ...aCallInWork().forms, review } }));
  const { see } = await anOfficer(table, "Ylva");
  const { body } = await see(`${paths.preview(callId)}?formular=review`);
  for (const words of ["Väger 70 procent.", "Väger 30 procent."]) expect(body).toContain(words);
});

test("the second version is shown beside the first, and drafts begun before are asked about when it is published", async () => {
  const table = inMemoryTable();
  await published(table);
  const [ylva, zack] = [await anOfficer(table, "Ylva"), await anOfficer(table, "Zack")];
  await ylva.press(paths.desk(callId), {}, paths.next(callId));
  await ylva.press(part("pengar"), { "p-rate": "30" });
  await ylva.press(part("mejl"), { "p-mail-texts.p-receipt.p-mail-sv": "Vi svarar i mars." });
  await ylva.press(part("mejl"), { "p-mail-texts.p-receipt.p-mail-en": "We answer in March." });
  const { body } = await zack.see(paths.difference(callId));
  expect(body).toContain("Vi svarar i mars.");
  expect(body).toContain("27,6");
  expect(body).toContain("30");
  const unasked = await zack.press(paths.publish(callId), {});
  expect([unasked.status, unasked.body.includes("Välj vad som ska hända med påbörjade ansökningar.")]).toEqual([
    422,
    true,
  ]);
  await zack.press(paths.publish(callId), { carry: "carry" });
  const { version, rate, carryFrom } = await currentCall(table, callId);
  expect([version, rate, carryFrom]).toEqual([2, "0.3", 2]);
});

test("dates, frames and contacts are changed while the call runs, with a reason; what is wrong comes back as it was typed", async () => {
  const table = inMemoryTable();
  await published(table);
  const { press, see } = await anOfficer(table, "Ylva");
  const run = (what: string, typed: Record<string, string>) => press(paths.run(callId, what), typed);
  const wrong = await run("datum", { "p-closes": "2027-01-01" });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain("Sista dag att ansöka måste vara efter den första.");
  expect(wrong.body).toContain("Fyll i ”Skäl”.");
  const noTime = await run("datum", { "p-closes-time": "25.00", "p-datum-reason": "Mitt på dagen" });
  expect(noTime.body).toContain("ska vara ett klockslag från 00.00 till 23.59");
  expect(noTime.body).toContain('value="25.00"');
  await run("datum", { "p-closes": "2027-04-30", "p-closes-time": "12.00", "p-datum-reason": "Mitt på dagen" });
  expect((await currentCall(table, callId)).closesAt).toBe("2027-04-30T10:00:00.000Z");
  expect((await see(paths.run(callId, "datum"))).body).toContain('value="12:00"');
  expect((await see(paths.desk(callId))).body).toContain("30 april 2027 kl. 12:00");
  await run("datum", { "p-closes": "2027-05-31", "p-closes-time": "", "p-datum-reason": "Fler ska hinna" });
  await run("ramar", { "p-frames.p-y2027.p-amount": "3 000 000", "p-ramar-reason": "Mer pengar" });
  await run("kontakt", { "p-contacts.r1.name": "Lo Exempel", "p-kontakt-reason": "Ny på jobbet" });
  const { closesAt, contacts } = await currentCall(table, callId);
  expect([closesAt, contacts[0]?.name]).toEqual(["2027-05-31T21:59:59.000Z", "Lo Exempel"]);
  const { body } = await see(paths.desk(callId));
  for (const text of ["Fler ska hinna", "Mer pengar", "Ny på jobbet", "3\u00a0000\u00a0000"])
    expect(body).toContain(text);
  const asked = await run("installd", { "p-installd-reason": "Inga pengar" });
  expect(asked.status).toBe(422);
  await run("installd", { "p-installd-reason": "Inga pengar", "p-understood": "yes" });
  expect((await see(paths.list)).body).toContain("Inställda");
});
