import { autosave } from "./form/autosave.ts";
import { count } from "./form/counter.ts";

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

/** Moves focus to the error summary, and from its links to the question with its label in view. */
const leadToErrors = (summary: HTMLElement): void => {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const control = link === null ? null : document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (control === null) return;
    event.preventDefault();
    const heading = control.closest("fieldset:not(.pg-fieldset)")?.querySelector("legend");
    (heading ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`) ?? control).scrollIntoView();
    control.focus({ preventScroll: true });
  });
};

each<HTMLInputElement | HTMLTextAreaElement>("[data-limit]", count);
each<HTMLFormElement>("form[data-autosave]", (form) => autosave(form, form.dataset["autosave"] ?? ""));
each<HTMLElement>("[data-error-summary]", leadToErrors);
