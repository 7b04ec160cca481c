import { columnName, type Sheet } from "../../platform/sheets/sheet.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Radios, Select } from "../../platform/web/ui/choices.tsx";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { siePaths } from "../sie/sie.paths.ts";
import { SiePage, type SiePageProps } from "../sie/sie-page.tsx";
import { columnRoles } from "./sheet-rows.ts";
import { spreadsheetTexts } from "./spreadsheet.texts.ts";

type Props = SiePageProps &
  Readonly<{
    /** All sheets of the file, and the one that is looked at. */
    sheets: readonly Sheet[];
    sheet: Sheet;
    typed: Typed;
    problems: readonly Problem[];
    version: number;
  }>;

const rowsShown = 12;
const columnsOffered = 40;
const longestCell = 40;

const short = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

/** The columns with something in them, from the left. */
const columnsIn = ({ rows }: Sheet): readonly number[] =>
  [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b).slice(0, columnsOffered);

/** A column as a choice: its letter, and the first that stands in it. */
function choiceOf({ rows }: Sheet, column: number) {
  const first = rows.find(({ cells }) => cells.has(column))?.cells.get(column)?.text ?? "";
  return { value: columnName(column), label: `${columnName(column)}: ${short(first)}` };
}

/** Which columns of a spreadsheet are day, text, amount and kind of cost, with its first rows to look at. */
export function ColumnsPage({ sheets, sheet, typed, problems, version, ...page }: Props) {
  const { t } = usePage(spreadsheetTexts);
  const field = fieldsOf(typed, problems);
  const columns = columnsIn(sheet);
  const options = columns.map((column) => choiceOf(sheet, column));
  const hints: Readonly<Record<string, string>> = {
    amount: t.amountHint,
    credit: t.creditHint,
    account: t.accountHint,
    voucher: t.voucherHint,
  };
  return (
    <SiePage {...page} step={1} title={t.title} lead={t.lead} problems={problems} wide>
      <DataTable
        id="first"
        caption={t.first}
        columns={[t.row, ...columns.map(columnName)]}
        rows={sheet.rows
          .slice(0, rowsShown)
          .map(({ row, cells }) => [String(row), ...columns.map((column) => short(cells.get(column)?.text ?? ""))])}
      />
      <Form action={siePaths.columns(page.report)} version={version}>
        {sheets.length > 1 ? (
          <>
            <Select
              {...field("sheet")}
              label={t.sheet}
              options={sheets.map(({ name }) => ({ value: name, label: name }))}
            />
            <Button name="action" value="show" tone="secondary">
              {t.show}
            </Button>
          </>
        ) : (
          <input type="hidden" name="sheet" value={sheet.name} />
        )}
        {columnRoles.map((role) => (
          <Select key={role} {...field(role)} label={t[role]} hint={hints[role]} empty={t.none} options={options} />
        ))}
        <Radios
          {...field("sign")}
          label={t.sign}
          options={[
            { value: "plus", label: t.plus },
            { value: "minus", label: t.minus },
          ]}
        />
        <Button name="action" value="next">
          {t.next}
        </Button>
      </Form>
    </SiePage>
  );
}
