import { clockTime, texts } from "./texts.ts";
import { fieldsToSave, typeAgain, typedIn } from "./typed.ts";
import { forget, keep, left } from "./unsent.ts";

const quiet = 2_000;
const longestWait = 60_000;
/** A request that outlives its page may carry 64 KiB. */
const keepaliveLimit = 60_000;

type Answer = Readonly<{ version?: unknown; href?: unknown }>;

const answerOf = async (response: Response): Promise<Answer> => {
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === "object" && answer !== null ? answer : {};
};

const mayTryAgain = (status: number) => status >= 500 || status === 408 || status === 429;

/** Saves a form while it is written; whatever fails, the text stays in the form and in this tab, and the button works. */
export const autosave = (form: HTMLFormElement, url: string): void => {
  const line = statusLine(form.querySelector("[data-autosave-status]"));
  const version = form.querySelector<HTMLInputElement>("input[name=version]");
  let saved = typedIn(form);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = quiet;
  let saving: Promise<void> | undefined;
  let stopped = false;
  let leaving = false;

  const isSaved = () => typedIn(form) === saved;
  const remember = (posted: boolean) =>
    keep(form, { typed: typedIn(form), version: version?.value ?? "", at: Date.now(), posted });
  const later = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(save, wait);
  };

  const succeed = (typed: string, answer: Answer) => {
    saved = typed;
    wait = quiet;
    if (version !== null && answer.version !== undefined) version.value = String(answer.version);
    line.say(texts.saved(clockTime(Date.now())));
    if (isSaved()) forget(form);
    else later();
  };
  const conflict = (answer: Answer) => {
    stopped = true;
    line.say(texts.conflict, true);
    const href = typeof answer.href === "string" ? answer.href : location.href;
    line.offer({
      text: texts.conflictLink,
      href,
      act: () => {
        leaving = true;
      },
    });
  };
  const fail = () => {
    wait = Math.min(wait * 2, longestWait);
    line.say(texts.retrying, true);
    later();
  };

  const post = async () => {
    const typed = typedIn(form);
    const body = fieldsToSave(form);
    const headers = { "x-autosave": "1", accept: "application/json" };
    try {
      const keepalive = body.toString().length < keepaliveLimit;
      const response = await fetch(url, { method: "POST", body, headers, keepalive });
      // A redirect leads to a page (a sign-in, an ended link): nothing was saved there.
      if (response.ok && !response.redirected) succeed(typed, await answerOf(response));
      else if (response.status === 409) conflict(await answerOf(response));
      else if (mayTryAgain(response.status)) fail();
      else line.say(texts.refused, true);
    } catch {
      fail();
    }
  };
  function save() {
    clearTimeout(timer);
    if (stopped || leaving || saving !== undefined || isSaved()) return;
    saving = post().finally(() => {
      saving = undefined;
    });
  }

  const offerWhatWasLeft = () => {
    const unsent = left(form, version?.value ?? "");
    if (unsent === undefined || unsent.typed === saved) return forget(form);
    const done = () => {
      line.say("");
      forget(form);
    };
    line.say(texts.unsent(clockTime(unsent.at)), true);
    line.offer(
      {
        text: texts.restore,
        act: () => {
          done();
          typeAgain(form, unsent.typed);
        },
      },
      { text: texts.discard, act: done },
    );
  };

  const typing = () => {
    if (isSaved()) return;
    remember(false);
    later();
  };
  form.addEventListener("input", typing);
  form.addEventListener("change", typing);
  addEventListener("online", save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  addEventListener("beforeunload", (event) => {
    if (leaving || stopped || isSaved()) return;
    save();
    event.preventDefault();
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (saving !== undefined) {
      // The save under way raises the version; the form waits for it, or it would be refused as old.
      event.preventDefault();
      saving.then(() => form.requestSubmit(submitter));
      return;
    }
    leaving = true;
    clearTimeout(timer);
    if (isSaved()) forget(form);
    else remember(true);
  });
  offerWhatWasLeft();
};

/** A line that says whether what was typed is safe, and offers what can be done about it. */
const statusLine = (element: HTMLElement | null) => ({
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
