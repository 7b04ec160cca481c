import { Sentence } from "../deployment/say.ts";
import { type Deployed, isLocal, type StageConfig } from "./config.ts";

/** What this repository says for an example, and no authority's stage may say. */
const placeholder = /(^|[@.])example\.(org|com|net)$|^Z0123456789ABCDEFGHIJ$/;

const named = (config: Deployed): [field: string, value: string | undefined][] => [
  ["mailSender", config.mailSender],
  ["alarmsTo", config.alarmsTo],
  ["domain.name", config.domain?.name],
  ["domain.zoneId", config.domain?.zoneId],
  ["domain.zoneName", config.domain?.zoneName],
];

/** What keeps a stage from being deployed to AWS, each as a sentence; nothing when it may be. */
export const problemsWith = (config: StageConfig): string[] => {
  if (isLocal(config)) return [];
  const problems = named(config)
    .filter(([, value]) => placeholder.test(value ?? ""))
    .map(([field, value]) => `${field} is still the example "${value}".`);
  if (!/^[a-z][a-z0-9-]{0,15}$/.test(config.name))
    problems.push(`"${config.name}" is no name for a stage: at most 16 small letters, digits and hyphens.`);
  if (!/^[^@\s]+@[^@\s]+$/.test(config.alarmsTo))
    problems.push("alarmsTo is no address: alarms and the budget would reach no person.");
  if (config.domain && !`.${config.domain.name}`.endsWith(`.${config.domain.zoneName}`))
    problems.push(`domain.name ${config.domain.name} does not lie in the zone ${config.domain.zoneName}.`);
  // The types forbid it; a cast or plain JavaScript could still pass it.
  if ((config as StageConfig).clock !== "system")
    problems.push("it cannot have an adjustable clock: deadlines and payments hang on it.");
  return problems;
};

/** @throws Sentence that names everything that is wrong with the stage's configuration */
export const checked = <Config extends StageConfig>(config: Config): Config => {
  const problems = problemsWith(config);
  if (problems.length === 0) return config;
  throw new Sentence(`Stage ${config.name} cannot be deployed (infra/config.ts): ${problems.join(" ")}`);
};
