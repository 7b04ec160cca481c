import type { Language } from "../../../vocabulary/language.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import { usePage } from "../../web/page-context.ts";
import { Details } from "../../web/ui/details.tsx";
import { type Fields, Fieldset } from "../../web/ui/form.tsx";
import { MoneyField, TextField } from "../../web/ui/text-field.tsx";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { type Grid, gridOfPeople, gridOfResults, gridOfTable } from "./grid.ts";
import { shownFigures } from "./grid-figures.ts";
import { GridTable } from "./grid-table.tsx";
import { type KindProps, wordsOf } from "./kind-props.ts";

/** A table of rows and columns, such as a budget. */
export function TableQuestion({ question, typed, field, lang }: KindProps<"table">) {
  return (
    <GridQuestion
      grid={gridOfTable(question, typed, lang)}
      {...{ typed, field, lang, words: wordsOf(question, lang) }}
    />
  );
}

/** Results that everybody is asked about, and one's own. */
export function ResultsQuestion({ question, typed, field, lang }: KindProps<"results">) {
  return (
    <GridQuestion
      grid={gridOfResults(question, typed, lang)}
      {...{ typed, field, lang, words: wordsOf(question, lang) }}
    />
  );
}

/** People; where it is one person, their details are fields like any other. */
export function PeopleQuestion({ question, typed, field, lang }: KindProps<"people">) {
  const grid = gridOfPeople(question, typed, lang);
  const words = wordsOf(question, lang);
  if (question.most > 1) return <GridQuestion grid={grid} {...{ typed, field, lang, words }} />;
  return (
    <Fieldset {...words} id={question.id} legend={words.label} legendSize="m" error={field(question.id).error}>
      {grid.columns.map(({ id, label, cell }) => (
        <TextField
          key={id}
          {...field(`${question.id}.r1.${id}`)}
          label={label}
          type={cell.kind === "email" ? "email" : cell.kind === "phone" ? "tel" : "text"}
          autocomplete={cell.autocomplete}
          spellcheck={cell.kind === "email" ? false : undefined}
          width={cell.kind === "line" ? undefined : 20}
        />
      ))}
    </Fieldset>
  );
}

type GridQuestionProps = Readonly<{
  grid: Grid;
  typed: Typed;
  field: Fields;
  lang: Language;
  words: ReturnType<typeof wordsOf>;
}>;

/** So many cells of figures, and pasting them from a sheet is worth saying. */
const worthPasting = 6;

function GridQuestion({ grid, typed, field, lang, words }: GridQuestionProps) {
  const { t } = usePage(formsUiTexts);
  const { id, open } = grid;
  const figures = grid.rows.length * grid.columns.filter(({ cell }) => cell.kind === "amount").length;
  return (
    <Fieldset {...words} id={id} legend={words.label} legendSize="m" error={field(id).error}>
      {figures >= worthPasting && (
        <p class="govuk-hint" hidden data-with-script>
          {t.paste}
        </p>
      )}
      <GridTable grid={grid} label={words.label} field={field} shown={shownFigures(grid, typed, lang)} />
      {open && <AddRow id={id} name={open.name} most={open.most} count={grid.rows.filter(isAdded).length} />}
      {grid.stated && <StatedSums grid={grid} field={field} table={words.label} />}
    </Fieldset>
  );
}

const isAdded = ({ id }: Grid["rows"][number]) => /^r\d+$/.test(id);

type AddRowProps = Readonly<{ id: string; name: string; most: number; count: number }>;

/** Without scripts the button saves and comes back with one row more; with them the row is there at once. */
function AddRow({ id, name, most, count }: AddRowProps) {
  const { t } = usePage(formsUiTexts);
  if (count >= most) return <p class="govuk-hint">{t.fullTable(most)}</p>;
  return (
    <p>
      <button
        type="submit"
        class="govuk-button govuk-button--secondary"
        name="add"
        value={id}
        data-add={id}
        data-most={most}
      >
        {t.addRow(name)}
      </button>
    </p>
  );
}

type StatedProps = Readonly<{ grid: Grid; field: Fields; table: string }>;

/** The sums as one's own budget states them, for those who have such a budget: unfolded where any is typed or wrong. */
function StatedSums({ grid, field, table }: StatedProps) {
  const { t } = usePage(formsUiTexts);
  const { id, rows, columns } = grid;
  const amounts = columns.filter(({ cell }) => cell.kind === "amount");
  const stated = [
    ...rows.map((row) => ({ ...field(`${id}.${row.id}.stated`), what: row.label })),
    ...amounts.map((column) => ({ ...field(`${id}.stated.${column.id}`), what: column.label })),
    { ...field(`${id}.stated.total`), what: t.sum },
  ];
  const isOpen = stated.some(({ value, error }) => value !== "" || error !== undefined);
  return (
    <Details summary={t.statedSummary} open={isOpen}>
      <p>{t.statedText}</p>
      <div class="pg-stated">
        {stated.map(({ what, ...one }) => (
          <MoneyField key={one.name} {...one} label={t.statedOf(what, table)} labelSize="plain" />
        ))}
      </div>
    </Details>
  );
}
