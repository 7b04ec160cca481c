import { answering } from "../../calls/application-form/attached-files.ts";
import { earlierAsked, earlierPage } from "../../pilot/earlier-draft.answer.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import type { Files } from "../../platform/files/files.ts";
import { scansOf } from "../../platform/files/given-file.answer.ts";
import { withRowAdded } from "../../platform/forms/add-row.ts";
import type { Section } from "../../platform/forms/document.ts";
import { isGrid } from "../../platform/forms/kinds/grid.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { autosaved } from "../../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, json, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf, formatMoment } from "../../vocabulary/instant.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { typedForSection } from "../form/one-section.ts";
import { applicationForm, readApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { readsDraft } from "./applicant.ts";
import { type DraftSeen, draftOf, givenIn, readDraft, sectionOf } from "./draft.store.ts";
import { firstTyped } from "./first-typed.ts";
import { type Saved, saveSection } from "./save-section.act.ts";
import { filledIn, type Suggestion, suggestionFor } from "./shares.ts";
import { writerOf } from "./writer.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "scanOf"> };
type Applicant = Visit<"applicant">;

// The page is loaded when it is first shown.
const sectionPage = () => import("./section.page.tsx");

const slugIn = ({ params }: Applicant) => params["section"] ?? "";

/** A section as a form that several people write. */
function writingOf({ language }: Applicant, { id, draft, call }: DraftSeen, section: Section): Writing {
  const theirs = draft.sections[section.id];
  return {
    form: { ...applicationForm(call), sections: [section] },
    here: paths.section(id, section.slug),
    name: wordsIn(section.name, language),
    caption: wordsIn(call.title, language),
    theirs,
    who: writerOf(draft, theirs?.savedBy, language),
  };
}

/** The sections of a draft. */
export function draftRoutes({ table, files }: Needs) {
  /** What the controls of the call's form are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await draftOf(table, await readPilot(table, caseIn(request)));
    return labelsOf(applicationForm(call), request);
  };

  return labelledBy(labels, [
    page("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      if (seen.draft.head.submittedAt) return seeOther(paths.application(seen.id));
      if (readsDraft(seen.draft, visit.person.subject)) return seeOther(paths.review(seen.id));
      const section = sectionOf(seen, slugIn(visit));
      const { version, typed } = seen.draft.sections[section.id] ?? {
        version: 0,
        typed: firstTyped(seen.draft, section),
      };
      const earlier = await earlierAsked(table, visit, section.id);
      // Who comes from the read-through comes to correct what is missing.
      const from = earlier && formatMoment(earlier.savedAt, visit.language);
      const check = visit.query.has("granska");
      return show(visit, seen, section, { typed: earlier?.typed ?? typed, version, check, from });
    }),

    page("/ansokan/{id}/{section}/tidigare", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      const section = sectionOf(seen, slugIn(visit));
      const { form, here, name, caption, theirs } = writingOf(visit, seen, section);
      const who = (savedBy: string) => writerOf(seen.draft, savedBy, visit.language);
      const now = theirs?.typed ?? {};
      return earlierPage(table, visit, { draft: section.id, now, form: () => form, here, name, caption, who });
    }),

    button("/ansokan/{id}/{section}", "applicant", async (visit) => {
      const { autosave } = visit;
      const typed = await typedOrMerged(visit, async () => {
        const seen = await readDraft(table, visit);
        return writingOf(visit, seen, sectionOf(seen, slugIn(visit)));
      });
      if (isAnswer(typed)) return typed;
      const slug = slugIn(visit);
      const byButton = autosave ? {} : { byButton: true as const };
      const command = { slug, typed, version: versionOf(typed), ...byButton };
      const saved = await press(table, saveSection, savedByLink(visit, command));
      if (autosave) return heard(visit, saved);
      if (saved.clashes.length > 0) {
        const seen = await readDraft(table, visit);
        return mergeAsked(visit, writingOf(visit, seen, saved.section), saved);
      }
      return nextAfter(visit, saved, typed);
    }),
  ]);

  /** What the person asked for with the button that saved: a row, figures, the files of a question, or to go on. */
  function nextAfter(visit: Applicant, saved: Saved, typed: Typed): Answer | Promise<Answer> {
    const id = caseIn(visit);
    const grown = typedText(typed, "add");
    if (grown !== "") return withRow(visit, saved, grown);
    const shares = typedText(typed, "shares");
    if (shares !== "") return withShares(visit, saved, shares);
    const attach = saved.section.questions.find((one) => one.kind === "files" && one.id === typedText(typed, "attach"));
    if (attach) return seeOther(paths.attachments(id, attach.id));
    return typedText(typed, "next") === "later" ? seeOther(paths.application(id)) : goOn(visit, saved);
  }

  /** The next section, once this one is right and holds nothing that the person has not seen; else this one again. */
  async function goOn(visit: Applicant, saved: Saved): Promise<Answer> {
    const seen = await readDraft(table, visit);
    const { problems } = readApplication(givenIn(seen.draft), seen.call, visit.language, dayOf(visit.now));
    const isRight = (problems.get(saved.section.id) ?? []).length === 0;
    if (isRight && saved.merged.length === 0) return seeOther(onwards(seen, saved.section));
    return show(visit, seen, saved.section, { ...saved, check: true });
  }

  /** The section again with one row more in a table, where no script adds it. */
  async function withRow(visit: Applicant, saved: Saved, grown: string): Promise<Answer> {
    const question = saved.section.questions.find(({ id }) => id === grown);
    const typed = question && isGrid(question) ? withRowAdded(question, saved.typed) : saved.typed;
    const seen = await readDraft(table, visit);
    return show(visit, seen, saved.section, { ...saved, typed, check: false });
  }

  /** The section again with what could be written in the financing, or with that written: what was typed is saved before. */
  async function withShares(visit: Applicant, saved: Saved, asked: string): Promise<Answer> {
    const seen = await readDraft(table, visit);
    const read = readApplication(givenIn(seen.draft), seen.call, visit.language, dayOf(visit.now));
    if (asked !== "empty" && asked !== "all") {
      const suggestion = suggestionFor(seen.call, read) ?? "no-costs";
      return show(visit, seen, saved.section, { ...saved, check: false, suggestion });
    }
    const typed = { ...saved.typed, ...filledIn(seen.call, read, asked) };
    const command = { slug: saved.section.slug, typed, version: saved.version, byButton: true as const };
    const filled = await press(table, saveSection, savedByLink(visit, command));
    return show(visit, await readDraft(table, visit), saved.section, { ...filled, check: false, filled: true });
  }

  /** What the script of the form hears. */
  async function heard(visit: Applicant, saved: Saved): Promise<Answer> {
    if (saved.merged.length === 0 && saved.clashes.length === 0) return json({ version: saved.version });
    const { id, draft, call } = await readDraft(table, visit);
    const { language } = visit;
    const about = aboutControls(applicationForm(call), saved.typed, language);
    const by = saved.other && writerOf(draft, saved.other.savedBy, language);
    return autosaved(saved, about, { href: paths.section(id, saved.section.slug), by });
  }

  type Shown = {
    typed: Typed;
    version: number;
    check: boolean;
    merged?: readonly string[];
    other?: Saved["other"];
    from?: string | undefined;
    suggestion?: Suggestion | "no-costs";
    filled?: boolean;
  };

  async function show(visit: Applicant, seen: DraftSeen, section: Section, now: Shown): Promise<Answer> {
    const { check, typed, version, merged, other, from, suggestion, filled } = now;
    const given = givenIn(seen.draft);
    const all = {
      ...given,
      typed: typedForSection(seen.call.forms.application, section, { ...given.typed, ...typed }),
    };
    const read = readApplication(all, seen.call, visit.language, dayOf(visit.now));
    const problems = check ? (read.problems.get(section.id) ?? []) : [];
    const sent = section.questions.flatMap((question) => answering(question, given.files));
    const scans = await scansOf(files, sent);
    const shown = {
      ...seen,
      section: section.id,
      read,
      typed,
      version,
      problems,
      merged,
      other,
      from,
      suggestion,
      filled,
      scans,
    };
    return html(visit, (await sectionPage()).SectionPage, shown);
  }
}

/** Where the person goes on to once a section is saved and right. */
function onwards({ id, call }: DraftSeen, { id: section }: Section): string {
  const { sections } = call.forms.application;
  const next = sections[sections.findIndex((one) => one.id === section) + 1];
  return next ? paths.section(id, next.slug) : paths.attachments(id);
}
