import type { Typed } from "../../../vocabulary/typed.ts";
import { usePage } from "../../web/page-context.ts";
import type { QuestionOf } from "../document.ts";
import { shownBalance } from "./balance.ts";
import { FigureTable } from "./figure-table.tsx";
import { formsUiTexts } from "./forms-ui.texts.ts";

type Table = QuestionOf<"table">;
type Props = Readonly<{
  costs: Table;
  financing: Table;
  typed: Typed;
  title: string;
  /** What its rows are called. */
  names: Readonly<Record<"costs" | "financing" | "difference", string>>;
}>;

/** Two tables held against each other, column by column: the script keeps it as what is typed. */
export function Balance({ costs, financing, typed, title, names }: Props) {
  const { t, lang } = usePage(formsUiTexts);
  const { columns, rows, shown } = shownBalance(costs, financing, typed, lang);
  const all = [...columns.map(({ id, label }) => ({ id, label })), { id: undefined, label: t.sum }];
  return (
    <FigureTable
      label={title}
      heading={title}
      columns={all.map(({ label }) => label)}
      balance={`${costs.id} ${financing.id}`}
      rows={rows.map((row) => ({
        name: names[row],
        isSum: row === "difference",
        cells: all.map(({ id }) => (
          <output key={id} aria-live="off" data-of={row} data-column={id}>
            {shown(row, id)}
          </output>
        )),
      }))}
    />
  );
}
