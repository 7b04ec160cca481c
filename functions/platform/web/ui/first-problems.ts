import type { Problem } from "../../../vocabulary/typed.ts";

/** The problems by their field, as the fields of a form show them: of several about one field the first. */
export const firstProblems = (problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...problems].reverse().map(({ field, text }) => [field, text]));
