import { usePage } from "../page-context.ts";
import { countId } from "./field.tsx";
import { limitText } from "./ui.texts.ts";

type CountProps = Readonly<{ name: string; limit: number; late?: boolean | undefined }>;

/** How much may be written; the form script makes it say how much is left. A late one is for screen readers until then. */
export function Count({ name, limit, late }: CountProps) {
  const { lang } = usePage();
  return (
    <div id={countId(name)} class={`govuk-hint pg-count${late === true ? " govuk-visually-hidden" : ""}`}>
      {limitText(lang, limit)}
    </div>
  );
}
