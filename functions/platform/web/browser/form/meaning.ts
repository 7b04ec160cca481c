/** What an answer to an autosave means for the person who writes. */
export type Meaning =
  | {
      readonly is: "saved";
      readonly version?: string;
      readonly fields: ReadonlyMap<string, readonly string[]>;
      readonly by?: string;
    }
  | { readonly is: "clash"; readonly href?: string; readonly label?: string; readonly by?: string }
  /** Submitted by somebody meanwhile. */
  | { readonly is: "submitted"; readonly href?: string }
  /** The session has ended; `href` is where one signs in, when it is known. */
  | { readonly is: "ended"; readonly href?: string }
  | { readonly is: "too long" }
  | { readonly is: "away" }
  | { readonly is: "refused" };

type Answer = Readonly<{ status: number; ok: boolean; redirected: boolean }>;

const textIn = (body: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(body, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

const fieldsIn = (body: object): ReadonlyMap<string, readonly string[]> => {
  const fields: unknown = Reflect.get(body, "fields");
  const entries = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  return new Map(entries.map(([name, value]) => [name, [value].flat().map(String)]));
};

/** Only what was said: an absent text has no key. */
const said = <N extends string>(body: object, ...names: readonly N[]): { readonly [Name in N]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textIn(body, name);
      return text === undefined ? [] : [[name, text]];
    }),
  ) as { readonly [Name in N]?: string }; // as: made of those names

/**
 * Reads the answer to an autosave. A redirect leads to a page, of a sign-in or of a link that has ended: nothing was
 * saved there.
 * @param body the JSON of the answer, or null
 */
export const meaningOf = ({ status, ok, redirected }: Answer, body: unknown): Meaning => {
  const answer = typeof body === "object" && body !== null ? body : {};
  if (redirected || status === 401 || status === 410) return { is: "ended", ...said(answer, "href") };
  if (ok) return { is: "saved", fields: fieldsIn(answer), ...said(answer, "version", "by") };
  if (status === 409 && textIn(answer, "refused") === "already-submitted")
    return { is: "submitted", ...said(answer, "href") };
  if (status === 409) return { is: "clash", ...said(answer, "href", "label", "by") };
  if (status === 413) return { is: "too long" };
  if (status >= 500 || status === 408 || status === 429) return { is: "away" };
  return { is: "refused" };
};
