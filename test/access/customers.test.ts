import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mails } from "../../functions/lambdas/mails.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { compose, mailAuthority } from "../../functions/pilot/outbox/compose.ts";
import { nothingSaid } from "../../functions/pilot/outbox/said-of-call.ts";
import { siteAuthority } from "../../functions/settings/site-authority.ts";
import type { Language } from "../../functions/vocabulary/language.ts";
import { customers } from "../../local/cloud/customers.ts";
import { plainWords } from "../builders/a-filled-form.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { everythingSeen, plain, type Seen, textsOn } from "./a-crawl.ts";
import { customerNamed } from "./a-customer.ts";
import { aLife, type Life } from "./a-life.ts";
import { foreignWords } from "./foreign-words.ts";
import { routesOver } from "./the-site.ts";

// Three customers share a build: a pilot's whole life in each says no word of any of them but what its own people have
// published or typed.

const all = customers.map(customerNamed);

/** The mails that are owed, each in every language that the site is offered in. */
const mailsOwed = ({ table, settings }: Life, languages: readonly Language[]): readonly Seen[] => {
  if (!settings.authority) throw new RangeError("nobody is set up");
  const sender = mailAuthority(settings.authority);
  return table
    .all("pilots")
    .filter(({ sk }) => sk.startsWith("OUTBOX#"))
    .map((item) => OutboxEntry.parse(item))
    .flatMap(({ effect }) => (effect.kind === "mail" ? [effect] : []))
    .flatMap((mail) =>
      languages.map((language): Seen => {
        const url = "https://pilot.example.org/x";
        const { subject, text, html } = compose(mails, { ...mail, language }, url, nothingSaid, sender);
        const texts = [subject, ...text.split("\n"), ...textsOn(html)].map(plain);
        return { who: mail.to, path: mail.template, language, status: 200, type: "mail", texts };
      }),
    );
};

const everything: Seen[] = [];

describe.each(all)("$name", (customer) => {
  let life: Life;
  let seen: readonly Seen[];
  let languages: readonly Language[];
  beforeAll(async () => {
    life = await aLife(customer);
    languages = life.settings.authority?.languages ?? [];
    const pages: Seen[] = [];
    for (const language of languages) pages.push(...(await everythingSeen(life, language)));
    seen = [...pages, ...mailsOwed(life, languages)];
    everything.push(...seen);
  }, 120_000);

  test("says no word of any customer that nobody of its own has published or typed", () => {
    const found = foreignWords(customer, all);
    const places = new Map(
      seen.flatMap(({ path, language, texts }) => texts.map((text) => [text, `${language} ${path}`])),
    );
    const said = [...places].flatMap(([text, at]) => found(text).map((word) => `${word} (${at})`));
    expect(said).toEqual([]);
    expect(places.size).toBeGreaterThan(500);
  });

  test("answers every page that somebody is led to", () => {
    const refused = seen.filter(({ status }) => status >= 400);
    const answers = new Set(refused.map(({ who, path, status }) => `${status} ${who} ${path}`));
    expect([...answers]).toEqual(["404 nobody /finns-inte"]);
  });

  test("says what its programmes are for, and whom nothing that is written may point out", () => {
    const { programmes } = life.settings;
    const on = (at: string) => seen.filter(({ path, language }) => path === at && language === "sv");
    const start = on("/").flatMap(({ texts }) => texts);
    for (const { name, purpose } of programmes)
      expect(start).toEqual(expect.arrayContaining([name["sv"], purpose["sv"]]));
    const people = siteAuthority(life.settings)?.protects?.["sv"] ?? "enskilda personer";
    const warned = seen.flatMap(({ texts }) => texts).filter((text) => text.includes(`som pekar ut ${people}`));
    expect(warned.length).toBeGreaterThan(0);
    expect(programmes.length === 0).toBe(people === "enskilda personer");
  });

  test("writes its names in files as they are, and mails at each step", () => {
    for (const format of ["csv", "xlsx", "sie", "jsonl"]) {
      const file = seen.find(({ path }) => path === `/ekonomi/2027-01/${format}`)?.texts.join(" ") ?? "";
      expect([format, file.includes(plainWords.line)]).toEqual([format, true]);
      if (format === "sie") expect(file).toContain(`#FNAMN "${life.settings.authority?.name}"`);
    }
    const templates = new Set(seen.filter(({ type }) => type === "mail").map(({ path }) => path));
    expect(templates.size).toBeGreaterThan(9);
  });
});

/** What no link leads to, or what leads away from the site. */
const apart = [
  /^\/static\//,
  /^\/utseende\//,
  /^\/logga-in/,
  /^\/ansokan$/,
  // Where a session that has ended leads.
  /\/lank\/ny$/,
  // Files of a year's end in which something has accrued.
  /\/version\/\{version\}\/\{format\}$/,
  // The question wheel, of calls whose evaluation asks the questions of a programme's frame: no customer's call does yet.
  /\/fragesnurra(\/|$)/,
  /^\/projekt\/fraga\//,
  // What no customer's cases come to here: evaluations of other voices and what is lowered afterwards are asked for by no
  // call, nothing is mapped or shown to the public, nobody takes a project over, nothing has been disposed of.
  /\/(utvardering|utvarderingar)\/\{occasion\}/,
  /\/utvarderingar\/external\//,
  /^\/bedomning\/(utvardering\/\{token\}|\{id\}\/utvardering)/,
  /\/sankning\/\{line\}$/,
  /\/insats\/\{measure\}$/,
  /^\/hubb\/(projekt\/\{id\}|\{programmeId\}\/\{measure\})$/,
  /^\/sitemap\.xml$/,
  /^\/projekt\/overtagande\/lank\//,
  /^\/handlaggning\/gallring\/arende\//,
  /\/ordinarie\/mottagare$/,
  /^\/ekonomi\/partnerskap\/\{id\}\/(underskrift|projekt\/csv)$/,
  /\/klar(\/|$)/,
  /^\/ekonomi\/exporter\//,
  /^\/api/,
];

afterAll(async () => {
  const routes = Object.values(await routesOver(inMemoryTable())).flat();
  const shapes = routes
    .filter(({ method, path }) => method === "GET" && !apart.some((one) => one.test(path)))
    .map(({ path }) => ({ path, shape: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  const shown = new Set(
    everything.map(({ path }) => shapes.find(({ shape }) => shape.test(path.split("?")[0] ?? ""))?.path),
  );
  expect(shapes.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([]);
});
