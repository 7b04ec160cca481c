import { type SectionName, sectionAfter, sectionBySlug, sectionIn } from "../../pilot/items/draft.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, json, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit, versionOf } from "../../platform/web/route.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { problemsIn } from "../form/application.form.ts";
import { paths } from "../paths.ts";
import { readDraft } from "./draft.store.ts";
import { type Saved, saveSection } from "./save-section.act.ts";

type Applicant = Visit<"applicant">;

// The page is loaded when it is first shown.
const sectionPage = () => import("./section.page.tsx");

const sectionOf = ({ params }: Applicant) => sectionBySlug(params["section"] ?? "") ?? refuse("not-found");

/** The steps of a draft. */
export function draftRoutes({ table }: { readonly table: Table }) {
  return [
    page("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const section = sectionOf(visit);
      const seen = await readDraft(table, visit);
      if (seen.draft.head.submittedAt) return seeOther(paths.application(seen.id));
      const { language, query } = visit;
      const { typed, version } = sectionIn(seen.draft, section);
      // Who comes from the read-through comes to correct what is missing.
      const problems = query.has("granska") ? problemsIn(section, typed, seen.draft, seen.call, language) : [];
      const shown = { id: seen.id, call: seen.call, section, typed, version, problems };
      return html(visit, (await sectionPage()).SectionPage, shown);
    }),

    button("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const { typed, language } = visit;
      const [id, section] = [caseIn(visit), sectionOf(visit)];
      const saved = await press(
        table,
        saveSection,
        savedByLink(visit, { section, typed, version: versionOf(typed), language }),
      );
      if (visit.autosave) return autosaved(saved, paths.section(id, section));
      if (saved.theirs.length > 0) return again(visit, section, { ...saved, problems: [] });
      if (typedText(typed, "next") === "later") return seeOther(paths.application(id));
      if (saved.problems.length === 0) return seeOther(onwards(id, section));
      return again(visit, section, { ...saved, theirs: undefined });
    }),
  ];

  /** The step again: with what is missing, or with what another person has saved beside one's own text. */
  async function again(
    visit: Applicant,
    section: SectionName,
    { kept, ...now }: Pick<Saved, "kept" | "version" | "problems"> & { readonly theirs: Saved["theirs"] | undefined },
  ): Promise<Answer> {
    const { id, call } = await readDraft(table, visit);
    const shown = { id, call, section, typed: kept, ...now };
    return html(visit, (await sectionPage()).SectionPage, shown, { status: now.theirs && 409 });
  }
}

/** Where the person goes on to once a step is saved and right. */
const onwards = (id: ApplicationId, section: SectionName) => {
  const next = sectionAfter(section);
  return next ? paths.section(id, next) : paths.attachments(id);
};

/** What the script of a form hears: the version it now edits, or that it must not save over another person's text. */
const autosaved = ({ version, theirs }: Saved, href: string) =>
  theirs.length > 0 ? json({ version, href }, { status: 409 }) : json({ version });
