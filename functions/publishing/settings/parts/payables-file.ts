import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { Question } from "../../../platform/forms/document.ts";
import type { Words } from "../../../platform/forms/words.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { PayablesLayout, payableFields } from "../../../settings/payables-layout.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { openTable, rowsOf } from "./named-rows.ts";
import { payablesFileTexts as t } from "./payables-file.texts.ts";

const table = "p-columns";

/** What is chosen among a few, by the question: how the option is called, and its value in the layout. */
const choices = {
  "p-form": { form: { "p-separated": "separated", "p-fixed": "fixed" } },
  "p-separator": { separator: { "p-semicolon": ";", "p-comma": ",", "p-bar": "|", "p-tab": "tab" } },
  "p-quoted": { quoted: { "p-yes": true, "p-no": false } },
  "p-header": { header: { "p-yes": true, "p-no": false } },
  "p-code-page": {
    codePage: {
      "p-utf-8": "utf-8",
      "p-utf-8-mark": "utf-8-mark",
      "p-windows-1252": "windows-1252",
      "p-iso-8859-1": "iso-8859-1",
      "p-cp437": "cp437",
    },
  },
  "p-decimal-sign": { decimalSign: { "p-comma": ",", "p-point": ".", "p-ore": "none" } },
  "p-day-form": { dayForm: { "p-dashes": "YYYY-MM-DD", "p-eight": "YYYYMMDD", "p-six": "YYMMDD" } },
  "p-line-end": { lineEnd: { "p-crlf": "crlf", "p-lf": "lf" } },
} as const;
type Asked = keyof typeof choices;
type Known = {
  readonly field: keyof PayablesLayout;
  readonly values: ReadonlyArray<readonly [id: string, value: unknown]>;
};
const asked = Object.entries(choices).map(([id, one]): readonly [Asked, Known] => {
  const [[field, values] = ["form", {}]] = Object.entries(one);
  return [id as Asked, { field: field as keyof PayablesLayout, values: Object.entries(values) }]; // as: Object.entries forgets the names
});

const option = (id: string, label: Words) => ({ id, label });
const question = ([id, { values }]: (typeof asked)[number]): Question => ({
  ...{ id, label: t.asked[id], kind: "choice", optional: true },
  options: values.map(([name]) => option(name, t.options[name] ?? t.options["p-yes"])),
});

/** How the supplier ledger takes payables. Without a name there is no file. */
export const payablesFilePart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-payables-file",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-payables-file",
        name: t.name,
        slug: "reskontrafil",
        questions: [
          { id: "p-name", label: t.fileName, hint: t.fileNameHint, kind: "line", limit: 40, optional: true },
          { id: "p-ending", label: t.ending, kind: "line", limit: 8, optional: true },
          ...asked.map(question),
          openTable(table, {
            ...{ label: t.columns, hint: t.columnsHint, row: t.column, most: 40 },
            columns: [
              {
                ...{ id: "p-field", label: t.field, kind: "choice" },
                options: payableFields.map((field) => option(`p-${field}`, t.fields[field])),
              },
              { id: "p-heading", label: t.heading, kind: "line", limit: 60, optional: true },
              { id: "p-text", label: t.text, kind: "line", limit: 100, optional: true },
              { id: "p-width", label: t.width, kind: "number", decimals: 0, least: 1, most: 200, optional: true },
              {
                ...{ id: "p-align", label: t.align, kind: "choice", optional: true },
                options: [option("p-left", t.left), option("p-right", t.right)],
              },
              {
                ...{ id: "p-fill", label: t.fill, kind: "choice", optional: true },
                options: [option("p-blank", t.blank), option("p-nought", t.nought)],
              },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ payablesFile: layout }) => {
    if (!layout) return {};
    const chosen = asked.map(([id, { field, values }]) => [
      id,
      values.find(([, value]) => value === layout[field])?.[0],
    ]);
    return answered({
      "p-name": layout.name,
      "p-ending": layout.ending,
      ...Object.fromEntries(chosen),
      [table]: rowsOf(layout.columns, ({ field, header, text, width, align, fill }) => ({
        "p-field": `p-${field}`,
        "p-heading": header,
        "p-text": text,
        "p-width": width,
        "p-align": align && `p-${align}`,
        "p-fill": fill && `p-${fill}`,
      })),
    });
  },

  withAnswers: ({ payablesFile: _, ...authority }, answers) => {
    const layout = layoutIn(answers);
    return layout ? { ...authority, payablesFile: layout } : authority;
  },

  problems: (answers) =>
    textIn(answers, "p-name") !== "" && !layoutIn(answers) ? [{ field: "p-name", code: "no-layout" }] : [],
};

/** The layout as it was answered; undefined where it has no name, or is none. */
function layoutIn(answers: Parameters<PartOf<AuthorityInWork>["withAnswers"]>[1]): PayablesLayout | undefined {
  const name = textIn(answers, "p-name");
  if (name === "") return undefined;
  const chosen = asked.flatMap(([id, { field, values }]) => {
    const found = values.find(([option]) => option === textIn(answers, id));
    return found ? [[field, found[1]] as const] : [];
  });
  const after = (text: string) => text.replace(/^p-/, "");
  const columns = rowsIn(answers, table).map(({ cells }) => {
    const [header, text, align, fill] = ["p-heading", "p-text", "p-align", "p-fill"].map((id) => textIn(cells, id));
    const width = cells["p-width"];
    return {
      field: after(textIn(cells, "p-field")),
      ...(header ? { header } : {}),
      ...(text ? { text } : {}),
      ...(typeof width === "number" ? { width } : {}),
      ...(align ? { align: after(align) } : {}),
      ...(fill ? { fill: after(fill) } : {}),
    };
  });
  const read = PayablesLayout.safeParse({
    name,
    ending: textIn(answers, "p-ending"),
    ...Object.fromEntries(chosen),
    columns,
  });
  return read.data;
}
