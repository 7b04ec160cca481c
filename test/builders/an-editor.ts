import type { Form } from "../../functions/platform/forms/document.ts";
import type { SiteAuthority } from "../../functions/platform/web/site-authority.ts";
import { typedNow } from "../../functions/publishing/forms/asks.ts";
import { edited } from "../../functions/publishing/forms/edited.ts";
import type { Edits, FormInWork } from "../../functions/publishing/forms/edits.ts";
import { formRoutes } from "../../functions/publishing/forms/form.routes.ts";
import { writtenPage } from "../../functions/publishing/forms/written-page.ts";
import { formPartGone } from "../../functions/publishing/publishing.refusals.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { refuse } from "../../functions/vocabulary/refusal.ts";
import { aForm } from "./a-form.ts";
import { aVisitor, staffCookie } from "./a-visitor.ts";
import { anAuthority } from "./an-authority.ts";

export const editorHome = "/handlaggning/utlysningar/exempel/formular/application";

/** An officer at the editor of a form that is kept in memory, with all its versions. */
export async function anEditor(
  start: Form = aForm(),
  given: Partial<FormInWork> = {},
  /** The languages that the site is offered in; all where it has no authority behind it. */
  languages?: SiteAuthority["languages"],
) {
  const versions: Form[] = [start];
  const form = () => versions.at(-1) ?? start;
  const now: Instant = instant("2026-11-02T09:00:00+01:00");
  const who = "Den andra";
  const edits: Edits = {
    read: async () => ({
      ...{ form: form(), version: versions.length, changedAt: now, changedBy: who },
      ...{ known: ["period-in-call", "stated-sums"], caption: "Exempel", back: "/handlaggning" },
      ...given,
    }),
    change: async (_, edit) => {
      const page = edit.kind === "page" ? (writtenPage(form(), edit.at) ?? refuse(formPartGone)) : undefined;
      const shown = edit.kind === "page" ? writtenPage(versions[edit.version - 1] ?? start, edit.at) : undefined;
      const onPage = page && { page, base: shown && typedNow(shown.asks), version: versions.length };
      const done = edited(form(), edit, { earlier: given.earlier, ...(onPage && { onPage }) });
      if (done.form) versions.push(done.form);
      return { ...done.edited, version: versions.length, who };
    },
  };
  const routes = formRoutes({ address: "/handlaggning/utlysningar/{call}/formular/{form}", edits });
  const officer = aVisitor(
    routes,
    () => now,
    await staffCookie(now, "officer"),
    {},
    languages && (async () => ({ ...anAuthority, languages })),
  );
  return {
    ...{ officer, form },
    version: () => versions.length,
    /** Another person's change, meanwhile. */
    meanwhile: (change: (now: Form) => Form) => {
      versions.push(change(form()));
    },
    see: (path = "") => officer.see(`${editorHome}${path}`),
    /** Presses a button of a page with what its form has, and with what is typed over it. */
    press: async (path: string, typed: Readonly<Record<string, string | readonly string[]>>) => {
      const { fields } = await officer.see(`${editorHome}${path}`);
      return officer.send(`${editorHome}${path}`, { ...fields, ...typed });
    },
    routes,
  };
}
