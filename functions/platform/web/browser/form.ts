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
    // A group has the name of its question, and the focus goes to the first control in it.
    const first = control.matches("fieldset") ? control.querySelector<HTMLElement>("input, select, textarea") : null;
    (first ?? control).focus({ preventScroll: true });
  });
};

each<HTMLInputElement | HTMLTextAreaElement>("[data-limit]", count);
each<HTMLFormElement>("form[data-autosave]", (form) => {
  // Most pages with a form save nothing by themselves, so they do not load what does. What is typed before it has come
  // is not taken for saved.
  const start = [...new FormData(form)];
  const warn = (event: Event) => {
    if (JSON.stringify([...new FormData(form)]) !== JSON.stringify(start)) event.preventDefault();
  };
  const stop = () => removeEventListener("beforeunload", warn);
  addEventListener("beforeunload", warn);
  form.addEventListener("submit", stop);
  void import("./form/autosave.ts").then(({ autosave }) => {
    autosave(form, form.dataset["autosave"] ?? "", start);
    stop();
  });
});
each<HTMLElement>("[data-error-summary]", leadToErrors);
