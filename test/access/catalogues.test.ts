import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { project } from "../../deployment/project.ts";
import { plain } from "./a-crawl.ts";
import { customerNamed } from "./a-customer.ts";
// What libraries leave in the process is there before this file begins.
import "./a-life.ts";
import { namesIn, wholly, writtenBy } from "./foreign-words.ts";
import { outsideMarks } from "./marked-texts.ts";

// The site in a language of its own: every text of a catalogue stands between marks and is a third longer. What a page
// shows without marks is data, or was written into code.

const customer = customerNamed("partnership");
let seen: ReadonlyMap<string, string>;

beforeAll(async () => {
  // Read anew, so that no other test sees the marks.
  vi.resetModules();
  await (await import("./marked-texts.ts")).markCatalogues();
  const { aLife } = await import("./a-life.ts");
  const { everythingSeen } = await import("./a-crawl.ts");
  const pages = await everythingSeen(await aLife(customer), "sv");
  const html = pages.filter(({ type }) => type.startsWith("text/html"));
  seen = new Map(html.flatMap(({ path, texts }) => texts.map((text) => [text, path])));
}, 120_000);
afterAll(() => {
  vi.resetModules();
});

/** Files that keep a few words of their own beside what they do, in both languages. */
const withWords = [
  "functions/calls/appeal-words.ts",
  "functions/calls/choosing-words.ts",
  "functions/calls/closing-words.ts",
  "functions/casework/history.page.tsx",
  "functions/casework/staff-bar.ts",
  "functions/platform/links/link.page.tsx",
  "functions/payments/payee/confirm-holder.page.tsx",
  "functions/platform/sign-in/account.page.tsx",
  "functions/platform/web/ui/page-header.tsx",
  "functions/publishing/begin.form.ts",
];

/** The words between quotation marks in a file; of a sentence with figures those between the figures. */
const quotedIn = (file: string): readonly string[] =>
  [...readFileSync(join(project, file), "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].flatMap(
    ([, text = "", sentence = ""]) => [text, ...sentence.split(/\$\{[^}]*\}/)].map(plain),
  );

/** Sentences that a catalogue puts together itself and hands out whole: no mark can be put round them. */
const spoken = (): readonly string[] =>
  [...globSync("functions/**/*.{texts,refusals}.ts", { cwd: project }), ...withWords]
    .flatMap(quotedIn)
    .filter((text) => /\p{L}{2}/u.test(text));

/** Addresses, numbers, days and files. */
const signs = [
  /[\w.-]+@example\.org/g,
  /\b[a-km-np-z2-9]{16}\b/g,
  /\b\d\dSHK\d+\b/g,
  // The beginning of a fingerprint.
  /\b[0-9a-f]{16}\b/g,
  /\b\d{8}-\d{6}-\w{4}\b/g,
  /\b(januari|februari|mars|augusti|september|november|december) \d{4}\b/g,
  /\bkl\. \d\d:\d\d/g,
  /\b\w+\.(pdf|se|json|jpg)\b/g,
];

/** Who pressed what, and what else people have put there. */
const names = [
  /Mandathandläggaren|Kollegan|Tjänstepersonen|Delegationsordningen|Handläggaren|Sökanden|Ekonom f\d|lasare\d|skriver|inbjuden|utvald|lasare|javig|sist|Ylva|Styrgruppen|Kommunen(?: Ett)?|Högskolan|; saknas;/g,
  // Headings of the pages that the law asks for: names in their catalogue, which have no quotation marks.
  /^(Tillsyn|Kakor)$/g,
  // The bank's messages, by the names that their standard has.
  /pain\.001\.001\.\d\d/g,
  // The holder's ledger file, and their message to the bank.
  /Vändpunkten|Elevhälsan|Resor|Tåg|Projekt/g,
  // Names in addresses and in the ledger, and levels of one word, as the customer has written them.
  /\b(kan-vi-soka|berattelse|parter|avsikt|kostnad|omdome|systemet|individen|samverkan|steg|kriterier|time|other|seed)\b/g,
  /(?<!\p{L})(God|Låg|Hög|Low|Vem|Who|HUR|SHK)(?!\p{L})/gu,
];

test("every text on every page is of a catalogue, or is what people have written", () => {
  const known = wholly([...spoken(), ...writtenBy(customer), ...namesIn(customer.documents)], "giu");
  const loose = [...seen].flatMap(([text, path]) => {
    const rest = [...signs, known, ...names].reduce((left, one) => left.replaceAll(one, " "), outsideMarks(text));
    return /\p{L}{3}/u.test(rest) ? [`${rest.trim()}: ${text} (${path})`] : [];
  });
  expect(loose).toEqual([]);
  const marked = [...seen.keys()].filter((text) => outsideMarks(text) !== text);
  expect(marked.length).toBeGreaterThan(1000);
});
