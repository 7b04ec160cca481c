/** Moves focus to the error summary, and from its links to the question with its label in view. */
export const leadToErrors = (summary: HTMLElement): void => {
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
