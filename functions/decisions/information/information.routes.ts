import { byStaff, press } from "../../pilot/press.ts";
import type { FileKind } from "../../platform/documents/files-of.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { paperFile } from "../../settings/paper-file.answer.ts";
import { MeetingId, meetingSubject } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { readMeeting } from "../meeting/meeting.store.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { finishInformationPath, informationPath, writeInformationPath } from "../paths.ts";
import { finishInformation } from "./finish-information.act.ts";
import { informationForm } from "./information.form.ts";
import { readInformationItem } from "./information.store.ts";
import { informationTexts } from "./information.texts.ts";
import type { InformationItem } from "./information.ts";
import { informationPaper } from "./information-paper.ts";
import { readInformation } from "./read-information.ts";
import { saveInformation } from "./save-information.act.ts";

const readers = ["officer", "decider", "auditor"] as const;
const officers = ["officer"] as const;
type Reader = Visit<typeof readers>;
type Officer = Visit<typeof officers>;

const pages = () => import("./information.page.tsx");

/** @throws Refusal not-found */
const meetingIn = ({ params }: Pick<WebRequest, "params">): MeetingId =>
  MeetingId.safeParse(params["meeting"]).data ?? refuse("not-found");
const numberIn = ({ params }: Pick<WebRequest, "params">): number => Number(params["number"]) || 0;
const [at, of] = ["{meeting}", "{number}"] as const;

/** Information items of a meeting: written, read as the meeting is given them, finished, and fetched as files. */
export function informationRoutes({ table }: { readonly table: Table }) {
  const opened = (visit: Pick<Visit, "params">) => readInformationItem(table, meetingIn(visit), numberIn(visit));
  const paperOf = ({ meeting, item }: { meeting: Meeting; item: InformationItem }, { language }: Reader) => {
    const { information } = readInformation(item.typed, language);
    const day = LocalDay.safeParse(typedText(meeting.shared.typed, "p-day")).data;
    return { information, paper: informationPaper(information, { name: meeting.name, day }, language) };
  };

  const written = labelledBy(
    (request) => labelsOf(informationForm, request),
    [
      page(writeInformationPath(at, of), officers, async (visit) => {
        if (numberIn(visit) === 0) return writing(visit, await meetingOf(visit), {}, 0, []);
        const { meeting, item } = await opened(visit);
        if (item.finished) return seeOther(informationPath(meeting.meetingId, item.number));
        return writing(visit, meeting, item.typed, item.version, []);
      }),
      button(writeInformationPath(at, of), officers, async (visit) => {
        const number = numberIn(visit);
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await opened(visit)));
        if (isAnswer(typed)) return typed;
        const command = { number, typed, version: versionOf(typed), language: visit.language };
        const saved = await press(table, saveInformation, pressed(visit, command));
        if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, await opened(visit)), saved);
        if (saved.wrong.length > 0)
          return writing(visit, await meetingOf(visit), saved.typed, saved.version, saved.wrong);
        return seeOther(`${informationPath(meetingIn(visit), saved.number)}?sparat`);
      }),
    ],
  );

  return [
    ...written,
    page(informationPath(at, of), readers, (visit) => shown(visit, [])),
    button(finishInformationPath(at, of), officers, async (visit) => {
      const finishes = typedText(visit.typed, "finishes") !== "no";
      const command = { number: numberIn(visit), version: versionOf(visit.typed), finishes, language: visit.language };
      const { wrong } = await press(table, finishInformation, pressed(visit, command));
      return wrong ? shown(visit, wrong) : seeOther(informationPath(meetingIn(visit), numberIn(visit)));
    }),
    page(`${informationPath(at, of)}/pdf`, readers, (visit) => file(visit, "pdf")),
    page(`${informationPath(at, of)}/docx`, readers, (visit) => file(visit, "docx")),
  ];

  function pressed<Command>(visit: Officer, command: Command) {
    return byStaff(visit, "officer", command, meetingSubject(meetingIn(visit)));
  }

  async function meetingOf(visit: Officer): Promise<Meeting> {
    return (await readMeeting(table, meetingIn(visit))) ?? refuse("not-found");
  }

  async function shown(visit: Reader, problems: readonly Problem[]): Promise<Answer> {
    const { meeting, item } = await opened(visit);
    const writes = visit.person.roles.includes("officer");
    const props = { meeting, item, ...paperOf({ meeting, item }, visit), writes, saved: visit.query.has("sparat") };
    const home = informationPath(meeting.meetingId, item.number);
    return html(visit, (await pages()).InformationPage, { ...props, problems }, { home });
  }

  async function writing(
    visit: Officer,
    meeting: Meeting,
    typed: Typed,
    version: number,
    problems: readonly Problem[],
  ): Promise<Answer> {
    const props = { meeting, number: numberIn(visit), typed, version, problems };
    const home = writeInformationPath(meeting.meetingId, numberIn(visit));
    return html(visit, (await pages()).WriteInformationPage, props, { home });
  }

  async function file(visit: Reader, kind: FileKind): Promise<Answer> {
    const found = await opened(visit);
    const { number, savedAt: at } = found.item;
    return paperFile(table, paperOf(found, visit).paper, { kind, name: `informationsarende-${number}`, at });
  }
}

const writingOf = (visit: Officer, { meeting, item }: { meeting: Meeting; item: InformationItem }): Writing => ({
  form: informationForm,
  here: writeInformationPath(meeting.meetingId, item.number),
  name: informationTexts[visit.language].title,
  caption: meeting.name,
  theirs: item,
  who: item.savedBy,
});
