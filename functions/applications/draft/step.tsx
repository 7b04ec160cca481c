import type { SectionName } from "../../pilot/items/draft.ts";
import { BudgetStep } from "./budget-step.tsx";
import { HeadingsStep } from "./headings-step.tsx";
import { OrganisationStep } from "./organisation-step.tsx";
import { ProjectStep } from "./project-step.tsx";
import type { StepProps } from "./step-props.ts";

/** The questions of one step. */
export function Step({ section, ...props }: StepProps & { section: SectionName }) {
  if (section === "organisation") return <OrganisationStep {...props} />;
  if (section === "project") return <ProjectStep {...props} />;
  if (section === "budget") return <BudgetStep {...props} />;
  return <HeadingsStep step={section} {...props} />;
}
