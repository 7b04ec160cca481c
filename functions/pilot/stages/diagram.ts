import { allMoves, isFinal, stages } from "./stages.ts";

/** The life of a pilot as a Mermaid state diagram, drawn from the table of stages; docs and README hold it word for word. */
export function lifecycleDiagram(): string {
  const lines = allMoves.map(({ from, to, fact }) => `    ${from} --> ${to}: ${fact}`);
  const ends = stages.filter(isFinal).map((stage) => `    ${stage} --> [*]`);
  return ["```mermaid", "stateDiagram-v2", `    [*] --> ${stages[0]}: submission`, ...lines, ...ends, "```"].join("\n");
}
