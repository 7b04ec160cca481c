import type { Reader } from "../../pilot/act.ts";
import { readEarlier } from "../../pilot/earlier-draft.store.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { DraftSeen } from "../draft/draft.store.ts";
import type { ShownApplication } from "./shown-application.ts";

/** What was typed when the page was shown: as it is now, but for the sections that were changed since. */
export async function typedAsShown(table: Reader, { id, draft }: DraftSeen, shown: ShownApplication): Promise<Typed> {
  const typed = await Promise.all(
    Object.values(draft.sections).map(async (now) => {
      const version = shown.sections[now.section] ?? 0;
      if (version === now.version) return now.typed;
      return version === 0 ? {} : ((await readEarlier(table, id, now.section, version))?.typed ?? {});
    }),
  );
  return Object.assign({}, ...typed);
}
