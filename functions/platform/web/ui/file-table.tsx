import type { ComponentChildren } from "preact";
import { formatBytes } from "../../../vocabulary/file-name.ts";
import { usePage } from "../page-context.ts";
import { DataTable, numeric } from "./data-table.tsx";
import { Button, Form } from "./form.tsx";
import { uiTexts } from "./ui.texts.ts";

type UploadedFile = Readonly<{
  name: string;
  bytes: number;
  href: string;
  removal: string;
  isThreat: boolean;
  more?: ComponentChildren;
}>;
type Texts = Readonly<{ files: string; none: string }>;
/** `more`: the heading of what else is said of each file. */
type FileTableProps = Readonly<{
  texts: Texts;
  files: readonly UploadedFile[];
  removable: boolean;
  more?: string | undefined;
}>;

/** The files that were sent: each is fetched by its name and, while it may be, taken away by its button. */
export function FileTable({ texts, files, removable, more }: FileTableProps) {
  const { t, lang } = usePage(uiTexts);
  const rowOf = ({ name, bytes, href, removal, isThreat, more: said }: UploadedFile): readonly ComponentChildren[] => [
    isThreat ? (
      <span key="name">
        {name} <strong class="govuk-tag govuk-tag--red">{t.threat}</strong>
      </span>
    ) : (
      <a key="name" href={href}>
        {name}
      </a>
    ),
    formatBytes(bytes, lang),
    ...(more === undefined ? [] : [said]),
    ...(removable
      ? [
          <Form key="remove" action={removal}>
            <Button tone="secondary">
              {t.remove}
              <span class="govuk-visually-hidden"> {name}</span>
            </Button>
          </Form>,
        ]
      : []),
  ];
  return (
    <DataTable
      id="files"
      caption={texts.files}
      columns={[
        t.fileName,
        numeric(t.fileSize),
        ...(more === undefined ? [] : [more]),
        ...(removable ? [t.remove] : []),
      ]}
      empty={texts.none}
      rows={files.map(rowOf)}
    />
  );
}
