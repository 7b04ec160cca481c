import { failedPoints } from "../pilot/items/formal-check.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { usePage } from "../platform/web/page-context.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import { askedTexts } from "./asked.texts.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";

type Props = Readonly<{ view: Pick<CaseView, "asked" | "lifecycle">; roles: readonly Role[] }>;

/** The ways to the conversation with the applicant, to completions, and to the formal check. */
export function Asked({ view, roles }: Props) {
  const { t } = usePage(askedTexts);
  const { asked, lifecycle } = view;
  if (!asked) return null;
  const id = lifecycle.applicationId;
  const isOfficer = roles.includes("officer");
  const isBefore = ["submitted", "reviewed"].includes(lifecycle.stage);
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor">{t.title}</h2>
      <ul>
        {(asked.questions > 0 || !isOfficer) && (
          <li>
            <a href={caseworkPaths.questions(id)}>{t.questions(asked.questions)}</a>
          </li>
        )}
        {isOfficer && (
          <li>
            <a href={caseworkPaths.askQuestion(id)}>{t.ask}</a>
          </li>
        )}
        {(asked.completions > 0 || (isOfficer && isBefore)) && (
          <li>
            <a href={caseworkPaths.completion(id)}>
              {asked.completions > 0 ? t.completions(asked.completions) : t.return}
            </a>
          </li>
        )}
        {(asked.check || (asked.isChecked && isBefore) || (isOfficer && isBefore)) && (
          <li>
            <a href={caseworkPaths.formalCheck(id)}>{t.check}</a>
            {asked.check && <Found check={asked.check} />}
          </li>
        )}
      </ul>
    </section>
  );
}

/** What the formal check came to. */
function Found({ check }: Readonly<{ check: NonNullable<NonNullable<CaseView["asked"]>["check"]> }>) {
  const { t, lang } = usePage(askedTexts);
  const day = formatDay(dayOf(check.at), lang);
  return <>: {failedPoints(check).length === 0 ? t.passed(day) : t.failed(day)}</>;
}
