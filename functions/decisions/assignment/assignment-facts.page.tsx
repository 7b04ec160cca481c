import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { type assignmentOf, unitName } from "./assignment.ts";

export type Assignment = NonNullable<ReturnType<typeof assignmentOf>>;
type Props = Readonly<{ assignment: Assignment; listed: Pilot["unit"] }>;

/** Which unit has the assignment, who manages it, and whether that person has acknowledged it. */
export function AssignmentFacts({ assignment: { grant, unit, state }, listed }: Props) {
  const { t, lang } = usePage(assignmentTexts);
  const { acknowledged } = unit;
  const waits = state === "over" ? t.over : t.waits;
  return (
    <SummaryList
      title={t.facts}
      rows={[
        { key: t.unit, value: unitName(unit) },
        { key: t.manager, value: listed?.manager.name ?? t.notListed },
        { key: t.costCentre, value: unit.costCentre },
        { key: t.most, value: formatMoney(grant.amountOre, lang) },
        {
          key: t.state,
          value: acknowledged ? t.acknowledged(acknowledged.by, formatMoment(acknowledged.at, lang)) : waits,
        },
      ]}
    />
  );
}
