// These belong to one press of a button, or to the page, and not to what a person typed.
const notTyped = new Set(["csrf", "nonce", "version"]);

/** All that a form would post, without files; an autosave leaves out the nonce, which belongs to the button. */
export const fieldsToSave = (form: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "nonce") fields.append(name, value);
  }
  return fields;
};

/** What a person typed, to compare and to keep. */
export const typedIn = (form: HTMLFormElement): string => {
  const fields = fieldsToSave(form);
  for (const name of notTyped) fields.delete(name);
  return fields.toString();
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(element.type));

const fill = (control: Control, values: string[]) => {
  if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)) {
    control.checked = values.includes(control.value);
  } else {
    control.value = values[0] ?? "";
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

/** Puts back what was typed. */
export const typeAgain = (form: HTMLFormElement, typed: string): void => {
  const fields = new URLSearchParams(typed);
  for (const element of form.elements) if (isControl(element)) fill(element, fields.getAll(element.name));
};
