/** What was typed and not yet known to be saved, kept in this tab alone. */
export type Unsent = Readonly<{ typed: string; version: string; at: number; posted: boolean }>;

const key = (form: HTMLFormElement) => `unsent ${form.dataset["autosave"]}`;

// Storage may be full, forbidden or hold what an older page wrote: then there is nothing kept.
const silently = <T>(attempt: () => T): T | undefined => {
  try {
    return attempt();
  } catch {
    return undefined;
  }
};

export const keep = (form: HTMLFormElement, unsent: Unsent): void => {
  silently(() => sessionStorage.setItem(key(form), JSON.stringify(unsent)));
};

export const forget = (form: HTMLFormElement): void => {
  silently(() => sessionStorage.removeItem(key(form)));
};

/** What an earlier visit left; nothing when its post was accepted, which shows in a newer version. */
export const left = (form: HTMLFormElement, version: string): Unsent | undefined => {
  const unsent = silently(() => JSON.parse(sessionStorage.getItem(key(form)) ?? "null") as Unsent | null); // as: only `keep` writes here
  if (typeof unsent?.typed !== "string" || (unsent.posted && unsent.version !== version)) return undefined;
  return unsent;
};
