import { askOnlyWhen } from "./questions/conditions.ts";
import { addRows } from "./table/add-row.ts";
import { enliven } from "./table/live-table.ts";

/** The page works without any of this, so what fails here fails in silence. */
const each = <E extends HTMLElement>(selector: string, enhance: (element: E) => void) => {
  for (const element of document.querySelectorAll<E>(selector)) {
    try {
      enhance(element);
    } catch {
      // That part of the form is plain then.
    }
  }
};

each<HTMLFormElement>("form:has([data-when])", askOnlyWhen);
each("[data-grid]", enliven);
each<HTMLButtonElement>("button[data-add]", addRows);
each("[data-with-script]", (element) => {
  element.hidden = false;
});
