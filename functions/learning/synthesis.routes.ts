import { currentCall } from "../calls/call.store.ts";
import { byStaff, press } from "../pilot/press.ts";
import type { FileKind } from "../platform/documents/files-of.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, callIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { paperFile } from "../settings/paper-file.answer.ts";
import { analysisSubject, type CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";
import { beginning } from "./analysis.ts";
import { placeName } from "./cited.ts";
import { editionPaper } from "./edition-paper.ts";
import { readDraft } from "./import-draft.ts";
import { readAnalysis } from "./learning.store.ts";
import { passSynthesis } from "./pass-synthesis.act.ts";
import { editionPath, importDraftPath, passPath, publishPath, synthesisPath, writeSynthesisPath } from "./paths.ts";
import { publishAnalysis } from "./publish-analysis.act.ts";
import { placesOf, readSynthesis } from "./read-synthesis.ts";
import { saveSynthesis } from "./save-synthesis.act.ts";
import { publishForm, synthesisForm } from "./synthesis.form.ts";
import { knownAt, projectsIn, readAnalysisAndText, readEdition, readWritten } from "./synthesis.store.ts";
import { synthesisTexts } from "./synthesis.texts.ts";
import { dutyNames, type Synthesis } from "./synthesis.ts";

const readers = ["officer", "decider", "auditor"] as const;
const officers = ["officer"] as const;
type Reader = Visit<typeof readers>;
type Officer = Visit<typeof officers>;
const pages = () => import("./synthesis.page.tsx");
const of = "{callId}";

/** What a call's joint analysis comes to: written, checked, published, fetched as files. */
export function synthesisRoutes({ table }: { readonly table: Table }) {
  const titleOf = async (visit: Visit) => wordsIn((await currentCall(table, callIn(visit))).title, visit.language);
  const analysisOf = async (callId: CallId) => (await readAnalysis(table, callId)) ?? beginning(callId);

  return [
    page(synthesisPath(of), readers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(synthesisForm, request),
      [
        page(writeSynthesisPath(of), officers, async (visit) => {
          const written = await readWritten(table, callIn(visit));
          return writing(visit, { typed: written?.typed ?? {}, version: written?.version ?? 0 });
        }),
        button(writeSynthesisPath(of), officers, async (visit) => {
          const callId = callIn(visit);
          const typed = await typedOrMerged(visit, async () => writingOf(visit, await readWritten(table, callId)));
          if (isAnswer(typed)) return typed;
          const saved = await press(table, saveSynthesis, pressed(visit, { typed, version: versionOf(typed) }));
          if (saved.clashes.length > 0)
            return mergeAsked(visit, writingOf(visit, await readWritten(table, callId)), saved);
          if (saved.merged.length === 0) return seeOther(`${synthesisPath(callId)}?sparad`);
          const about = aboutControls(synthesisForm, saved.typed, visit.language);
          const taken = { who: saved.other?.savedBy ?? "", labels: saved.merged.map((field) => about(field).label) };
          return writing(visit, saved, taken);
        }),
      ],
    ),
    page(importDraftPath(of), officers, (visit) => importing(visit)),
    button(importDraftPath(of), officers, async (visit) => {
      const t = synthesisTexts[visit.language];
      const text = [visit.typed["p-file"] ?? ""].flat().join("");
      const wrong = (words: string) => importing(visit, [{ field: "p-file", text: words }]);
      if (text === "") return wrong(t.fileMissing);
      const read = readDraft(text);
      if ("fault" in read) return wrong(read.fault === "not-json" ? t.notJson : t.fileFault(read.fault.at));
      const command = { typed: read.typed, version: versionOf(visit.typed), draftOf: read.by };
      const { clashes } = await press(table, saveSynthesis, pressed(visit, command));
      return clashes.length > 0 ? refuse("stale-version") : seeOther(`${synthesisPath(callIn(visit))}?sparad`);
    }),
    button(passPath(of, "{duty}"), officers, async (visit) => {
      const duty = dutyNames.find((one) => one === visit.params["duty"]) ?? refuse("not-found");
      await press(table, passSynthesis, pressed(visit, { version: versionOf(visit.typed), duty }));
      return seeOther(synthesisPath(callIn(visit)));
    }),
    ...labelledBy(
      (request) => labelsOf(publishForm, request),
      [
        button(publishPath(of), officers, async (visit) => {
          const { typed, language } = visit;
          const command = { version: versionOf(typed), typed, language };
          const { wrong } = await press(table, publishAnalysis, pressed(visit, command));
          return wrong ? shown(visit, typed, wrong) : seeOther(editionPath(callIn(visit)));
        }),
      ],
    ),
    page(editionPath(of), readers, async (visit) => {
      const { edition, paper, callId } = await editionOf(visit);
      const known = await knownAt(table, await analysisOf(callId), placesOf(edition.sentences));
      const withdrawn = placesOf(edition.sentences)
        .map(placeName)
        .filter((name) => known.get(name)?.withdrawn);
      return html(visit, (await pages()).EditionPage, { callId, edition, paper, withdrawn });
    }),
    page(`${editionPath(of)}/pdf`, readers, (visit) => file(visit, "pdf")),
    page(`${editionPath(of)}/docx`, readers, (visit) => file(visit, "docx")),
  ];

  function pressed<Command>(visit: Officer, command: Command) {
    return byStaff(visit, "officer", command, analysisSubject(callIn(visit)));
  }

  async function shown(visit: Reader, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const callId = callIn(visit);
    const [call, { analysis = beginning(callId), written }, edition, projects] = await Promise.all([
      titleOf(visit),
      readAnalysisAndText(table, callId),
      readEdition(table, callId),
      projectsIn(table, callId),
    ]);
    const sentences = readSynthesis(written?.typed ?? {});
    const known = await knownAt(table, analysis, placesOf(sentences));
    const { person, query } = visit;
    const props = {
      ...{ callId, call, written, sentences, known, projects, edition, typed, problems },
      ...{ interviewed: analysis.interviewed, reader: person.subject, saved: query.has("sparad") },
      writes: person.roles.includes("officer"),
    };
    return html(visit, (await pages()).SynthesisPage, props, { home: synthesisPath(callId) });
  }

  async function writing(
    visit: Officer,
    { typed, version }: Pick<Synthesis, "version"> & { readonly typed: Typed },
    taken?: { readonly who: string; readonly labels: readonly string[] },
  ): Promise<Answer> {
    const props = { callId: callIn(visit), call: await titleOf(visit), typed, version, taken };
    return html(visit, (await pages()).WriteSynthesisPage, props, { home: writeSynthesisPath(callIn(visit)) });
  }

  async function importing(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const callId = callIn(visit);
    const [call, written] = await Promise.all([titleOf(visit), readWritten(table, callId)]);
    const version = written?.version ?? 0;
    return html(visit, (await pages()).ImportDraftPage, { callId, call, version, problems });
  }

  /** @throws Refusal not-found */
  async function editionOf(visit: Reader) {
    const callId = callIn(visit);
    const [call, found] = await Promise.all([titleOf(visit), readEdition(table, callId)]);
    const edition = found ?? refuse("not-found");
    return { callId, edition, paper: editionPaper(edition, call, visit.language) };
  }

  async function file(visit: Reader, kind: FileKind): Promise<Answer> {
    const { edition, paper } = await editionOf(visit);
    return paperFile(table, paper, { kind, name: `samlad-analys-${edition.number}`, at: edition.at });
  }
}

const writingOf = (visit: Officer, theirs: Synthesis | undefined): Writing => ({
  form: synthesisForm,
  here: writeSynthesisPath(callIn(visit)),
  name: synthesisTexts[visit.language].title,
  caption: typedText(visit.params, "callId"),
  theirs,
  who: theirs?.savedBy ?? "",
});
