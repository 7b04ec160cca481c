import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { mostUnits, Unit } from "../../../settings/unit.ts";
import { AccountCode } from "../../../vocabulary/account-plan.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { openTable, rowsOf } from "./named-rows.ts";
import { unitsTexts as t } from "./units.texts.ts";

const table = "p-units";
const email = Unit.unwrap().shape.manager.shape.email;

const addresses = (text: string): readonly string[] =>
  text
    .split(/[\s,;]+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** The units of the authority that may apply where a call lets them. */
export const unitsPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-units",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-units-section",
        name: t.name,
        slug: "enheter",
        questions: [
          openTable(table, {
            ...{ label: t.name, hint: t.hint, row: t.unit, most: mostUnits },
            columns: [
              { id: "p-code", label: t.code, hint: t.codeHint, kind: "line", limit: 20 },
              { id: "p-name", label: t.title, kind: "line", limit: 200 },
              { id: "p-manager", label: t.manager, kind: "line", limit: 200 },
              { id: "p-email", label: t.email, hint: t.emailHint, kind: "email" },
              { id: "p-cost-centre", label: t.costCentre, hint: t.costCentreHint, kind: "line", limit: 20 },
              { id: "p-staff", label: t.staff, hint: t.staffHint, kind: "text", limit: 4000, optional: true },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ units }) =>
    answered({
      [table]: rowsOf(units, ({ code, name, manager, costCentre, staff }) => ({
        ...{ "p-code": code, "p-name": name, "p-manager": manager.name, "p-email": manager.email },
        ...{ "p-cost-centre": costCentre, "p-staff": staff.join("\n") },
      })),
    }),

  withAnswers: (authority, answers) => ({
    ...authority,
    units: rowsIn(answers, table).map(({ cells }) =>
      Unit.parse({
        code: textIn(cells, "p-code"),
        name: textIn(cells, "p-name"),
        manager: { name: textIn(cells, "p-manager"), email: textIn(cells, "p-email") },
        costCentre: textIn(cells, "p-cost-centre"),
        staff: addresses(textIn(cells, "p-staff")),
      }),
    ),
  }),

  problems: (answers) => {
    const rows = rowsIn(answers, table);
    const codes = rows.map(({ cells }) => textIn(cells, "p-code").toLowerCase());
    const isCode = (text: string) => AccountCode.safeParse(text).success;
    return rows.flatMap(({ id, cells }, at) => {
      const staff = addresses(textIn(cells, "p-staff"));
      const found = (column: string, code: string) => ({ field: `${table}.${id}.${column}`, code });
      return [
        ...(isCode(textIn(cells, "p-code")) ? [] : [found("p-code", "no-account-code")]),
        ...(codes.indexOf(codes[at] ?? "") < at ? [found("p-code", "code-twice")] : []),
        ...(isCode(textIn(cells, "p-cost-centre")) ? [] : [found("p-cost-centre", "no-account-code")]),
        ...(staff.length <= 100 && staff.every((one) => email.safeParse(one).success)
          ? []
          : [found("p-staff", "no-addresses")]),
      ];
    });
  },
};
