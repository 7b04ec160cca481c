import { stageNames } from "../pilot/stages/stages.texts.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import { usePage } from "../platform/web/page-context.ts";
import { Steps } from "../platform/web/ui/steps.tsx";
import { caseTexts } from "./case.texts.ts";
import type { CaseView } from "./case-view.ts";

const wholeLife: readonly Stage[] = ["submitted", "reviewed", "funded", "reported", "evaluated"];

/** The stages as far as this case goes: one that left by a side exit ends there. */
function stagesOf({
  lifecycle,
  quorumReached,
  grant,
}: Pick<CaseView, "lifecycle" | "quorumReached" | "grant">): readonly Stage[] {
  if (wholeLife.includes(lifecycle.stage)) return wholeLife;
  return [
    "submitted",
    ...(quorumReached ? ["reviewed" as const] : []),
    ...(grant ? ["funded" as const] : []),
    lifecycle.stage,
  ];
}

/** The pilot's life as steps. */
export function Progress({ view }: Readonly<{ view: CaseView }>) {
  const { lang } = usePage();
  const stages = stagesOf(view);
  const current = stages.indexOf(view.lifecycle.stage);
  return (
    <Steps
      label={caseTexts[lang].progress}
      steps={stages.map((stage) => ({ label: stageNames[lang][stage] }))}
      current={current}
      ended={current === stages.length - 1}
    />
  );
}
