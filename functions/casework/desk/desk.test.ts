import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { theOfficer } from "../../../test/builders/a-review.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { press } from "../../pilot/press.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { ApplicationId, CallId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, plusDays } from "../../vocabulary/instant.ts";
import { handOverCase } from "../owner/hand-over-case.act.ts";
import { readAround } from "./around.store.ts";
import { byKind } from "./counts.ts";
import { filterOf, fits, groupsOf, isPlain, listsAsked, othersOf, queryOf, type Reader } from "./desk-filter.ts";
import { readDesk, rowsAPage } from "./desk-list.store.ts";
import type { DeskRow } from "./desk-row.ts";
import { keepRow } from "./keep-row.store.ts";
import { placesOf } from "./lists.ts";
import { searched } from "./search.store.ts";

const begin = instant("2026-11-02T08:00:00Z");
const today = LocalDay.parse("2026-12-01");
const officer: Reader = { id: "anna", roles: ["officer"], covered: [] };
const finance: Reader = { id: "fia", roles: ["finance"], covered: [] };

/** A case that waits for an officer to assign reviewers. */
const aRow = (n: number, more: Partial<DeskRow> = {}): DeskRow => {
  const since: Instant = plusDays(begin, n % 20);
  const applicationId = newId(ApplicationId);
  return {
    v: 1,
    applicationId,
    callId: CallId.parse(`call-${n % 3}`),
    title: `Pilot ${String(n).padStart(5, "0")}`,
    organisation: "Kommunen",
    municipality: ["Hallsberg", "Kumla", "Nora"][n % 3] ?? "",
    areas: ["Skola"],
    stage: "submitted",
    stageSince: since,
    submittedAt: since,
    granted: false,
    open: true,
    works: [{ kind: "assign-reviewers", for: "officer", since }],
    ...more,
  };
};

/** The rows in the lists in which they stand, as the stream leaves them. */
async function listed(table: InMemoryTable, rows: readonly DeskRow[]) {
  for (const row of rows)
    for (const { list, title, urgency, since } of placesOf(row))
      await table.transact([
        {
          table: "pilots",
          put: {
            ...keys.deskPlace(list, title, row.applicationId),
            ...row,
            ...indexed.desk(list, urgency, since, row.applicationId),
          },
        },
      ]);
}

const askedFor = (address: string, reader: Reader) => {
  const filter = filterOf(new URLSearchParams(address), reader);
  return {
    lists: listsAsked(filter, reader),
    sort: filter.sort,
    fits: (row: DeskRow) => fits(row, filter, reader, today),
    plain: isPlain(filter),
    ...(filter.late ? { before: today } : {}),
  };
};
const titles = (rows: readonly DeskRow[]) => rows.map(({ title }) => title);

/** All pages of a view, forwards; and each page again, coming back from the last. */
async function walked(table: Pick<Table, "query">, address: string, reader = officer) {
  const asked = askedFor(address, reader);
  const forwards = [await readDesk(table, asked, {})];
  for (let next = forwards[0]?.next; next; ) {
    const page = await readDesk(table, asked, { after: next });
    forwards.push(page);
    next = page.next;
  }
  const backwards = [forwards.at(-1)];
  for (let previous = forwards.at(-1)?.previous; previous; ) {
    const page = await readDesk(table, asked, { before: previous });
    backwards.unshift(page);
    previous = page.previous;
  }
  const shown = (pages: typeof backwards) => pages.map((page) => titles(page?.rows ?? []));
  return { forwards: shown(forwards), backwards: shown(backwards) };
}

describe("with ten thousand cases behind it", () => {
  const table = inMemoryTable();
  const late = instant("2026-11-03T08:00:00Z");
  const others = {
    works: [{ kind: "review", for: "reviewer", since: late, due: LocalDay.parse("2026-11-20") }],
  } as const;
  /** A table that counts the items that it gives. */
  const counting = () => {
    let items = 0;
    const query: Table["query"] = async (asked) => {
      const page = await table.query(asked);
      items += page.items.length;
      return page;
    };
    const getMany: Table["getMany"] = async (...asked) => {
      const found = await table.getMany(...asked);
      items += found.length;
      return found;
    };
    return { query, getMany, items: () => items };
  };

  beforeAll(async () => {
    const mine = { owner: { id: "anna", name: "Anna" } };
    const closed: Partial<DeskRow> = { open: false, works: [], stage: "withdrawn" };
    await listed(
      table,
      Array.from({ length: 1200 }, (_, n) => aRow(n, n % 4 === 0 ? mine : {})),
    );
    await listed(
      table,
      Array.from({ length: 800 }, (_, n) => aRow(2000 + n, { works: [...others.works] })),
    );
    await listed(
      table,
      Array.from({ length: 8000 }, (_, n) => aRow(4000 + n, closed)),
    );
  }, 60_000);

  test.each([
    ["", officer],
    ["vantar=alla", officer],
    ["vantar=andra&sent=1", officer],
    ["visa=avslutade", officer],
  ])("the first page of %s reads at most three items for each row that it shows", async (address, reader) => {
    const { query, getMany, items } = counting();
    const { rows } = await readDesk({ query }, askedFor(address, reader), {});
    await readAround({ getMany }, [...groupsOf(reader), ...othersOf(reader)]);
    expect(rows).toHaveLength(rowsAPage);
    expect(items()).toBeLessThanOrEqual(3 * rowsAPage);
  });

  test("what waits for an officer is the same with and without the closed cases", async () => {
    const { query, items } = counting();
    await readDesk({ query }, askedFor("", officer), {});
    const few = inMemoryTable();
    await listed(
      few,
      Array.from({ length: 100 }, (_, n) => aRow(n)),
    );
    let fewer = 0;
    await readDesk(
      {
        query: async (asked) => {
          const page = await few.query(asked);
          fewer += page.items.length;
          return page;
        },
      },
      askedFor("", officer),
      {},
    );
    expect(items()).toBeLessThanOrEqual(2 * fewer);
  });
});

test("all that an officer is asked for is on some page once, forwards and backwards, however many there are", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1, rowsAPage - 1, rowsAPage, rowsAPage + 1, 2 * rowsAPage, 2 * rowsAPage + 7),
      fc.constantFrom(
        "",
        "sortera=aldst",
        "sortera=titel",
        "kommun=Kumla",
        "utlysning=call-1&sortera=titel",
        "vantar=alla",
      ),
      async (count, address) => {
        const table = inMemoryTable();
        const rows = Array.from({ length: count }, (_, n) =>
          aRow(n, n % 2 === 0 ? { owner: { id: "anna", name: "Anna" } } : {}),
        );
        await listed(table, [...rows, aRow(9999, { owner: { id: "bo", name: "Bo" }, title: "Bos" })]);
        const wanted = rows.filter(askedFor(address, officer).fits).length + (address === "vantar=alla" ? 1 : 0);
        const { forwards, backwards } = await walked(table, address);
        expect(new Set(forwards.flat()).size).toBe(wanted);
        expect(forwards.flat()).toHaveLength(wanted);
        expect(backwards).toEqual(forwards);
        // No page is empty but the first of an empty list (A12).
        expect(forwards.filter((page) => page.length === 0)).toHaveLength(wanted === 0 ? 1 : 0);
      },
    ),
    { numRuns: 40 },
  );
});

test("a page whose rows have gone meanwhile shows the last that there are, and never nothing", async () => {
  const table = inMemoryTable();
  const rows = Array.from({ length: rowsAPage + 1 }, (_, n) => aRow(n));
  await listed(table, rows);
  const asked = askedFor("sortera=titel", officer);
  const first = await readDesk(table, asked, {});
  const last = rows.at(-1);
  if (!last) throw new Error("there are rows");
  for (const { list, title } of placesOf(last))
    await table.transact([{ table: "pilots", delete: keys.deskPlace(list, title, last.applicationId) }]);
  const page = await readDesk(table, asked, { after: first.next });
  expect(titles(page.rows)).toEqual(titles(first.rows));
  expect([page.next, page.previous]).toEqual([undefined, undefined]);
});

describe("what is shown to whom", () => {
  test("an officer sees their own and nobody's, those of a colleague who is away, and others' by name", async () => {
    const table = inMemoryTable();
    const of = (id: string) => ({ title: `${id}s`, owner: { id, name: id } });
    await listed(table, [aRow(1, of("anna")), aRow(2, of("bo")), aRow(3, of("cilla")), aRow(4, { title: "ingens" })]);
    const shown = async (address: string, reader = officer) =>
      titles((await readDesk(table, askedFor(address, reader), {})).rows).sort();
    expect(await shown("")).toEqual(["annas", "ingens"]);
    expect(await shown("", { ...officer, covered: ["bo"] })).toEqual(["annas", "bos", "ingens"]);
    expect(await shown("handlaggare=jag")).toEqual(["annas"]);
    expect(await shown("handlaggare=ingen")).toEqual(["ingens"]);
    expect(await shown("vantar=alla&handlaggare=cilla")).toEqual(["cillas"]);
  });

  test("finance is shown cases with a grant alone, however they are asked for; the auditor all", async () => {
    const table = inMemoryTable();
    const attest = { kind: "attest", for: "finance", since: begin } as const;
    const granted = { granted: true, stage: "funded" } as const;
    await listed(table, [aRow(1), aRow(2, { ...granted, title: "Beviljad", works: [attest] })]);
    const addresses = ["", "vantar=alla", "kommun=Kumla", "vantar=alla&kommun=Nora", "steg=submitted", "pengar=1"];
    for (const address of addresses) {
      const { rows } = await readDesk(table, askedFor(address, finance), {});
      expect([address, titles(rows).every((title) => title === "Beviljad")]).toEqual([address, true]);
    }
    const auditor = { ...finance, roles: ["auditor"] as const };
    expect(titles((await readDesk(table, askedFor("vantar=alla", auditor), {})).rows)).toHaveLength(2);
    expect(titles((await readDesk(table, askedFor("", finance), {})).rows)).toEqual(["Beviljad"]);
    expect(filterOf(new URLSearchParams("studs=1&slag=undelivered-mail"), finance)).toMatchObject({
      bounced: false,
      kind: undefined,
    });
  });

  test("late is what was to be done before today, the most urgent first", async () => {
    const table = inMemoryTable();
    const due = (day: string) => ({
      works: [{ kind: "review", for: "reviewer", since: begin, due: LocalDay.parse(day) } as const],
      title: day,
    });
    await listed(table, [aRow(1, due("2026-11-30")), aRow(2, due("2026-12-01")), aRow(3, due("2026-10-15")), aRow(4)]);
    const { rows } = await readDesk(table, askedFor("vantar=andra&sent=1", officer), {});
    expect(titles(rows)).toEqual(["2026-10-15", "2026-11-30"]);
    const all = await readDesk(table, askedFor("vantar=alla", officer), {});
    expect(titles(all.rows)).toEqual(["2026-10-15", "2026-11-30", "2026-12-01", "Pilot 00004"]);
  });

  test("a view says itself again by its address", () => {
    const address = "vantar=alla&steg=funded&handlaggare=jag&kommun=Nora&sent=1&pengar=1&sortera=titel";
    const filter = filterOf(new URLSearchParams(address), officer);
    expect(filterOf(new URLSearchParams(queryOf(filter, officer)), officer)).toEqual(filter);
    expect(new URLSearchParams(queryOf(filterOf(new URLSearchParams(), officer), officer)).toString()).toBe("");
  });
});

describe("the row of a pilot", () => {
  test("follows the pilot, is kept once however often it is asked for, and moves its counts", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    expect([await keepRow({ table })(id), await keepRow({ table })(id)]).toEqual(["kept", "unchanged"]);
    const countOf = async (group: string) =>
      byKind([...(await readAround(table, [group])).counts.values()], today).map(({ kind, open }) => [kind, open]);
    expect(await countOf("officer#-")).toEqual([["assign-reviewers", 1]]);
    const to = { id: theOfficer.id, name: theOfficer.name };
    const command = { to, note: "", version: 0 };
    const pressed = { subject: pilotSubject(id), by: theOfficer, at: begin, nonce: newId(Nonce), command };
    await press(table, handOverCase, pressed);
    expect(await keepRow({ table })(id)).toBe("kept");
    expect([await countOf("officer#-"), await countOf("officer#officer")]).toEqual([[], [["assign-reviewers", 1]]]);
    const { rows } = await readDesk(table, askedFor("", { ...officer, id: "officer" }), {});
    expect(rows).toMatchObject([{ owner: to, last: { action: "case.taken" } }]);
  });

  test("of several that keep it at once, the last has seen the pilot as it is", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    await Promise.all([keepRow({ table })(id), keepRow({ table })(id), keepRow({ table })(id)]);
    const places = table.all().filter(({ pk }) => pk.startsWith("DESK#"));
    expect(new Set(places.map(({ pk }) => pk)).size).toBe(places.length);
    expect(table.all().find(({ pk, sk }) => pk === "DESKCOUNTS" && sk === "officer#-")).toMatchObject({
      days: { "assign-reviewers": 1 },
    });
  });
});

describe("a search", () => {
  const found = async (table: InMemoryTable, search: string, reader = officer) => {
    let calls = 0;
    const counting = {
      query: (...asked: Parameters<Table["query"]>) => {
        calls++;
        return table.query(...asked);
      },
      getMany: (...asked: Parameters<Table["getMany"]>) => {
        calls++;
        return table.getMany(...asked);
      },
    };
    const { rows } = await searched(counting, search, reader);
    expect(calls).toBeLessThanOrEqual(10);
    return rows.length;
  };

  test("finds by number, title, organisation, person and summary, by the beginning of a word, however it is written", async () => {
    const table = inMemoryTable();
    await aPilot(table, { stage: "submitted" });
    await rowsKept(table);
    const finds = [
      "26RS10970",
      "26rs109",
      "Vändpunkten",
      "vandp",
      "hallsbergs kommun",
      "Projektledaren",
      "skolfrånvaro",
    ];
    for (const words of finds) expect([words, await found(table, words)]).toEqual([words, 1]);
    for (const words of ["Kumla", "vändpunkten kumla", "x", "  ", "%"])
      expect([words, await found(table, words)]).toEqual([words, 0]);
    expect(
      await found(table, "vändpunkten hallsbergs kommun projektledaren ungdomar skolfrånvaro vardagsstöd hög"),
    ).toBe(1);
  });

  test("does not find for a role by what the role may not read, nor what it may not see", async () => {
    const table = inMemoryTable();
    await aPilot(table, { stage: "submitted" });
    await aProject(table);
    await rowsKept(table);
    expect([await found(table, "Vändpunkten"), await found(table, "Vändpunkten", finance)]).toEqual([2, 1]);
    expect([await found(table, "skolfrånvaro"), await found(table, "skolfrånvaro", finance)]).toEqual([2, 0]);
    expect([await found(table, "Projektledaren"), await found(table, "Projektledaren", finance)]).toEqual([2, 0]);
  });
});
