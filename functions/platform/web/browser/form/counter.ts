const isEnglish = document.documentElement.lang === "en";
const figure = (characters: number) => characters.toLocaleString(isEnglish ? "en-GB" : "sv-SE");
const texts = isEnglish
  ? {
      left: (n: number) => `You have ${figure(n)} characters left.`,
      over: (n: number) => `The text is ${figure(n)} characters too long.`,
    }
  : {
      left: (n: number) => `Du har ${figure(n)} tecken kvar.`,
      over: (n: number) => `Texten är ${figure(n)} tecken för lång.`,
    };

type Control = HTMLInputElement | HTMLTextAreaElement;

const announceAfter = 1000;

/** Says how much of a limit is left: to the eye at once, to a screen reader when typing rests. */
export const count = (control: Control): void => {
  const shown = document.getElementById(`${control.name}-count`);
  const limit = Number(control.dataset["limit"]);
  if (shown === null || !(limit > 0)) return;
  const threshold = (limit * Number(control.dataset["threshold"] ?? 0)) / 100;
  const announced = document.createElement("div");
  announced.className = "govuk-visually-hidden";
  announced.setAttribute("aria-live", "polite");
  shown.after(announced);
  let resting: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    const left = limit - control.value.length;
    shown.textContent = left < 0 ? texts.over(-left) : texts.left(left);
    shown.classList.toggle("pg-count--over", left < 0);
    shown.classList.toggle("govuk-visually-hidden", control.value.length < threshold);
  };
  control.addEventListener("input", () => {
    update();
    clearTimeout(resting);
    resting = setTimeout(() => {
      announced.textContent = control.value.length < threshold ? "" : shown.textContent;
    }, announceAfter);
  });
  addEventListener("pageshow", update);
};
