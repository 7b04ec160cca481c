type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const named = ["id", "name", "for", "aria-describedby", "data-row", "data-row-label"];

/** Puts another number into everything that names the row: controls, labels and what is read aloud. */
const renumber = (row: HTMLElement, from: string, to: string, label: readonly [string, string]): void => {
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const attribute of named) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      const isRow = attribute === "data-row";
      const isLabel = attribute === "data-row-label";
      element.setAttribute(attribute, isRow ? to : isLabel ? label[1] : value.replaceAll(`.${from}.`, `.${to}.`));
    }
  }
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? "").replace(label[0], label[1]);
};

/** Nothing is typed in it, and nothing is wrong with it. */
const empty = (row: HTMLElement): void => {
  for (const error of row.querySelectorAll(".govuk-error-message")) error.remove();
  for (const element of row.querySelectorAll("[aria-invalid], [class*='--error']")) {
    element.removeAttribute("aria-invalid");
    for (const name of [...element.classList]) if (name.endsWith("--error")) element.classList.remove(name);
  }
  for (const control of row.querySelectorAll<Control>("input, select, textarea")) {
    control.removeAttribute("aria-describedby");
    control.value = "";
  }
};

/** The button that adds a row does so at once, up to as many as there may be; the new row takes the focus. */
export const addRows = (button: HTMLButtonElement): void => {
  const { add, most } = button.dataset;
  const table = document.querySelector<HTMLElement>(`[data-grid="${add}"]`);
  const rows = () => [...(table?.querySelectorAll<HTMLElement>("[data-row^='r']") ?? [])].filter(isAdded);
  // It is no longer what Enter in a field would press.
  button.type = "button";
  button.addEventListener("click", ({ isTrusted }) => {
    const last = rows().at(-1);
    const number = 1 + Math.max(0, ...rows().map(({ dataset }) => Number(dataset["row"]?.slice(1))));
    if (last === undefined) return;
    const { row: from = "", rowLabel: label = "" } = last.dataset;
    const added = last.cloneNode(true) as HTMLElement; // as: a clone is of the kind that it was cloned of
    renumber(added, from, `r${number}`, [label, label.replace(/\d+$/, String(number))]);
    empty(added);
    last.after(added);
    button.hidden = rows().length >= Number(most);
    // A row that a script asked for leaves the focus where the person is.
    if (isTrusted) added.querySelector<HTMLElement>("input, select, textarea")?.focus();
  });
};

const isAdded = ({ dataset }: HTMLElement): boolean => /^r\d+$/.test(dataset["row"] ?? "");
