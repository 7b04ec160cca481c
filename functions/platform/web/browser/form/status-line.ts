type Offer = Readonly<{ text: string; href?: string; isNewTab?: boolean; act?: () => void }>;

/** A line that says whether what was typed is safe, and offers what can be done about it. */
export const statusLine = (element: HTMLElement | null) => ({
  say(text: string, failed = false): void {
    if (element === null) return;
    element.classList.toggle("pg-saved--failed", failed);
    // The same words again would be read aloud again.
    if (element.textContent !== text) element.textContent = text;
    // What the keyboard leads to is scrolled clear of the line, however many lines it takes on this screen.
    document.documentElement.style.scrollPaddingBottom = `${element.offsetHeight + 16}px`;
  },
  offer(...offers: readonly Offer[]): void {
    for (const one of offers) element?.append(" ", controlOf(one));
  },
});

function controlOf({ text, href, isNewTab, act }: Offer): HTMLElement {
  const control = document.createElement(href === undefined ? "button" : "a");
  control.textContent = text;
  if (control instanceof HTMLAnchorElement) Object.assign(control, { href, target: isNewTab ? "_blank" : "" });
  else control.type = "button";
  if (act !== undefined) control.addEventListener("click", act);
  return control;
}
