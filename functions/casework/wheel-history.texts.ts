import type { Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "wheel.on": () => "Frågesnurran påslagen",
  "wheel.paused": () => "Frågesnurran pausad",
  "wheel.asked": (d: Detail) => `Fråga ${d("number")} ställd av frågesnurran`,
  "wheel.answered": (d: Detail) => `Frågesnurrans fråga ${d("number")} besvarad`,
  "wheel.passed": (d: Detail) => `Frågesnurrans fråga ${d("number")} överhoppad`,
};

const en: Same<typeof sv> = {
  "wheel.on": () => "The question wheel switched on",
  "wheel.paused": () => "The question wheel paused",
  "wheel.asked": (d) => `Question ${d("number")} put by the question wheel`,
  "wheel.answered": (d) => `Question ${d("number")} of the question wheel answered`,
  "wheel.passed": (d) => `Question ${d("number")} of the question wheel passed over`,
};

/** What becomes of the questions of a pilot's frame. */
export const wheelHistory = { sv, en };
