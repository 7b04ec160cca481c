import {
  analysisFilePath,
  analysisForFile,
  type FoundPassage,
  learningTexts,
  placeName,
} from "../../learning/contract.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download } from "../../platform/web/answers.ts";
import { callIn, page, type Visit } from "../../platform/web/route.ts";
import { type ListColumn, listFile } from "./list-file.ts";

const readers = ["officer", "decider", "auditor"] as const;
const of = "{callId}";
const formats = ["csv", "xlsx"] as const;

/** A call's joint analysis as files: its projects by code, and the passages. What consent was taken back for is in neither. */
export function analysisFileRoutes({ table }: { readonly table: Table }) {
  const projects = async (visit: Visit, format: (typeof formats)[number]): Promise<Answer> => {
    const [callId, lang] = [callIn(visit), visit.language];
    const t = learningTexts[lang];
    const { rows, codes } = await analysisForFile(table, callId, lang);
    type Row = (typeof rows)[number];
    const columns: readonly ListColumn<Row>[] = [
      { header: t.project, width: 40, text: ({ number, title }) => `${number}. ${title}` },
      { header: t.organisation, width: 30, text: ({ organisation }) => organisation },
      {
        header: t.interviews,
        width: 12,
        text: ({ interviews }) => String(interviews.filter(({ withdrawn }) => !withdrawn).length),
      },
      ...codes.map(
        ({ id, name }): ListColumn<Row> => ({
          ...{ header: name, width: 18 },
          text: (row) => String(row.codes[id] ?? 0),
        }),
      ),
    ];
    return sent(await listFile({ fileName: `${callId}-koder`, sheet: t.matrix, columns, rows }, format));
  };
  const passages = async (visit: Visit, format: (typeof formats)[number]): Promise<Answer> => {
    const [callId, lang] = [callIn(visit), visit.language];
    const t = learningTexts[lang];
    const { passages: rows, codes } = await analysisForFile(table, callId, lang, { withPassages: true });
    const names = new Map(codes.map(({ id, name }) => [id, name]));
    const columns: readonly ListColumn<FoundPassage>[] = [
      {
        ...{ header: t.place, width: 10 },
        text: ({ row, interview, passage }) => placeName({ project: row.number, interview, passage: passage.number }),
      },
      { header: t.project, width: 40, text: ({ row }) => row.title },
      { header: t.words, width: 80, text: ({ passage }) => passage.words },
      { header: t.about, width: 40, text: ({ passage }) => passage.codes.map((id) => names.get(id) ?? id).join(", ") },
    ];
    return sent(await listFile({ fileName: `${callId}-passager`, sheet: t.passages, columns, rows }, format));
  };
  return formats.flatMap((format) => [
    page(analysisFilePath(of, "koder", format), readers, (visit) => projects(visit, format)),
    page(analysisFilePath(of, "passager", format), readers, (visit) => passages(visit, format)),
  ]);
}

const sent = ({ file, ...named }: Awaited<ReturnType<typeof listFile>>) => download(file, named);
