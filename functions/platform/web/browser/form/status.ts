/** A line that says whether what was typed is safe, and offers what can be done about it. */
export const statusLine = (element: HTMLElement | null) => ({
  say(text: string, failed = false): void {
    if (element === null) return;
    element.classList.toggle("pg-saved--failed", failed);
    // The same words again would be read aloud again.
    if (element.textContent !== text) element.textContent = text;
  },
  offer(...offers: readonly Readonly<{ text: string; href?: string; act?: () => void }>[]): void {
    for (const { text, href, act } of offers) {
      const control = document.createElement(href === undefined ? "button" : "a");
      control.textContent = text;
      if (control instanceof HTMLAnchorElement) control.href = href ?? "";
      else control.type = "button";
      if (act !== undefined) control.addEventListener("click", act);
      element?.append(" ", control);
    }
  },
});
