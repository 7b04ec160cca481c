import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { callClosed } from "../../functions/calls/calls.refusals.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { commonRefusals } from "../../functions/platform/web/common.refusals.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { fromMilliseconds, type Instant } from "../../functions/vocabulary/instant.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { girlUnit } from "../../local/demo/pilots.ts";
import { movedTo, pilotYears } from "../../local/demo/years.ts";
import { controlNamed } from "../builders/an-application.ts";
import { begin, fillInAll } from "./applying.ts";
import { seen } from "./seen.ts";
import { arriveAt, fillIn, press, words } from "./typing.ts";
import { addressOf, client, followLink, leave, outputs, post, visitor } from "./visitors.ts";

const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);

test("a link that was cut or changed says that it does not work", async () => {
  const page = await visitor();
  await page.goto(`/ansokan/lank/${"x".repeat(43)}`);
  await page.locator("main button").click();
  await arriveAt(page, commonRefusals["link-invalid"].title.sv);
  await seen(page, "lank-felaktig");
  await leave(page);
});

test("a link whose time is over says so, and that what was saved is still there", async () => {
  const page = await visitor({ scripts: false });
  const email = addressOf("utgangen");
  await begin(page, email);
  const { link = "" } = await post.wait(email, /ansökan/);
  const hash = createHash("sha256")
    .update(link.split("/").at(-1) ?? "")
    .digest("hex");
  // The link alone grows old: the clock is one for all, and others are at work.
  await table.update({ table: "pilots", update: keys.link(hash), set: { expiresAt: "2026-01-01T00:00:00.000Z" } });
  await page.goto(link);
  await page.locator("main button").click();
  await arriveAt(page, commonRefusals["link-expired"].title.sv);
  expect(await words(page)).toContain("Det du har sparat finns kvar.");
  await seen(page, "lank-utgangen");
  await leave(page);
});

test("somebody else's application stays closed, also with the cookie of one's own", async () => {
  const [mine, theirs] = [await visitor(), await visitor()];
  const id = await begin(mine, addressOf("min"));
  const other = await begin(theirs, addressOf("deras"));
  const [cookie] = await mine.context().cookies(`${new URL(mine.url()).origin}/ansokan/${id}`);
  if (!cookie) throw new Error("no cookie came");
  await mine.context().addCookies([{ ...cookie, path: `/ansokan/${other}` }]);
  await mine.goto(`/ansokan/${other}`);
  await arriveAt(mine, commonRefusals["session-expired"].title.sv);
  await seen(mine, "oppna-lanken-igen");
  await leave(mine);
  await leave(theirs);
});

test("two who edit one part at once: nothing is written over, and both texts are on the page", async () => {
  const email = addressOf("tva");
  const first = await visitor({ scripts: false });
  const id = await begin(first, email);
  const second = await visitor({ scripts: false });
  // The first opening of the link ends what began without one: from then on it opens in as many browsers as wanted.
  for (const page of [first, second]) await followLink(page, email, /ansökan/);
  for (const page of [first, second]) await page.goto(`/ansokan/${id}/larande`);
  await fillIn(first, { "headings.followUp": "Den enas text om uppföljning." });
  await press(first, "Spara och gör klart senare");
  await fillIn(second, { "headings.followUp": "Den andras text om uppföljning." });
  await press(second, "Spara och fortsätt");
  await arriveAt(second, "Ni har ändrat samma sak");
  await seen(second, "tva-samtidigt");
  expect(await words(second)).toContain("Den enas text om uppföljning.");
  const followUp = controlNamed("headings.followUp");
  expect(await second.inputValue(`textarea[name="${followUp}"]`)).toBe("Den andras text om uppföljning.");
  await press(second, "Spara");
  await second.getByText("Det finns något att rätta").waitFor();
  await fillIn(second, { [`keep.${followUp}`]: "both" });
  await second.fill(`textarea[name="${followUp}"]`, "Bådas text om uppföljning.");
  await press(second, "Spara");
  await second.waitForURL("**/larande");
  await first.goto(`/ansokan/${id}/larande`);
  expect(await first.inputValue(`[name="${followUp}"]`)).toBe("Bådas text om uppföljning.");
  await leave(first);
  await leave(second);
});

test("the button pressed twice submits once: the same receipt, and one letter", async () => {
  const email = addressOf("dubbel");
  const page = await visitor({ scripts: false });
  const id = await begin(page, email);
  await fillInAll(page, id, girlUnit, email);
  await page.goto(`/ansokan/${id}/granska`);
  const inputs = `[...document.querySelectorAll('form[action$="/skicka"] input')]`;
  // as: names and values of inputs are texts
  const form = (await page.evaluate(`Object.fromEntries(${inputs}.map(({ name, value }) => [name, value]))`)) as Record<
    string,
    string
  >;
  const headers = { origin: new URL(page.url()).origin };
  const submit = () => page.request.post(`/ansokan/${id}/skicka`, { form, headers });
  const answers = await Promise.all([submit(), submit()]);
  const receipts = await Promise.all(
    answers.map(async (answer) => /Vi tog emot den [^<]+/.exec(await answer.text())?.[0]),
  );
  expect(answers.map((answer) => answer.url())).toEqual([`${answers[0]?.url()}`, expect.stringMatching(/kvittens$/)]);
  expect(receipts[0]).toBeTruthy();
  expect(receipts[1]).toBe(receipts[0]);
  await post.wait(email, /Diarienummer/);
  const letters = await post.all(email);
  expect(letters.filter(({ subject }) => subject.startsWith("Vi har tagit emot"))).toHaveLength(1);
  await leave(page);
});

test("a call closes by the second: what was written stays, and submitting is refused in words", async () => {
  const callId = CallId.parse(`resor-${Date.now().toString(36)}`);
  const closing = (closesAt: Instant) =>
    table.transact([{ table: "pilots", update: keys.currentCall(callId), set: { closesAt } }]);
  await publishCall(table, { ...movedTo(kraftsamlingPiloter2026, pilotYears()), callId });
  await closing(fromMilliseconds(Date.now() + 3_600_000));
  const email = addressOf("sent");
  const page = await visitor();
  const id = await begin(page, email, callId);
  await fillInAll(page, id, girlUnit, email);
  await page.goto(`/ansokan/${id}/granska`);
  await closing(fromMilliseconds(Date.now() - 1_000));
  await press(page, "Lämna in ansökan");
  await arriveAt(page, callClosed.title.sv);
  await seen(page, "utlysning-stangd");
  await page.goto(`/ansokan/${id}`);
  expect(await words(page)).toContain("Ansökan kan inte längre lämnas in, men det du skrivit finns kvar.");
  await seen(page, "oversikt-stangd");
  await page.goto(`/utlysningar/${callId}`);
  expect(await page.locator('form[action="/ansokan"]').count()).toBe(0);
  await seen(page, "utlysning-som-stangt");
  await leave(page);
});

test("an address that leads nowhere has a page that says so", async () => {
  const page = await visitor();
  for (const path of ["/finns-inte", "/utlysningar/finns-inte", "/ansokan/finns/inte/alls"]) {
    await page.goto(path);
    await arriveAt(page, commonRefusals["not-found"].title.sv);
  }
  await seen(page, "finns-inte");
  await leave(page);
});
