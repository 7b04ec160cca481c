import { typedText } from "../../../vocabulary/typed.ts";
import type { FormProblem } from "../answers.ts";
import { wordsIn } from "../words.ts";
import { chosenLabel } from "./choice.ts";
import type { KindRules } from "./kind.ts";
import { tooLong } from "./line.ts";
import { listOf } from "./single.ts";

/** A level, with its reason where one is asked for. A level without its reason counts, and the reason is missing. */
export const scaleRules: KindRules<"scale"> = {
  controls: ({ id, reason }) => [
    { field: id },
    ...(reason === undefined ? [] : [{ field: `${id}.reason`, part: "reason" } as const]),
  ],
  read: ({ id, levels, reason: limit, optional }, typed) => {
    const problems: FormProblem[] = [];
    const chosen = typedText(typed, id);
    const reason = limit === undefined ? "" : typedText(typed, `${id}.reason`);
    if (optional && chosen === "" && reason === "") return { problems };
    const level = levels.find((one) => one.id === chosen)?.id;
    if (level === undefined) problems.push({ field: id, code: chosen === "" ? "missing" : "option" });
    const long = limit === undefined ? undefined : tooLong(reason, limit);
    if (long) problems.push({ field: `${id}.reason`, ...long });
    if (limit !== undefined && reason === "") problems.push({ field: `${id}.reason`, code: "missing" });
    return level === undefined || long ? { problems } : { value: { level, reason }, problems };
  },
  write: ({ id, reason: limit }, { level, reason }) => ({
    [id]: level,
    ...(limit === undefined ? {} : { [`${id}.reason`]: reason }),
  }),
  show: ({ levels }, { level, reason }, { lang }) => {
    const means = levels.find(({ id }) => id === level)?.means;
    return {
      kind: "level",
      label: chosenLabel(levels, level, lang),
      means: means && wordsIn(means, lang),
      reason,
    };
  },
  empty: ({ levels }, lang) => listOf(levels, lang),
  options: ({ levels }) => levels,
  chosen: ({ level }) => [level],
  size: ({ levels }, { level }) => levels.find(({ id }) => id === level)?.value,
};
