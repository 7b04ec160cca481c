import { computeBudget } from "../../calls/application-form/budget.ts";
import { budgetIn } from "../../calls/application-form/budget-answers.ts";
import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import type { Call } from "../../calls/call.ts";
import type { Section } from "../../platform/forms/document.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { GrantSum } from "../../platform/web/ui/grant-sum.tsx";
import { formatMoney, kronor } from "../../vocabulary/ore.ts";
import { shareOf } from "../../vocabulary/rate.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { draftTexts } from "./draft.texts.ts";

type Props = Readonly<{ section: Section; call: Call; read: ReadApplication }>;

/** In the section with the costs: how the grant is reckoned, and what the costs so far give. */
export function GrantNow({ section, call, read }: Props) {
  const { lang } = usePage();
  const t = draftTexts[lang].budget;
  const costs = section.questions.find(({ is }) => is === "costs");
  if (!costs) return null;
  const { grantOre } = computeBudget(call, budgetIn(read.form, read.answers));
  const cap = formatMoney(call.capOre, lang);
  const rate = rateInWords(call, lang);
  const thousand = kronor(1000);
  return (
    <>
      <p>{t.intro(rate, cap)}</p>
      <p>{t.forEach(formatMoney(thousand, lang), formatMoney(shareOf(call.rate, thousand), lang))}</p>
      <GrantSum
        label={t.grant}
        value={formatMoney(grantOre, lang)}
        rate={call.rate}
        capOre={String(call.capOre)}
        costs={costs.id}
        explanation={t.grantText(rate, cap)}
      />
    </>
  );
}
