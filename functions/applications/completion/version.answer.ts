import { readThrough } from "../../calls/application-form/read-through.ts";
import { changesBetween } from "../../pilot/changed-answers.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { type Answer, html } from "../../platform/web/answers.ts";
import { numberOf, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Where = {
  readonly reader: "applicant" | "staff";
  readonly back: { readonly href: string; readonly label: string };
  readonly fileHref: (file: string) => string;
};

/** The version of an application that an address names. @throws Refusal not-found */
export async function versionPage(
  visit: Visit<"applicant"> | Visit<readonly Role[]>,
  pilot: Pilot,
  { reader, back, fileHref }: Where,
): Promise<Answer> {
  const number = numberOf(visit.params["number"]);
  const submission = pilot.submissions[number - 1] ?? refuse("not-found");
  const before = pilot.submissions[number - 2];
  const { call, lifecycle } = pilot;
  const lang = visit.language;
  const shown = {
    ...{ title: lifecycle.title, number, submittedAt: submission.submittedAt, back },
    sections: readThrough(submission, call, { lang, reader, fileHref }),
    changes: before && changesBetween(before, submission, { call, lang, reader }),
  };
  return html(visit, (await import("./version.page.tsx")).VersionPage, shown);
}
