import { typedIn } from "../../pilot/items/draft.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import { aboutControls } from "../../platform/forms/control-words.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import type { Section } from "../../platform/forms/document.ts";
import { askedIn, isMerge } from "../../platform/forms/merge-answers.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { applicationForm, readApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { autosaved } from "./autosaved.ts";
import { type DraftSeen, readDraft } from "./draft.store.ts";
import { readAllEarlier, readEarlier } from "./earlier.store.ts";
import { type Saved, saveSection } from "./save-section.act.ts";

type Applicant = Visit<"applicant">;

// The page is loaded when it is first shown.
const sectionPage = () => import("./section.page.tsx");

const isAnswer = (one: Typed | Answer): one is Answer => "statusCode" in one;
const slugIn = ({ params }: Applicant) => params["section"] ?? "";
const sectionOf = ({ call }: DraftSeen, slug: string): Section =>
  applicationForm(call).sections.find((one) => one.slug === slug) ?? refuse("not-found");

/** The sections of a draft. */
export function draftRoutes({ table }: { readonly table: Table }) {
  return [
    page("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      if (seen.draft.head.submittedAt) return seeOther(paths.application(seen.id));
      const section = sectionOf(seen, slugIn(visit));
      const { version = 0, typed = {} } = seen.draft.sections[section.id] ?? {};
      const earlier = await earlierAsked(visit, seen, section);
      // Who comes from the read-through comes to correct what is missing.
      return show(visit, seen, section, { typed: earlier ?? typed, version, check: visit.query.has("granska") });
    }),

    page("/ansokan/{id}/{section}/tidigare", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      const section = sectionOf(seen, slugIn(visit));
      const earlier = await readAllEarlier(table, seen.id, section.id);
      const { EarlierPage } = await import("./earlier.page.tsx");
      return html(visit, EarlierPage, { draft: seen.draft, call: seen.call, section, earlier });
    }),

    button("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const { autosave } = visit;
      const typed = isMerge(visit.typed) ? await merged(visit) : visit.typed;
      if (isAnswer(typed)) return typed;
      const [id, slug] = [caseIn(visit), slugIn(visit)];
      const next = typedText(typed, "next");
      const byButton = autosave ? {} : { byButton: true as const };
      const command = { slug, typed, version: versionOf(typed), ...byButton };
      const saved = await press(table, saveSection, savedByLink(visit, command));
      if (autosave) return autosaved(saved, await readDraft(table, visit), visit);
      if (saved.clashes.length > 0) return clashed(visit, saved);
      return next === "later" ? seeOther(paths.application(id)) : goOn(visit, saved);
    }),
  ];

  /** The next section, once this one is right and holds nothing that the person has not seen; else this one again. */
  async function goOn(visit: Applicant, saved: Saved): Promise<Answer> {
    const seen = await readDraft(table, visit);
    const { problems } = readApplication(typedIn(seen.draft), seen.call, visit.language, dayOf(visit.now));
    const isRight = (problems.get(saved.section.id) ?? []).length === 0;
    if (isRight && saved.merged.length === 0) return seeOther(onwards(seen, saved.section));
    return show(visit, seen, saved.section, { ...saved, check: true });
  }

  /** An earlier version that a person wants to go on from; it is shown, and saved only by the button. */
  async function earlierAsked({ query }: Applicant, { id }: DraftSeen, section: Section): Promise<Typed | undefined> {
    const version = Number(query.get("fran"));
    if (!Number.isSafeInteger(version) || version < 1) return undefined;
    return (await readEarlier(table, id, section.id, version))?.typed ?? refuse("not-found");
  }

  /** Where both have changed one control: both texts side by side. */
  async function clashed(visit: Applicant, saved: Saved, problems: readonly Problem[] = []): Promise<Answer> {
    const { language, typed } = visit;
    const { draft, call } = await readDraft(table, visit);
    const about = aboutControls(applicationForm(call), saved.typed, language);
    const { clashesOf } = await import("../../platform/forms/ui/merge.tsx");
    const clashes = await clashesOf(saved.clashes, about, language);
    const taken = saved.merged.map((field) => about(field).label);
    const shown = { draft, call, saved, clashes, taken, problems, ...(problems.length > 0 ? { typed } : {}) };
    return html(visit, (await import("./merge.page.tsx")).MergePage, shown, {
      status: problems.length > 0 ? 422 : 409,
    });
  }

  /** What the page of a merge was answered with: what is to be saved, or that page again. */
  async function merged(visit: Applicant): Promise<Typed | Answer> {
    const { typed, language } = visit;
    const seen = await readDraft(table, visit);
    const section = sectionOf(seen, slugIn(visit));
    const now = seen.draft.sections[section.id];
    const asked = askedIn(typed, now?.typed ?? {});
    const { settled } = await import("../../platform/forms/ui/merge-choice.ts");
    const about = aboutControls(applicationForm(seen.call), typed, language);
    const choice = settled(typed, asked, (field) => about(field).label, language);
    if (choice.problems.length === 0) return choice.typed;
    const other = now && { other: now };
    const saved = {
      section,
      version: now?.version ?? 0,
      typed: keptOf(typed, section),
      merged: [],
      clashes: asked,
      ...other,
    };
    return clashed(visit, saved, choice.problems);
  }

  type Shown = { typed: Typed; version: number; check: boolean; merged?: readonly string[]; other?: Saved["other"] };

  async function show(visit: Applicant, seen: DraftSeen, section: Section, now: Shown): Promise<Answer> {
    const { check, typed, version, merged, other } = now;
    const all = { ...typedIn(seen.draft), ...typed };
    const read = readApplication(all, seen.call, visit.language, dayOf(visit.now));
    const problems = check ? (read.problems.get(section.id) ?? []) : [];
    const shown = { ...seen, section: section.id, read, typed, version, problems, merged, other };
    return html(visit, (await sectionPage()).SectionPage, shown);
  }
}

/** Where the person goes on to once a section is saved and right. */
function onwards({ id, call }: DraftSeen, { id: section }: Section): string {
  const { sections } = call.forms.application;
  const next = sections[sections.findIndex((one) => one.id === section) + 1];
  return next ? paths.section(id, next.slug) : paths.attachments(id);
}
