import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { anApplicantSite, begun, stored } from "../../../test/builders/an-applicant.ts";
import { removalsDelivered } from "../../../test/builders/owed-removals.ts";
import { instant } from "../../vocabulary/instant.ts";

const at = instant("2026-11-21T12:00:00Z");
const pdf = Buffer.from("%PDF-1.7 text");
const placeIn = (body: string) => ({
  key: /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "",
  done: /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "",
});

test("a file that arrived is registered once under its own name, and can be taken away", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(`${key}Avsikt å.pdf`, pdf);
  for (let look = 0; look < 2; look++)
    expect((await browser.get(`${done}?bucket=b&key=other`)).location).toBe(`${home}/bilagor?uppladdad`);
  const page = await browser.get(`${home}/bilagor`);
  expect(page.body).toContain("Avsikt å.pdf");
  expect(stored(site, "ATTACHMENT#")).toMatchObject([{ type: "pdf", bytes: pdf.length }]);
  const remove = /action="([^"]*ta-bort)"/.exec(page.body)?.[1] ?? "";
  await removalsDelivered(site.table, site.files, at);
  expect(site.files.kept()).toHaveLength(1);
  await browser.post(remove, {});
  await removalsDelivered(site.table, site.files, at);
  expect([stored(site, "ATTACHMENT#"), site.files.kept()]).toEqual([[], []]);
});

test.each([
  ["virus.exe", pdf, "typ som vi kan ta emot"],
  ["bild.png", pdf, "typ som vi kan ta emot"],
  ["bild.jpg", pdf, "typ som vi kan ta emot"],
  [
    "hemlig.docx",
    Buffer.from(`d0cf11e0a1b11ae1${Buffer.from("EncryptedPackage", "utf16le").toString("hex")}`, "hex"),
    "kräver ett lösenord",
  ],
  ["tom.pdf", Buffer.alloc(0), "Filen är tom"],
  [`${"a".repeat(150)}.pdf`, pdf, "namn är för långt"],
])("%s is not taken: the page says why, and nothing is kept", async (name, content, words) => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(key + name, content);
  const answer = await browser.get(done);
  expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
  expect([stored(site, "ATTACHMENT#"), site.files.kept()]).toEqual([[], []]);
});

test("a photo is kept without where it was taken, and with the sum of what is kept", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  const drawn = "ffc0000b080001000101011100ffda0008010100003f0012ffd9";
  const place = `ffe1001a${Buffer.from("Exif\0\0GPS 59.27 N 15.21 E").toString("hex").slice(0, 48)}`;
  site.files.sent(`${key}bild.jpg`, Buffer.from(`ffd8${place}${drawn}`, "hex"));
  await browser.get(done);
  const [file] = stored(site, "ATTACHMENT#");
  const kept = Buffer.from(await site.files.contentOf(String(file?.["key"])));
  expect(kept.toString("hex")).toBe(`ffd8${drawn}`);
  expect(file).toMatchObject({ bytes: kept.length, sha256: createHash("sha256").update(kept).digest("hex") });
});

test("a name whose letters were taken apart on the way is put right", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(key + Buffer.from("Förslag.pdf").toString("latin1"), pdf);
  await browser.get(done);
  expect(stored(site, "ATTACHMENT#")).toMatchObject([{ name: "Förslag.pdf" }]);
});

test("what is sent to a file's place after it was looked at does not become what was submitted", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(`${key}Avsikt.pdf`, pdf);
  await browser.get(done);
  site.files.sent(`${key}Avsikt.pdf`, Buffer.from("<script>something else</script>"));
  await browser.get(done);
  const [file] = stored(site, "ATTACHMENT#");
  expect(site.files.content(String(file?.["key"]))).toBe(pdf.toString());
  const link = /href="([^"]*\/bilagor\/[a-z0-9]{16})"/.exec((await browser.get(`${home}/bilagor`)).body)?.[1] ?? "";
  expect((await browser.get(link)).location).toContain(`${file?.["key"]}`);
});

test("a draft for which enough was sent in a day gets a sentence instead of a form", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key } = placeIn((await browser.get(`${home}/bilagor`)).body);
  for (let i = 0; i < 60; i++) site.files.sent(`${key}${i}.pdf`, pdf);
  const { body } = await browser.get(`${home}/bilagor`);
  expect([body.includes("det senaste dygnet"), body.includes("multipart/form-data")]).toEqual([true, false]);
});

test("a file with harmful code is not taken, and one that is found out later is given to nobody", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const { key, done } = placeIn((await browser.get(`${home}/bilagor`)).body);
  const harmful = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "H+H*"].join("$");
  site.files.sent(`${key}Avsikt.pdf`, Buffer.from(`%PDF-1.4\n${harmful}`));
  const refused = await browser.get(done);
  expect([refused.status, refused.body.includes("skadlig kod")]).toEqual([422, true]);
  await removalsDelivered(site.table, site.files, at);
  expect([stored(site, "ATTACHMENT#"), site.files.kept()]).toEqual([[], []]);

  const next = placeIn((await browser.get(`${home}/bilagor`)).body);
  site.files.sent(`${next.key}Avsikt.pdf`, pdf);
  await browser.get(next.done);
  const link = /href="([^"]*\/bilagor\/[a-z0-9]{16})"/.exec((await browser.get(`${home}/bilagor`)).body)?.[1] ?? "";
  site.files.allAre("unscanned");
  expect((await browser.get(link)).status).toBe(303);
  site.files.allAre("threat");
  expect((await browser.get(`${home}/bilagor`)).body).toContain("Innehåller skadlig kod och lämnas inte ut");
  const held = await browser.get(link);
  expect([held.status, held.location, held.body.includes("lämnas inte ut till någon")]).toEqual([403, "", true]);
});
