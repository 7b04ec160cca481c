import type { Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "evaluation.stage-signed": (d: Detail) => `Utvärderingen av etapp ${d("number")} undertecknad`,
  "evaluation.self-signed": (_: Detail) => "Självvärderingen undertecknad",
  "evaluation.external-signed": (_: Detail) => "Den externa utvärderingen undertecknad",
  "evaluation.long-term-signed": (d: Detail) => `Uppföljningen efter ${d("number")} år undertecknad`,
  "evaluation.stage-moved": (d: Detail) =>
    `Utvärderingen av etapp ${d("number")} får lämnas senast ${d("to")}: ${d("reason")}`,
  "evaluation.self-moved": (d: Detail) => `Självvärderingen får lämnas senast ${d("to")}: ${d("reason")}`,
  "evaluation.external-moved": (d: Detail) => `Den externa utvärderingen får lämnas senast ${d("to")}: ${d("reason")}`,
  "evaluation.long-term-moved": (d: Detail) =>
    `Uppföljningen efter ${d("number")} år får lämnas senast ${d("to")}: ${d("reason")}`,
  "evaluator.assigned": (d: Detail) =>
    `En extern utvärderare utsedd från ${d("organisation")}${d("reason") === "" ? "" : `: ${d("reason")}`}`,
  "evaluator.link-sent-again": (_: Detail) => "Länken skickad igen till den externa utvärderaren",
  "evaluator.released": (d: Detail) => `Den externa utvärderarens uppdrag återtaget: ${d("reason")}`,
};

const en: Same<typeof sv> = {
  "evaluation.stage-signed": (d) => `The evaluation of stage ${d("number")} signed`,
  "evaluation.self-signed": () => "The self-evaluation signed",
  "evaluation.external-signed": () => "The external evaluation signed",
  "evaluation.long-term-signed": (d) => `The follow-up after ${d("number")} years signed`,
  "evaluation.stage-moved": (d) => `The evaluation of stage ${d("number")} may come until ${d("to")}: ${d("reason")}`,
  "evaluation.self-moved": (d) => `The self-evaluation may come until ${d("to")}: ${d("reason")}`,
  "evaluation.external-moved": (d) => `The external evaluation may come until ${d("to")}: ${d("reason")}`,
  "evaluation.long-term-moved": (d) =>
    `The follow-up after ${d("number")} years may come until ${d("to")}: ${d("reason")}`,
  "evaluator.assigned": (d) =>
    `An external evaluator assigned, of ${d("organisation")}${d("reason") === "" ? "" : `: ${d("reason")}`}`,
  "evaluator.link-sent-again": () => "The link sent again to the external evaluator",
  "evaluator.released": (d) => `The external evaluator's task taken back: ${d("reason")}`,
};

export const evaluationHistory = { sv, en };
