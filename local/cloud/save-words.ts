import { Sentence } from "../../deployment/say.ts";
import type { SaveAnswer } from "./kept.ts";

type Failed = Extract<SaveAnswer, { failed: unknown }>["failed"];

/** The time of day on this machine's clock, to the second. */
export const timeOf = (at: Date): string => at.toTimeString().slice(0, 8);

/** Why a save failed, as a clause. */
export const whyNot = (state: string, { full, why }: Failed): string =>
  full ? `the disk that holds ${state} is full` : `it could not be written (${why})`;

/** A start that cannot save ends before people give it work. */
export const notSaved = (state: string, failed: Failed): Sentence =>
  new Sentence(
    `The state was not saved: ${whyNot(state, failed)}. ` +
      (failed.full ? "Free some space and run npm start again." : "Run npm start again; logs/cloud.log says more."),
  );

/** What is kept and what is lost when the cloud has ended without a save. */
export const lostSince = (last: Date | undefined): string =>
  last
    ? `What was answered before ${timeOf(last)} is kept; what came after is lost.`
    : "It had not saved yet: the next start begins empty.";

/** Whether an error, or what caused it, is a disk without room: it comes from Node, from npm's programs, from Python. */
export const isFullDisk = (cause: unknown): boolean => {
  if (!(cause instanceof Error)) return false;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return true;
  return /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(cause.message) || isFullDisk(cause.cause);
};
