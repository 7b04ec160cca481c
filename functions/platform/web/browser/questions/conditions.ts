import { type Asked, holds } from "./holds.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

const typedInto = (control: Control): readonly string[] =>
  control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)
    ? control.checked
      ? [control.value]
      : []
    : [control.value];

/**
 * What was typed to a question: to its own control, or else to those inside it; nothing where it is hidden. Undefined when
 * the form does not have it.
 */
const typedIn = (form: HTMLFormElement, question: string): readonly string[] | undefined => {
  const all = [...form.elements].filter(isControl);
  const own = all.filter(({ name }) => name === question);
  const asked = own.length > 0 ? own : all.filter(({ name }) => name.startsWith(`${question}.`));
  if (asked.length === 0) return undefined;
  return asked.filter((control) => control.closest("[data-when][hidden]") === null).flatMap(typedInto);
};

/**
 * Hides the questions of a form that are not asked as it is filled in now; nothing in them is cleared, and one that has
 * an error stays in sight. When they are asked is said in words only to those whose browser hides nothing.
 */
export const askOnlyWhen = (form: HTMLFormElement): void => {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-when]")].map((element) => {
    const asked: Asked = JSON.parse(element.dataset["when"] ?? "");
    return { element, asked, said: element.querySelector<HTMLElement>(".pg-when__said") };
  });
  const update = () => {
    // In the order of the page: a condition looks only at questions that stand before.
    for (const { element, asked, said } of questions) {
      const isWrong = element.querySelector(".govuk-error-message") !== null;
      const isAsked = holds(asked, (question) => typedIn(form, question)) === true;
      element.hidden = !isAsked && !isWrong;
      if (said !== null) said.hidden = isAsked;
    }
  };
  if (questions.length === 0) return;
  form.addEventListener("input", update);
  form.addEventListener("change", update);
  addEventListener("pageshow", update);
  update();
};
