import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import type { Kind } from "../../test/stored/kinds.ts";

type Definition = {
  readonly States: Readonly<Record<string, { readonly Arguments?: { FunctionName: string; Payload: object } }>>;
};

const kinds: Readonly<Record<string, Kind>> = {
  "${OpenWait}": "wait-request",
  "${MoveStage}": "move-request",
  "${Recover}": "recover-request",
};

const definition: Definition = JSON.parse(
  readFileSync(join(project, "statemachines/pilot-lifecycle.asl.json"), "utf8"),
);

/** `{% $states.input.answer.to %}` out of a state's input; anything else of the context is a token. */
function filled(template: unknown, input: unknown): unknown {
  const path = /^\{% \$states\.input\.([\w.]+) %\}$/.exec(String(template))?.[1];
  if (path) return path.split(".").reduce<unknown>((found, name) => Object(found)[name], input);
  return String(template).startsWith("{%") ? "a-task-token" : template;
}

/** What a state asks of its Lambda, from the input it was entered with: the local cloud's history leaves it out. */
export function taskPayload(state: string, input: object): readonly [Kind, unknown] | undefined {
  const { FunctionName, Payload } = definition.States[state]?.Arguments ?? {};
  const kind = FunctionName && kinds[FunctionName];
  if (!kind || !Payload) return undefined;
  return [kind, Object.fromEntries(Object.entries(Payload).map(([name, each]) => [name, filled(each, input)]))];
}
