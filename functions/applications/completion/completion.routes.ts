import { answering } from "../../calls/application-form/attached-files.ts";
import { changesBetween } from "../../pilot/changed-answers.ts";
import { type Completion, otherFilesOpen } from "../../pilot/items/completion.ts";
import { type Pilot, readPilot, readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../../pilot/press.ts";
import type { SavedWriting } from "../../pilot/writing.ts";
import type { Files } from "../../platform/files/files.ts";
import { scansOf } from "../../platform/files/given-file.answer.ts";
import { withRowAdded } from "../../platform/forms/add-row.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { isGrid } from "../../platform/forms/kinds/grid.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { autosaved } from "../../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, numberOf, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { completionTexts } from "./completion.texts.ts";
import { completionAt, firstTyped, isWritable, openForm, readCompletion, typedNow, writingName } from "./completion.ts";
import { type HandedIn, handInCompletion } from "./hand-in-completion.act.ts";
import { saveCompletion } from "./save-completion.act.ts";
import { versionPage } from "./version.answer.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "scanOf"> };
type Applicant = Visit<"applicant">;

const address = "/ansokan/{id}/komplettering/{number}";
const numberIn = ({ params }: Pick<WebRequest, "params">) => numberOf(params["number"]);
const hereOf = (visit: Applicant) => paths.completion(caseIn(visit), numberIn(visit));
const whoIn = (savedBy: string | undefined, { language }: Applicant) => savedBy || completionTexts[language].others;

type Seen = { readonly pilot: Pilot; readonly completion: Completion };

const openFormOf = ({ pilot, completion }: Seen) => openForm(applicationForm(pilot.call), completion);

/** The open answers as a form that several people write. */
function writingOf(visit: Applicant, seen: Seen): Writing {
  const theirs = seen.pilot.writings.get(writingName(seen.completion));
  return {
    form: openFormOf(seen),
    here: hereOf(visit),
    name: completionTexts[visit.language].title,
    caption: seen.pilot.lifecycle.title,
    theirs,
    who: whoIn(theirs?.savedBy, visit),
  };
}

type Shown = {
  readonly typed: Typed;
  readonly version: number;
  readonly merged?: SavedWriting["merged"];
  readonly other?: SavedWriting["other"];
};
type Wrong = {
  readonly problems?: readonly Problem[];
  readonly outside?: readonly Problem[];
  readonly unchanged?: boolean;
  readonly status?: number;
};

/** What keeps it from being handed in, as its page says it; undefined once it is. */
function wrongIn(done: HandedIn): Wrong | undefined {
  if ("submission" in done) return undefined;
  if ("changed" in done) return {};
  if (done.wrong === "unchanged") return { unchanged: true, status: 422 };
  return { problems: done.wrong, outside: done.outside, status: 422 };
}

/** An applicant completes a returned application: a form that saves itself and is handed in. */
export function completionRoutes({ table, files }: Needs) {
  const opened = async (visit: Applicant): Promise<Seen> => {
    const pilot = await readPilotFor(table, visit);
    return { pilot, completion: completionAt(pilot, numberIn(visit)) };
  };

  /** What the controls of the open answers are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsOf(applicationForm(call), request);
  };

  return labelledBy(labels, [
    page(address, "applicant", async (visit) => {
      const seen = await opened(visit);
      return isWritable(seen.pilot, seen.completion) ? form(visit, seen) : over(visit, seen);
    }),
    button(address, "applicant", async (visit) => {
      const typed = await typedOrMerged(visit, async () => writingOf(visit, await opened(visit)));
      return isAnswer(typed) ? typed : save(visit, typed);
    }),
    page("/ansokan/{id}/version/{number}", "applicant", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      const back = { href: paths.application(pilot.id), label: completionTexts[visit.language].toApplication };
      const fileHref = (file: string) => paths.attachment(pilot.id, file);
      return versionPage(visit, pilot, { reader: "applicant", back, fileHref });
    }),
  ]);

  async function save(visit: Applicant, typed: Typed): Promise<Answer> {
    const form = { number: numberIn(visit), typed, version: versionOf(typed) };
    const isSent = !visit.autosave && typedText(typed, "action") === "send";
    const command = { ...form, language: visit.language };
    const wrong = isSent ? wrongIn(await press(table, handInCompletion, byLink(visit, command))) : {};
    if (!wrong) return seeOther(`${paths.application(caseIn(visit))}?kompletterad`);
    const byButton = visit.autosave ? {} : { byButton: true as const };
    const saved = await press(table, saveCompletion, savedByLink(visit, { ...form, ...byButton }));
    const seen = await opened(visit);
    if (visit.autosave) {
      const about = aboutControls(openFormOf(seen), saved.typed, visit.language);
      return autosaved(saved, about, { href: hereOf(visit), by: saved.other && whoIn(saved.other.savedBy, visit) });
    }
    if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, seen), saved);
    return onwards(visit, seen, saved, isSent ? wrong : undefined);
  }

  /** Where the button leads: to files, to the form with a row more or with what is wrong, or back to it. */
  async function onwards(visit: Applicant, seen: Seen, saved: SavedWriting, wrong: Wrong | undefined): Promise<Answer> {
    const { typed } = visit;
    const all = questionsOf(openFormOf(seen));
    const attach = typedText(typed, "attach");
    if (attach === otherFilesOpen) return seeOther(paths.attachments(seen.pilot.id));
    if (all.some(({ id, kind }) => kind === "files" && id === attach))
      return seeOther(paths.attachments(seen.pilot.id, attach));
    const grown = all.find(({ id }) => id === typedText(typed, "add"));
    if (grown && isGrid(grown)) return form(visit, seen, { ...saved, typed: withRowAdded(grown, saved.typed) });
    if (wrong || saved.merged.length > 0) return form(visit, seen, saved, wrong);
    return seeOther(`${hereOf(visit)}?sparad`);
  }

  async function form(visit: Applicant, seen: Seen, now?: Shown, wrong: Wrong = {}): Promise<Answer> {
    const { pilot, completion } = seen;
    const stored = pilot.writings.get(writingName(completion));
    const {
      typed,
      version,
      merged = [],
      other,
    }: Shown = now ?? stored ?? { typed: firstTyped(pilot, completion), version: 0 };
    const { problems = [], outside = [], unchanged = false, status } = wrong;
    const document = openFormOf(seen);
    const about = aboutControls(document, typed, visit.language);
    const read = readCompletion(pilot, completion, typed, visit.language);
    const sent = questionsOf(document).flatMap((question) => answering(question, read.files));
    const shown = {
      ...{ pilot, completion, form: document, now: read, typed, version, problems, outside, unchanged },
      saved: visit.query.has("sparad"),
      today: dayOf(visit.now),
      taken: { who: whoIn(other?.savedBy, visit), labels: merged.map((field) => about(field).label) },
      scans: await scansOf(files, sent),
    };
    const { CompletionFormPage } = await import("./completion-form.page.tsx");
    return html(visit, CompletionFormPage, shown, { status, home: hereOf(visit) });
  }

  /** What was written and is no longer to be handed in stays to be read. */
  async function over(visit: Applicant, { pilot, completion }: Seen): Promise<Answer> {
    const { submission, call, writings } = pilot;
    const lang = visit.language;
    const typed = typedNow(pilot, completion);
    const { answers } = readCompletion(pilot, completion, typed, lang).read;
    const written = { answers, attachments: submission.attachments };
    const unsent = writings.has(writingName(completion))
      ? changesBetween(submission, written, { call, lang, reader: "applicant" })
      : [];
    const { CompletionOverPage } = await import("./completion-over.page.tsx");
    return html(visit, CompletionOverPage, { pilot, completion, unsent });
  }
}
