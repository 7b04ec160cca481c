import { act, already, type Outcome } from "../pilot/act.ts";
import { type InterviewsSeen, theInterviews } from "./learning.store.ts";
import { markedWrites, type OfInterview, openedIn } from "./marking.ts";

type Command = OfInterview & { readonly passage: number };

/** An officer takes a passage away: its number is given to no other. */
export const unmarkPassage = act({
  name: "unmark-passage",
  writes: ["ANALYSIS", "PROJECT", "PASSAGES"],
  see: theInterviews,
  decide: (seen: InterviewsSeen, { number, passage }: Command): Outcome<object> => {
    const one = openedIn(seen, number);
    const passages = one.of.passages.filter((other) => other.number !== passage);
    if (passages.length === one.of.passages.length) return already({});
    return {
      answer: {},
      writes: markedWrites(seen, one, { passages, next: one.of.next }),
      log: { action: "analysis.passage-removed", details: { title: seen.project.title, number, passage } },
    };
  },
});
