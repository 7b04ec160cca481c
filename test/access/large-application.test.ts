import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import type { Call } from "../../functions/calls/call.ts";
import { keptOf, questionsOf } from "../../functions/platform/forms/controls.ts";
import type { Section } from "../../functions/platform/forms/document.ts";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { anApplicantSite, begun } from "../builders/an-applicant.ts";
import { aTypedApplication } from "../builders/an-application.ts";

// An application of 60 questions and 40 pages of text: each step opens under the limits that the demo call's are held to.

const questions = 60;
/** 40 pages of 3 000 signs. */
const signs = 40 * 3_000;
const inASection = 6;

const own = call.forms.application.sections;
const added = questions - questionsOf(call.forms.application).length;
const each = Math.floor(signs / added);

const sections: readonly Section[] = Array.from(
  { length: Math.ceil(added / inASection) },
  (_, at): Section => ({
    id: `p-part-${at}`,
    slug: `del-${"abcdefghijklmnopqrstuvwxyz"[at]}`,
    name: { sv: `Del ${at + 1}`, en: `Part ${at + 1}` },
    questions: Array.from({ length: Math.min(inASection, added - at * inASection) }, (_, nth) => ({
      ...{ id: `p-more-${at}-${nth}`, kind: "text", limit: each, optional: true },
      label: { sv: `Beskriv del ${at + 1}, punkt ${nth + 1}`, en: `Describe part ${at + 1}, point ${nth + 1}` },
    })),
  }),
);

const largeCall: Call = {
  ...call,
  forms: { ...call.forms, application: { ...call.forms.application, sections: [...own, ...sections] } },
};

const words = "Barn och unga får tidigt stöd i skolan, hemma och på fritiden, tillsammans med socialtjänst och vård. ";
/** Text that is no sentence over and over, so that compressing it is no easier than of what people write. */
const textOf = (seed: number): string => {
  const parts = words.split(" ");
  let at = seed;
  const next = () => {
    at = (at * 48_271) % 2_147_483_647;
    return parts[at % parts.length] ?? "";
  };
  let text = "";
  while (text.length < each) text += `${next()} `;
  return text.slice(0, each).trim();
};

/** A draft of a call, filled in. */
async function aDraftOf(of: Call) {
  const site = await anApplicantSite(of);
  const { browser, home } = await begun(site);
  const typed = {
    ...aTypedApplication,
    ...Object.fromEntries(
      sections.flatMap((one, at) => one.questions.map(({ id }, nth) => [id, textOf(at * 7 + nth + 1)])),
    ),
  };
  for (const section of applicationForm(of).sections) {
    await browser.get(`${home}/${section.slug}`);
    const saved = await browser.post(`${home}/${section.slug}`, keptOf(typed, section));
    expect([section.slug, saved.status]).toEqual([section.slug, 303]);
  }
  const open = (slug: string) => browser.get(`${home}/${slug}`);
  return { site, open };
}

test("each step of an application with 60 questions and 40 pages of text weighs little more than what is written in it", async () => {
  expect(questionsOf(largeCall.forms.application)).toHaveLength(questions);
  const [small, large] = [await aDraftOf(call), await aDraftOf(largeCall)];
  const kept = large.site.table.all("pilots").filter(({ pk }) => pk.startsWith("PILOT#"));
  expect(JSON.stringify(kept).length).toBeGreaterThan(signs * 0.98);
  for (const { slug } of own) {
    const [before, after] = [(await small.open(slug)).body, (await large.open(slug)).body];
    // The same step, but for the list of steps: nothing of the other steps' text is in it.
    expect(gzipSync(after).byteLength - gzipSync(before).byteLength).toBeLessThan(500);
  }
  for (const { slug, questions: asked } of sections) {
    const { status, body } = await large.open(slug);
    expect(status).toBe(200);
    const text = asked.map((_, nth) => textOf(sections.findIndex((one) => one.slug === slug) * 7 + nth + 1)).join("");
    expect(gzipSync(body).byteLength - gzipSync(text).byteLength).toBeLessThan(4_000);
  }
});

/** How often each step is timed; with more than one round the medians are printed (docs/performance.md). */
const rounds = Number(process.env["MEASURE_ROUNDS"] ?? 1);

test("a step opens in about the time that the same step of the demo call's application takes", async () => {
  const [small, large] = [await aDraftOf(call), await aDraftOf(largeCall)];
  const took = async ({ open }: typeof small, slug: string) => {
    const begunAt = process.cpuUsage();
    for (let i = 0; i < 5; i += 1) await open(slug);
    const { user, system } = process.cpuUsage(begunAt);
    return (user + system) / 5_000;
  };
  const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const found = new Map<string, { before: number[]; after: number[] }>();
  for (let round = 0; round < rounds; round += 1)
    for (const { slug } of own) {
      const times = found.get(slug) ?? { before: [], after: [] };
      times.before.push(await took(small, slug));
      times.after.push(await took(large, slug));
      found.set(slug, times);
    }
  const medians = [...found].map(([slug, { before, after }]) => ({
    slug,
    one: median(before),
    other: median(after),
  }));
  // Far above what is measured: processors of tests are shared.
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  expect(sum(medians.map(({ other }) => other))).toBeLessThan(4 * sum(medians.map(({ one }) => one)));
  if (rounds === 1) return;
  const lines = medians.map(
    ({ slug, one, other }) => `${slug}: ${one.toFixed(2)} ms, ${other.toFixed(2)} ms, ${(other / one).toFixed(2)}`,
  );
  for (const { slug } of sections) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await took(large, slug));
    lines.push(`${slug}: ${median(times).toFixed(2)} ms`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
});
