import { autosave } from "./form/autosave.ts";
import { count } from "./form/counter.ts";
import { leadToErrors } from "./form/error-summary.ts";

/** The page works without any of this, so what fails here fails in silence. */
const each = <E extends Element>(selector: string, enhance: (element: E) => void) => {
  for (const element of document.querySelectorAll<E>(selector)) {
    try {
      enhance(element);
    } catch {
      // The form is plain then.
    }
  }
};

each<HTMLInputElement | HTMLTextAreaElement>("[data-limit]", count);
each<HTMLFormElement>("form[data-autosave]", (form) => autosave(form, form.dataset["autosave"] ?? ""));
each<HTMLElement>("[data-error-summary]", leadToErrors);
