import type { Values } from "./values.ts";

// These belong to one press of a button, or to the page, and not to what a person typed.
const notTyped = new Set(["csrf", "nonce", "version"]);

type Entry = readonly [name: string, value: FormDataEntryValue];

/** All that a form would post, without files; an autosave leaves out the nonce, which belongs to the button. */
export const fieldsToSave = (form: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "nonce") fields.append(name, value);
  }
  return fields;
};

/** What a person typed, of all that a form holds, to compare and to keep. */
export const valuesOf = (entries: Iterable<Entry>): Values => {
  const typed = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value === "string" && !notTyped.has(name)) typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return typed;
};
export const typedIn = (form: HTMLFormElement): Values => valuesOf(new FormData(form));

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(element.type));

const fill = (control: Control, values: readonly string[]) => {
  if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)) {
    control.checked = values.includes(control.value);
  } else {
    control.value = values[0] ?? "";
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

const controls = (form: HTMLFormElement, name: string) =>
  [...form.elements].filter(isControl).filter((control) => control.name === name);

/** Adds rows to a table until it has the control of a row that somebody else, or an earlier visit, has added. */
const makeRoom = (form: HTMLFormElement, name: string) => {
  const add = form.querySelector<HTMLButtonElement>(`button[data-add="${CSS.escape(name.split(".")[0] ?? "")}"]`);
  for (let tries = 0; tries < 50 && add?.hidden === false && controls(form, name).length === 0; tries++) add.click();
};

/** Writes what was typed into its controls, and into no others; answers with the names that have no control. */
export const typeIn = (form: HTMLFormElement, typed: Values): readonly string[] => {
  const without: string[] = [];
  for (const [name, values] of typed) {
    makeRoom(form, name);
    const own = controls(form, name);
    if (own.length === 0) without.push(name);
    for (const control of own) fill(control, values);
  }
  return without;
};

/** What a control's question is called on the page. */
export const labelOf = (form: HTMLFormElement, name: string): string => {
  const [control] = controls(form, name);
  const group = control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
  const words = group ? control.closest("fieldset")?.querySelector("legend") : control?.labels?.[0];
  return words?.textContent?.trim().replace(/\s+/g, " ") ?? "";
};
