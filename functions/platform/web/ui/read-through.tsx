import { cleanText } from "../../../vocabulary/clean.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { usePage } from "../page-context.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { SummaryList } from "./summary-list.tsx";

type Table = Readonly<{
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  footer?: readonly string[] | undefined;
}>;

/** A part of a document to read through: questions with their answers, and tables of figures. */
export type ReadSection = Readonly<{
  id: string;
  title: string;
  /** A text of several lines is shown in paragraphs, several texts as a list. */
  rows: readonly Readonly<{ key: string; value: string | readonly string[] }>[];
  tables?: readonly Table[] | undefined;
  /** Where the part can be changed, while it can. */
  change?: string | undefined;
}>;

type Props = Readonly<{ sections: readonly ReadSection[] }>;

/** Everything that was answered, part by part, as it was written. */
export function ReadThrough({ sections }: Props) {
  return (
    <>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  );
}

const changeWords = { sv: "Ändra", en: "Change" } as const satisfies Record<Language, string>;

function Section({ section }: Readonly<{ section: ReadSection }>) {
  const { lang } = usePage();
  const { id, title, rows, tables, change } = section;
  return (
    <section aria-labelledby={`read-${id}`}>
      <h2 id={`read-${id}`}>{title}</h2>
      {change !== undefined && (
        <p>
          <a href={change}>
            {changeWords[lang]}
            <span class="govuk-visually-hidden"> {title}</span>
          </a>
        </p>
      )}
      {rows.length > 0 && (
        <SummaryList rows={rows.map(({ key, value }) => ({ key, value: <Answer value={value} /> }))} />
      )}
      {tables?.map((table, index) => (
        <DataTable key={table.caption} id={`read-${id}-${index + 1}`} {...table} />
      ))}
    </section>
  );
}

function Answer({ value }: Readonly<{ value: string | readonly string[] }>) {
  if (typeof value !== "string") {
    return (
      <ul>
        {value.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  }
  const paragraphs = value.split(/\n+/).filter((text) => cleanText(text) !== "");
  if (paragraphs.length <= 1) return <>{value}</>;
  return (
    <>
      {paragraphs.map((text, index) => (
        <p key={`${index} ${text}`}>{text}</p>
      ))}
    </>
  );
}
