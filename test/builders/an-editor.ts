import type { Form } from "../../functions/platform/forms/document.ts";
import { changedForm, isForm } from "../../functions/platform/forms/edit.ts";
import type { Edits, FormInWork } from "../../functions/publishing/forms/edits.ts";
import { formRoutes } from "../../functions/publishing/forms/form.routes.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { aForm } from "./a-form.ts";
import { aVisitor, staffCookie } from "./a-visitor.ts";

export const editorHome = "/handlaggning/utlysningar/exempel/formular/application";

/** An officer at the editor of a form that is kept in memory. */
export async function anEditor(start: Form = aForm(), given: Partial<FormInWork> = {}) {
  let form = start;
  let version = 1;
  const now: Instant = instant("2026-11-02T09:00:00+01:00");
  const edits: Edits = {
    read: async () => ({
      ...{ form, version, known: ["period-in-call", "stated-sums"], caption: "Exempel", back: "/handlaggning" },
      ...given,
    }),
    change: async (_, change) => {
      const changed = changedForm(form, change, { earlier: given.earlier });
      if (!isForm(changed)) return changed;
      form = changed;
      version += 1;
      return [];
    },
  };
  const routes = formRoutes({ address: "/handlaggning/utlysningar/{call}/formular/{form}", edits });
  const officer = aVisitor(routes, () => now, await staffCookie(now, "officer"));
  return {
    officer,
    form: () => form,
    version: () => version,
    /** Another person's change, meanwhile. */
    meanwhile: (change: (now: Form) => Form) => {
      form = change(form);
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
