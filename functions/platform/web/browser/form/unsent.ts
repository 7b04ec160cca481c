import type { Values } from "./values.ts";

/** What this person typed and what is not yet known to be saved, kept in this tab alone. */
type Unsent = Readonly<{ typed: Values; version: string; at: number; posted: boolean }>;

const key = (form: HTMLFormElement) => `unsent ${form.dataset["autosave"]}`;

// Storage may be full, forbidden or hold what an older page wrote: then there is nothing kept.
const silently = <T>(attempt: () => T): T | undefined => {
  try {
    return attempt();
  } catch {
    return undefined;
  }
};

export const keep = (form: HTMLFormElement, { typed, ...unsent }: Unsent): void => {
  silently(() => sessionStorage.setItem(key(form), JSON.stringify({ ...unsent, typed: [...typed] })));
};

export const forget = (form: HTMLFormElement): void => {
  silently(() => sessionStorage.removeItem(key(form)));
};

/** What an earlier visit left; nothing when its post was accepted, which shows in a newer version. */
export const left = (form: HTMLFormElement, version: string): Unsent | undefined =>
  silently(() => {
    const { typed, ...unsent } = JSON.parse(sessionStorage.getItem(key(form)) ?? "{}");
    if (!Array.isArray(typed) || (unsent.posted && unsent.version !== version)) return undefined;
    return { ...unsent, typed: new Map(typed) };
  });
