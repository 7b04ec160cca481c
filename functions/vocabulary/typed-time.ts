import { plainSigns } from "./clean.ts";

/**
 * A time of day as people write it: `12`, `12.00`, `9:30`, `kl. 12`. Answers `HH:MM`, or undefined where it is none.
 * @example readTimeOfDay("kl. 9.30") // "09:30"
 */
export function readTimeOfDay(typed: string): string | undefined {
  const found = /^(?:kl\.?|at)?\s*(\d{1,2})(?:\s*[.:]\s*(\d{2}))?$/i.exec(plainSigns(typed).trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
