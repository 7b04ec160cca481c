import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { OrganisationNumber, parseOrganisationNumber } from "../../../vocabulary/organisation-number.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { openTable, rowsOf } from "./named-rows.ts";

const t = formTexts.parties;
const table = "p-parties";

type Former = ProgrammeInWork["parties"][number]["former"][number];

/** A name with the number behind it: after a comma or a blank, ten digits with or without a hyphen. */
const withNumber = /^(.*?)[\s,;]+(\d{6}-?\d{4})$/;

/** A line as a former name; undefined where the number behind it is none. @example formerIn("Bolaget, 556036-0793") */
export function formerIn(line: string): Former | undefined {
  const [, name = "", digits = ""] = withNumber.exec(line) ?? [];
  if (name === "") return { name: line };
  const number = OrganisationNumber.safeParse(parseOrganisationNumber(digits)).data;
  return number && { name, number };
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const lineOf = ({ name, number }: Former) => (number === undefined ? name : `${name}, ${number}`);

/** What is wrong with the former names of a party. */
function formerProblem(lines: readonly string[]): string | undefined {
  if (lines.length > 10) return "former-many";
  const all = lines.map(formerIn);
  if (all.some((one) => one && one.name.length > 200)) return "former-long";
  return all.includes(undefined) ? "former-number" : undefined;
}

/** Who stands behind the programme, with the names and numbers that they had before. */
export const partiesPart: PartOf<ProgrammeInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-parties",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-parties-section",
        name: t.name,
        slug: "parter",
        questions: [
          openTable(table, {
            ...{ label: t.name, row: t.party, most: 30 },
            columns: [
              { id: "p-name", label: formTexts.list.title, kind: "line", limit: 200 },
              { id: "p-number", label: t.number, kind: "organisation-number", optional: true },
              { id: "p-former", label: t.former, hint: t.formerHint, kind: "text", limit: 3000, optional: true },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ parties }) =>
    answered({
      [table]: rowsOf(parties, ({ name, number, former }) => ({
        ...{ "p-name": name, "p-number": number },
        "p-former": former.map(lineOf).join("\n"),
      })),
    }),

  withAnswers: (programme, answers) => ({
    ...programme,
    parties: rowsIn(answers, table).map(({ cells }) => {
      const number = OrganisationNumber.safeParse(cells["p-number"]).data;
      return {
        name: textIn(cells, "p-name"),
        ...(number ? { number } : {}),
        former: linesOf(textIn(cells, "p-former")).flatMap((line) => formerIn(line) ?? []),
      };
    }),
  }),

  problems: (answers) =>
    rowsIn(answers, table).flatMap(({ id, cells }) => {
      const code = formerProblem(linesOf(textIn(cells, "p-former")));
      return code === undefined ? [] : [{ field: `${table}.${id}.p-former`, code }];
    }),
};
