import { type Meaning, meaningOf } from "./meaning.ts";
import { sealAgain } from "./seal-again.ts";
import { statusLine } from "./status-line.ts";
import { clockTime, texts } from "./texts.ts";
import { fieldsToSave, labelOf, typedIn, typeIn, valuesOf } from "./typed.ts";
import { forget, keep, left } from "./unsent.ts";
import { differing, type Values, writable } from "./values.ts";

const quiet = 2_000;
const longestWait = 60_000;
/** A request that outlives its page may carry 64 KiB. */
const keepaliveLimit = 60_000;

type Of<Is extends Meaning["is"]> = Extract<Meaning, { is: Is }>;

/**
 * Saves a form while it is written; whatever fails, the text stays in the form and in this tab, and the button works.
 * @param start what the form held when the page was opened
 */
export const autosave = (form: HTMLFormElement, url: string, start: Iterable<[string, FormDataEntryValue]>): void => {
  const line = statusLine(form.querySelector("[data-autosave-status]"));
  const version = form.querySelector<HTMLInputElement>("input[name=version]");
  let saved = valuesOf(start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = quiet;
  let saving: Promise<void> | undefined;
  /** Nothing more can be saved from this page as it stands: `ended` until one has signed in again. */
  let stopped: "ended" | "for good" | undefined;
  let leaving = false;

  const unsaved = () => differing(saved, typedIn(form));
  const isSaved = () => unsaved().length === 0;
  // Only what this person typed is kept: what others have written meanwhile must not come back with it.
  const remember = (posted: boolean) => {
    const now = typedIn(form);
    const typed: Values = new Map(unsaved().map((name) => [name, now.get(name) ?? []]));
    keep(form, { typed, version: version?.value ?? "", at: Date.now(), posted });
  };
  const later = () => {
    clearTimeout(timer);
    if (stopped === undefined) timer = setTimeout(save, wait);
  };

  /** Writes what others have changed into the page; true when the page then shows all of it. */
  const takeOver = (others: Values, sent: Values): readonly string[] | undefined => {
    const { write, over } = writable(others, sent, typedIn(form));
    const without = typeIn(form, write);
    const written = [...write].filter(([name]) => !without.includes(name));
    saved = new Map([...saved, ...written]);
    return over.length + without.length === 0 ? written.map(([name]) => labelOf(form, name)) : undefined;
  };
  const succeed = (sent: Values, { version: newer, fields, by = texts.someone }: Of<"saved">) => {
    saved = sent;
    wait = quiet;
    const changed = takeOver(fields, sent);
    // On what the page does not show nobody has agreed: the next save begins from the version before, and is merged.
    if (version !== null && newer !== undefined && changed !== undefined) version.value = newer;
    const labels = [...new Set(changed)].filter((label) => label !== "").join(", ");
    line.say(texts.saved(clockTime(Date.now())) + (labels === "" ? "" : texts.changed(by, labels)));
    if (isSaved()) forget(form);
    else later();
  };
  const leave = () => {
    leaving = true;
  };
  const stop = (text: string, link?: Readonly<{ text: string; href: string | undefined }>) => {
    stopped = "for good";
    line.say(text, true);
    if (link?.href !== undefined) line.offer({ text: link.text, href: link.href, act: leave });
  };
  const end = ({ href = "/" }: Of<"ended">) => {
    stopped = "ended";
    line.say(texts.ended, true);
    line.offer({ text: texts.endedLink, href, isNewTab: true });
  };
  const fail = () => {
    wait = Math.min(wait * 2, longestWait);
    line.say(texts.away, true);
    later();
  };
  const take = (sent: Values, meaning: Meaning) => {
    if (meaning.is === "saved") return succeed(sent, meaning);
    if (meaning.is === "away") return fail();
    if (meaning.is === "ended") return end(meaning);
    if (meaning.is === "submitted") return stop(texts.submitted, { text: texts.submittedLink, href: meaning.href });
    if (meaning.is === "clash") {
      const { by = texts.someone, label = "", href = location.href } = meaning;
      return stop(texts.conflict(by, label), { text: texts.conflictLink, href });
    }
    line.say(meaning.is === "too long" ? texts.long : texts.refused, true);
  };

  const post = async () => {
    const sent = typedIn(form);
    const body = fieldsToSave(form);
    const headers = { "x-autosave": "1", accept: "application/json" };
    try {
      const keepalive = body.toString().length < keepaliveLimit;
      const response = await fetch(url, { method: "POST", body, headers, keepalive });
      take(sent, meaningOf(response, await response.json().catch(() => null)));
    } catch {
      fail();
    }
  };
  function save() {
    clearTimeout(timer);
    if (stopped !== undefined || leaving || saving !== undefined || isSaved()) return;
    saving = post().finally(() => {
      saving = undefined;
    });
  }
  /** After signing in again in another tab the form gets the new session's seal, and goes on. */
  const goOn = async () => {
    if (stopped !== "ended" || !(await sealAgain())) return;
    stopped = undefined;
    line.say("");
    save();
  };

  const offerWhatWasLeft = () => {
    const unsent = left(form, version?.value ?? "");
    const now = typedIn(form);
    const lacks = unsent === undefined ? [] : differing(unsent.typed, now).filter((name) => unsent.typed.has(name));
    if (unsent === undefined || lacks.length === 0) return forget(form);
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
          // Saved as changes to what it was written on: what others did to the same meanwhile is asked about.
          if (version !== null) version.value = unsent.version;
          typeIn(form, unsent.typed);
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
    else void goOn();
  });
  addEventListener("beforeunload", (event) => {
    if (leaving || isSaved()) return;
    save();
    event.preventDefault();
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    const first = saving ?? (stopped === "ended" ? goOn() : undefined);
    if (first !== undefined && !leaving) {
      // A save under way raises the version, and a session that has ended needs its new seal, before the form is sent.
      event.preventDefault();
      void first.then(() => {
        if (stopped !== "ended") form.requestSubmit(submitter);
      });
      return;
    }
    leaving = true;
    clearTimeout(timer);
    if (isSaved()) forget(form);
    else remember(true);
  });
  if (isSaved()) offerWhatWasLeft();
  else typing();
};
