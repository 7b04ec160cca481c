import type { Problem } from "../../../vocabulary/typed.ts";
import { Notice } from "../../web/layout.tsx";
import { usePage } from "../../web/page-context.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";

type MissingProps = Readonly<{
  sections: readonly Readonly<{ id: string; name: string; problems: readonly Problem[] }>[];
  /** The page of a section with the control in view: `/ansokan/1/mal?granska#kq3v0xt7`. */
  href: (section: string, field: string) => string;
  /** What is to be done about it, where it is not about submitting. */
  text?: string | undefined;
}>;

/** What is missing or wrong before something can be submitted, section by section; nothing when all is there. */
export function Missing({ sections, href, text }: MissingProps) {
  const { t } = usePage(formsUiTexts);
  const lacking = sections.filter(({ problems }) => problems.length > 0);
  if (lacking.length === 0) return null;
  return (
    <Notice tone="warning" title={t.missingTitle}>
      <p>{text ?? t.missingText}</p>
      {lacking.map(({ id, name, problems }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.text}`}>
                <a href={href(id, problem.field)}>{problem.text}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Notice>
  );
}
