import type { ComponentChildren } from "preact";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button } from "../../platform/web/ui/form.tsx";
import { editorTexts } from "./editor.texts.ts";

type Part = Readonly<{
  id: string;
  label: string;
  lang?: string | undefined;
  href?: string | undefined;
  /** What is said below its name. */
  about?: ComponentChildren;
}>;

type PartsListProps = Readonly<{
  parts: readonly Part[];
  /** What is removed by a button; what has a page of its own is removed there. */
  canDrop?: boolean | undefined;
  /** Their order follows from what they are. */
  fixed?: boolean | undefined;
}>;

/** Parts in their order, each with buttons to move it; to be put into a form. */
export function PartsList({ parts, canDrop = false, fixed = false }: PartsListProps) {
  const t = useTexts(editorTexts);
  return (
    <ol class="pg-parts">
      {parts.map(({ id, label, lang, href, about }, at) => (
        <li key={id} class="pg-parts__part">
          <div>
            <p class="pg-parts__name" lang={lang}>
              {href === undefined ? label : <a href={href}>{label}</a>}
            </p>
            {about}
          </div>
          <div class="pg-parts__buttons">
            {!fixed && at > 0 && <PartButton value={`up-${id}`} text={t.up} label={label} />}
            {!fixed && at < parts.length - 1 && <PartButton value={`down-${id}`} text={t.down} label={label} />}
            {canDrop && <PartButton value={`drop-${id}`} text={t.drop} label={label} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

const PartButton = ({ value, text, label }: Readonly<{ value: string; text: string; label: string }>) => (
  <Button tone="secondary" name="action" value={value}>
    {text}
    <span class="govuk-visually-hidden"> {label}</span>
  </Button>
);
