import { typedChoices } from "../../../vocabulary/typed.ts";
import { type Answer, json } from "../../web/answers.ts";
import type { aboutControls } from "./about-controls.ts";
import type { Brought, Written } from "./brought.ts";

type Autosaved = Pick<Brought<Written>, "typed" | "merged" | "clashes"> & { readonly version: number };

/**
 * What the script of a form hears: the version that it now edits, and what others have changed in other controls; or
 * which control both have changed, and where that is settled.
 */
export function autosaved(
  { version, typed, merged, clashes }: Autosaved,
  about: ReturnType<typeof aboutControls>,
  { href, by }: { readonly href: string; readonly by: string | undefined },
): Answer {
  const who = by === undefined ? {} : { by };
  const [clash] = clashes;
  if (clash) return json({ version, href, label: about(clash.field).label, ...who }, { status: 409 });
  if (merged.length === 0) return json({ version });
  const fields = Object.fromEntries(merged.map((field) => [field, typedChoices(typed, field)]));
  return json({ version, fields, labels: merged.map((field) => about(field).label), ...who });
}
