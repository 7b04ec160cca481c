import { createHash } from "node:crypto";
import { decisionTexts } from "../../../functions/decisions/decision.texts.ts";
import type { DocumentKind } from "../../../functions/pilot/items/case-document.ts";
import type { Stage } from "../../../functions/pilot/stages/stages.ts";
import { attributes, type Page, type Player } from "../person.ts";
import type { Case } from "./cases.ts";
import { beside, casePath, documentsOn, named, type Office, stageOn } from "./office.ts";
import { listed } from "./reviewers.ts";

type Counts = Readonly<Record<string, number>>;

/** A document that was written in a case, as its PDF is. */
type Written = { readonly kind: DocumentKind; readonly pages: number; readonly sha256: string };

/** What the part of the reviews ends with. */
export type ReviewFigures = {
  readonly invitations: number;
  readonly recusals: number;
  readonly reviewsKept: number;
  readonly decisions: Counts;
  readonly stages: Counts;
  readonly frameLeftOre: number;
  readonly documents: readonly Written[];
  readonly openWork: number;
};

/** How often each is among them, by name. */
const counted = (all: readonly string[]): Counts =>
  Object.fromEntries([...new Set(all)].sort().map((one) => [one, all.filter((other) => other === one).length]));

const t = decisionTexts.sv;

/** What kind of decision a page shows: its outcome, or what it does with an earlier one. */
function decisionOn(page: Page): string {
  const how = beside(page, t.how);
  const change = how && Object.entries(t.changeKinds).find(([, name]) => how.startsWith(name))?.[0];
  if (change) return change;
  const outcome = named(t.outcomes, beside(page, t.outcome) ?? "");
  if (!outcome) throw new Error(`${page.url} says of no outcome`);
  return outcome === "granted" && beside(page, t.refused) !== undefined ? "granted-less" : outcome;
}

/** The decisions of a case, from the first. */
async function decisionsOf(officer: Player, of: Case, count: number): Promise<readonly string[]> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return Promise.all(numbers.map(async (n) => decisionOn(await officer.visit(`${casePath(of)}/beslut/nr/${n}`))));
}

/** A document as it is fetched: how many pages its link says, and the fingerprint of what comes. */
async function fetched(officer: Player, { kind, href }: { kind: DocumentKind; href: string }): Promise<Written> {
  const page = await officer.visitUntil(href, 'a[href$="/pdf"]');
  const [file = ""] = attributes(page, 'a[href$="/pdf"]', "href");
  const [, pages] = /(\d+) sid/.exec(page.root.querySelector('a[href$="/pdf"]')?.text ?? "") ?? [];
  const { bytes } = await officer.download(file);
  return { kind, pages: Number(pages), sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** What the pages show of one case. */
async function figuresOfCase(office: Office, of: Case) {
  const officer = await office.at("officer");
  const page = await officer.visit(casePath(of));
  const documents = documentsOn(page);
  const reviewers = await listed(office, of);
  const states = reviewers.flatMap((one) => one.states);
  return {
    invitations: reviewers.length,
    recusals: states.filter((state) => state === "Jäv anmält").length,
    reviewsKept: states.filter((state) => state === "Inlämnad").length,
    stage: stageOn(page) as Stage, // as: a case always stands in one
    decisions: await decisionsOf(officer, of, documents.filter(({ kind }) => kind === "decision").length),
    documents: await Promise.all(documents.map((one) => fetched(officer, one))),
  };
}

const sum = (all: readonly number[]) => all.reduce((before, one) => before + one, 0);

/** What the last row of a call's frames says is left. */
async function frameLeft({ at }: Office, callId: string): Promise<number> {
  const page = await (await at("auditor")).visit(`/ekonomi/ramar/${callId}`);
  const left = page.root.querySelector('#years tfoot [data-label="Kvar av ramen"]')?.text ?? "";
  return Math.round(Number(left.replaceAll(/\s/g, "").replace(",", ".").replace("−", "-")) * 100);
}

/** How much is open, whoever it waits for, as the desk counts it. */
async function openWork({ at }: Office): Promise<number> {
  const desk = await (await at("officer")).visit("/handlaggning");
  return sum([...desk.root.text.matchAll(/Väntar på (?:mig|andra)\s+(\d+)/g)].map(([, count]) => Number(count)));
}

/** The figures at the end, all of them read on the pages of officer and auditor. */
export async function figuresOf(office: Office, callId: string, cases: readonly Case[]): Promise<ReviewFigures> {
  const all = [];
  for (const one of cases) all.push(await figuresOfCase(office, one));
  return {
    invitations: sum(all.map((one) => one.invitations)),
    recusals: sum(all.map((one) => one.recusals)),
    reviewsKept: sum(all.map((one) => one.reviewsKept)),
    decisions: counted(all.flatMap((one) => one.decisions)),
    stages: counted(all.map((one) => one.stage)),
    frameLeftOre: await frameLeft(office, callId),
    documents: all.flatMap((one) => one.documents),
    openWork: await openWork(office),
  };
}
