import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity } from "../../../test/builders/a-visitor.ts";
import { aWorkbook } from "../../../test/builders/a-workbook.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { instant } from "../../vocabulary/instant.ts";
import { sieRoutes } from "../sie/sie.routes.ts";

const now = instant("2027-03-05T09:00:00Z");
const siteUrl = "https://pilot.example.org";

/** What stands chosen in a page's lists and buttons, as a browser would send it. */
const chosenIn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...parse(body).querySelectorAll("select"), ...parse(body).querySelectorAll("input[type=radio][checked]")].map(
      (control) => [
        control.getAttribute("name") ?? "",
        (control.querySelector("option[selected]") ?? control).getAttribute("value") ?? "",
      ],
    ),
  );

/** A holder with a report begun over December to February, and the bucket. */
async function aHolder() {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aProject(table);
  const clock = () => now;
  const needs = { table, identity, files, siteUrl, clock };
  const holder = aVisitor([...holderRoutes(needs), ...sieRoutes(needs)], clock, await holderCookie(now, id));
  const { fields } = await holder.see(`/projekt/${id}`);
  const { location: report } = await holder.send(`/projekt/${id}/rapport`, fields);
  const typed = { "p-period.from": "2026-12", "p-period.to": "2027-02" };
  await table.transact([{ table: "pilots", update: keys.report(id, 1), set: { typed } }]);
  const sent = async (content: Uint8Array, name: string) => {
    const { body } = await holder.see(`${report}/sie`);
    const key = /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "";
    files.sent(key + name, content);
    return holder.see(/data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "");
  };
  const pressed = async (path: string, fields: Record<string, string> = {}) => {
    const page = await holder.see(path);
    return holder.send(path, { ...chosenIn(page.body), ...page.fields, ...fields });
  };
  const used = async () => (await readPilot(table, id)).importedCosts.get(1);
  return { holder, report, sent, pressed, used, pilot: () => readPilot(table, id) };
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const figure = (place: string, number: number | string, style = 0) =>
  `<c r="${place}" s="${style}"><v>${number}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;

/** A treasurer's sheet: a title over merged cells, a sum, a second table below, and whatever else people write. */
const theSheet = aWorkbook(
  [
    row(1, text("A1", "Projektets kostnader vintern")) +
      row(
        3,
        text("A3", "Datum"),
        text("B3", "Vad"),
        text("C3", "Belopp"),
        text("D3", "Kostnadsslag"),
        text("E3", "Ver nr"),
      ) +
      // A number that is shown as a day, and a formula with the value that was saved with it.
      row(
        4,
        figure("A4", 46_402, 1),
        text("B4", "Tryck"),
        '<c r="C4"><f>500*2,5</f><v>1250.5</v></c>',
        text("D4", "Externa tjänster"),
        text("E4", "A12"),
      ) +
      // Merged cells: the day and the kind are those of the row above, the amount is its own.
      row(5, text("B5", "Porto"), text("C5", "1 234,50 kr"), text("E5", "A13")) +
      row(
        6,
        text("A6", "2027-02-03"),
        text("B6", "Återbetalning"),
        text("C6", "\u2212250,00"),
        text("D6", "Externa tjänster"),
        text("E6", "A14"),
      ) +
      row(7, text("A7", "15/11 2026"), text("B7", "Tåg"), text("C7", "300"), text("D7", "Resor"), text("E7", "A2")) +
      row(
        8,
        text("A8", "2027-03-15"),
        text("B8", "Hotell"),
        text("C8", "400"),
        text("D8", "Resor"),
        text("E8", "A20"),
      ) +
      row(9, text("A9", "03/04/2027"), text("B9", "Taxi"), text("C9", "99"), text("D9", "Resor")) +
      row(10, text("A10", "2027-01-20"), text("B10", "Oklart"), text("C10", "ungefär 500"), text("D10", "Resor")) +
      row(11, text("B11", "Summa"), '<c r="C11"><f>SUM(C4:C10)</f></c>') +
      row(20, text("A20", "Namn"), text("B20", "Timmar"), text("C20", "Lön")) +
      row(21, text("A21", "Bo"), figure("B21", 12), figure("C21", 4_800)),
  ],
  { after: '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A4:A5"/><mergeCell ref="D4:D5"/></mergeCells>' },
);

test("a treasurer's sheet with merged cells, formulas and two tables becomes costs, and each row left out has its reason", async () => {
  const { holder, report, sent, pressed, used, pilot } = await aHolder();
  const arrived = await sent(theSheet, "Kostnader å.xlsx");
  expect([arrived.status, arrived.location]).toEqual([303, `${report}/sie/val`]);
  expect((await holder.see(`${report}/sie/val`)).location).toBe(`${report}/sie/kolumner`);

  // The headings say which columns are what; the first rows are shown beside them.
  const page = await holder.see(`${report}/sie/kolumner`);
  expect(chosenIn(page.body)).toMatchObject({
    day: "A",
    text: "B",
    amount: "C",
    account: "D",
    voucher: "E",
    sign: "plus",
  });
  expect(page.body).toContain("2027-01-15");
  const chosen = await pressed(`${report}/sie/kolumner`, { action: "next" });
  expect(chosen.location).toBe(`${report}/sie/konton`);

  // Columns that name the call's own kinds of cost are mapped to them already.
  const accounts = await holder.see(`${report}/sie/konton`);
  expect(chosenIn(accounts.body)).toMatchObject({ "account.Externa tjänster": "services" });
  expect((await pressed(`${report}/sie/konton`)).location).toBe(`${report}/sie/granska`);

  const check = await holder.see(`${report}/sie/granska`);
  for (const [number, why] of [
    ["1", "Det finns inget belopp att läsa"],
    ["7", "Före projektets start"],
    ["8", "Mars 2027 hör inte till rapportens månader"],
    ["9", "”03/04/2027” går inte att läsa som en dag"],
    ["10", "Det finns inget belopp att läsa"],
    ["11", "Det finns inget belopp att läsa"],
    ["21", "”Bo” går inte att läsa som en dag"],
  ])
    expect(check.body.toLowerCase()).toMatch(new RegExp(`<th[^>]*>${number}</th><td[^>]*>${why?.toLowerCase()}`));
  expect((await pressed(`${report}/sie/granska`)).location).toBe(`${report}?hamtade=1#p-costs`);

  expect(
    (await used())?.lines.map(({ voucher, day, text: said, categoryId, amountOre }) => [
      voucher,
      day,
      said,
      categoryId,
      amountOre,
    ]),
  ).toEqual([
    ["A12", "2027-01-15", "Tryck", "services", 125_050],
    ["A13", "2027-01-15", "Porto", "services", 123_450],
    ["A14", "2027-02-03", "Återbetalning", "services", -25_000],
  ]);
  // The layout is remembered for the next report of this pilot; a sheet proves no more than a table does.
  expect((await pilot()).accountMap?.columns).toMatchObject({ sheet: "Blad1", day: "A", amount: "C" });
  const form = await holder.see(report);
  expect(form.body).toContain("Externa tjänster, ur filen");
  expect((await holder.see(`${report}`)).body).toContain("2\u00a0485");
});

test("a bank's list with costs in minus and no kind of cost is one kind for all rows", async () => {
  const { holder, report, sent, pressed, used } = await aHolder();
  await sent(
    Buffer.from("Bokföringsdag;Text;Belopp\n2027-01-04;Hyra lokal;-5 000,00\n2027-01-05;Insättning;200\n"),
    "Konto.csv",
  );
  const page = await holder.see(`${report}/sie/kolumner`);
  expect(chosenIn(page.body)).toMatchObject({ day: "A", amount: "C", account: "" });
  await pressed(`${report}/sie/kolumner`, { action: "next", sign: "minus" });
  expect((await holder.see(`${report}/sie/konton`)).body).toContain("Alla rader");
  const missing = await pressed(`${report}/sie/konton`);
  expect(missing.status).toBe(422);
  expect(missing.body).toContain("Välj ett kostnadsslag för konto Alla rader");
  await pressed(`${report}/sie/konton`, { "account.": "travel" });
  await pressed(`${report}/sie/granska`);
  expect((await used())?.lines.map(({ voucher, amountOre }) => [voucher, amountOre])).toEqual([
    ["-", 500_000],
    ["-", -20_000],
  ]);
});

test("debit and credit in two columns are one amount, and choices that say nothing are told at their places", async () => {
  const { report, sent, pressed, used } = await aHolder();
  await sent(
    Buffer.from("Dag,Text,Debet,Kredit,Konto\n2027-01-04,Hyra,500,,5010\n2027-01-05,Retur,,100,5010\n"),
    "Bok.csv",
  );
  const told = async (fields: Record<string, string>) => {
    const page = await pressed(`${report}/sie/kolumner`, { action: "next", ...fields });
    return [page.status, /govuk-error-summary__list[\s\S]*?href="#([^"]*)"/.exec(page.body)?.[1]];
  };
  expect(await told({ day: "" })).toEqual([422, "day"]);
  expect(await told({ amount: "A", day: "A" })).toEqual([422, "amount"]);
  expect(await told({ amount: "B", credit: "" })).toEqual([422, "amount"]);
  expect(await told({ sheet: "annat" })).toEqual([422, "sheet"]);
  await pressed(`${report}/sie/kolumner`, { action: "next" });
  await pressed(`${report}/sie/konton`, { "account.5010": "services" });
  await pressed(`${report}/sie/granska`, { withoutTexts: "yes" });
  expect((await used())?.lines.map(({ text: said, amountOre }) => [said, amountOre])).toEqual([
    ["5010", 50_000],
    ["5010", -10_000],
  ]);
});

test("what is no spreadsheet, locked, empty or too large is refused in words, and nothing is kept", async () => {
  const { sent, pilot } = await aHolder();
  for (const [content, name, words] of [
    [Buffer.from("PK nothing"), "Bok.xlsx", "går inte att läsa som kalkylark"],
    [Buffer.from([0, 1, 2]), "Bok.csv", "går inte att läsa som kalkylark"],
    [aWorkbook([""]), "Bok.xlsx", "Filen har inget innehåll"],
    [new Uint8Array(10_000_001).fill(65), "Bok.csv", "större än 10 MB"],
    [Buffer.from("a"), "Bok.ods", "Spara ett kalkylark av annat slag som .xlsx"],
  ] as const) {
    const page = await sent(content, name);
    expect([page.status, page.body.includes(words)]).toEqual([422, true]);
  }
  expect((await pilot()).sieFiles.size).toBe(0);
});
