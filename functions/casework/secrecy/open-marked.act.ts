import { act, type Guarded, type Outcome } from "../../pilot/act.ts";

/** What is opened, as the log calls it, and by which section it is marked. */
type Command = { readonly document: string; readonly section: string };

/**
 * Somebody opens a document that is marked as secret. Nothing is decided and nothing else is written: it guards nothing,
 * and the page that shows the document waits for it.
 */
export const openMarked = act({
  name: "open-marked",
  writes: [],
  see: async (): Promise<Guarded> => ({ heads: [] }),
  decide: (_: Guarded, { document, section }: Command): Outcome<object> => ({
    answer: {},
    log: { action: "mark.opened", details: { document, section } },
  }),
});
