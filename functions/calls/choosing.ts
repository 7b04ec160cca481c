import * as z from "zod";
import { Words } from "../platform/forms/words.ts";
import { languages } from "../vocabulary/language.ts";

/** How a call's applications are chosen among. */
export const Choosing = z.discriminatedUnion("way", [
  /** Reviewers that an officer assigns; so many of them must have answered as the call's quorum says. */
  z.object({ way: z.literal("reviewers") }),
  /** Whoever decides reads the application itself: no review is waited for. */
  z.object({ way: z.literal("direct") }),
  /** One group judges every application, all of its members. Who they are runs with the call; its name is a condition. */
  z.object({ way: z.literal("group"), name: Words(120) }),
]);
export type Choosing = z.infer<typeof Choosing>;
export type ChosenBy = Choosing["way"];

/** One who judges for the call's group. They come and go while the call runs, so no version of it names them. */
export const GroupMember = z.object({
  name: z.string().min(1).max(120),
  email: z.email().max(254),
  /** The language of what is mailed to them. Members that were written before this was asked have Swedish. */
  language: z.enum(languages).optional(),
});
export type GroupMember = z.infer<typeof GroupMember>;

/** A group is at most as large as the number of reviewers that one application can have. */
export const mostMembers = 10;

type Chosen = { readonly quorum: number; readonly choosing?: Choosing | undefined };

/** How applications of the call are chosen among. */
export const chosenBy = ({ choosing }: Pick<Chosen, "choosing">): ChosenBy => choosing?.way ?? "reviewers";

/** What lists say of that: where reviewers are assigned, nothing. */
export const wayNamed = (call: Pick<Chosen, "choosing">): { readonly way?: "direct" | "group" } => {
  const way = chosenBy(call);
  return way === "reviewers" ? {} : { way };
};

/** How many reviews must be in before an application goes on, as far as the call knows: of reviewers alone. */
export const quorumOf = (call: Chosen): number => (chosenBy(call) === "reviewers" ? call.quorum : 0);
