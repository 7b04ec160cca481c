import { documentTexts } from "../../../functions/pilot/document.texts.ts";
import type { DocumentKind } from "../../../functions/pilot/items/case-document.ts";
import { stageNames } from "../../../functions/pilot/stages/stages.texts.ts";
import type { Stage as PilotStage } from "../../../functions/pilot/stages/stages.ts";
import type { LocalDay } from "../../../functions/vocabulary/instant.ts";
import { staff } from "../acts.ts";
import type { Page, Player } from "../person.ts";
import type { Stage } from "../stage.ts";
import type { Case } from "./cases.ts";

/** The authority at work: its staff, each signed in anew every day, and the day that it is. */
export type Office = {
  readonly stage: Stage;
  readonly at: (role: keyof Stage["staff"]) => Promise<Player>;
  /** The day begins, and what was due until then is done: mails, timers, the morning's reminders. */
  readonly begins: (day: string) => Promise<void>;
};

export function officeOn(stage: Stage): Office {
  const signedIn = new Map<keyof Stage["staff"], Promise<Player>>();
  return {
    stage,
    at: (role) => {
      const player = signedIn.get(role) ?? staff(stage, role);
      signedIn.set(role, player);
      return player;
    },
    begins: async (day) => {
      signedIn.clear();
      await stage.clock.waitFor(day as LocalDay); // as: the days of the demo are written in it
      await stage.clock.dueNow();
    },
  };
}

/** What a name is of, where each has a name of its own. */
export const named = <K extends string>(names: Readonly<Record<K, string>>, name: string): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === name); // as: the keys of that record

export const casePath = ({ id }: Case) => `/handlaggning/${id}`;

/** What stands on the page of a case beside a word. */
export const beside = (page: Page, word: string): string | undefined =>
  page.root
    .querySelectorAll(".govuk-summary-list__row")
    .find((row) => row.querySelector("dt")?.text.trim() === word)
    ?.querySelector("dd")
    ?.text.trim();

/** The stage that the page of a case shows. */
export const stageOn = (page: Page): PilotStage | undefined => named(stageNames.sv, beside(page, "Steg") ?? "");

export type ListedDocument = { readonly kind: DocumentKind; readonly href: string };

/** The documents that the page of a case lists and that have their numbers, by those. */
export const documentsOn = (page: Page): readonly ListedDocument[] =>
  page.root.querySelectorAll("#documents tbody tr").flatMap((row) => {
    const cell = (name: string) => row.querySelector(`[data-label="${name}"]`)?.text.trim() ?? "";
    const href = row.querySelector('a[href*="/handlingar/"]')?.getAttribute("href");
    const kind = named(documentTexts.sv.kinds, cell("Typ"));
    return href && kind && /-\d+$/.test(cell("Diarienummer")) ? [{ kind, href }] : [];
  });

/** Waits until a case stands in a stage, and the last document that follows from what was done is registered. */
export async function settled(
  { at }: Office,
  of: Case,
  stage: PilotStage,
  documents: Partial<Record<DocumentKind, number>> = {},
): Promise<void> {
  const wanted = Object.entries(documents);
  await (await at("officer")).visitUntil(casePath(of), (page) => {
    const listed = documentsOn(page);
    const isThere = ([kind, count]: [string, number]) => listed.filter((one) => one.kind === kind).length >= count;
    return stageOn(page) === stage && wanted.every(isThere);
  });
}
