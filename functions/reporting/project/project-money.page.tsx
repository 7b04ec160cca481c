import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import { claimTexts } from "../../claims/claim/claim.texts.ts";
import { calculationOf, holderPayments, paidTowards } from "../../payments/contract.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Details } from "../../platform/web/ui/details.tsx";
import { StateList } from "../../platform/web/ui/state-list.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoney, type Ore, ore } from "../../vocabulary/ore.ts";
import { reportedOre } from "../holder-step.ts";
import { projectTexts } from "../project.texts.ts";
import { claimsCosts } from "../report-table.ts";
import { projectPartsTexts } from "./project-parts.texts.ts";

type Props = Readonly<{ pilot: Pilot }>;

/** Money that is decided and has not reached the holder. */
const onItsWay = ({ dueOre, advanceDueOre }: Grant): Ore => ore(dueOre + advanceDueOre);

/** What of the grant is neither had, nor on its way, nor given up: advances count once, whether or not they are settled. */
function leftOf(grant: Grant): Ore {
  const { capOre, dueOre, advancedOre, advanceDueOre, settledOre, releasedOre } = grant;
  const inAdvance = advancedOre + advanceDueOre - settledOre;
  return ore(Math.max(0, capOre - paidTowards(grant) - dueOre - inAdvance - releasedOre));
}

/** What was granted and what has come of it, where each payment is, and how it is reckoned. */
export function ProjectMoney({ pilot }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const p = projectTexts[lang];
  const { grant, reports, call } = pilot;
  const money = (amount: Ore) => formatMoney(amount, lang);
  const ifAny = (key: string, amount: Ore) => (amount > 0 ? [{ key, value: money(amount) }] : []);
  const { rows } = calculationOf(grant, lang);
  const claims = claimsCosts(call);
  const c = claimTexts[lang];
  return (
    <>
      <h2 id="pengarna">{t.moneyTitle}</h2>
      <SummaryList
        rows={[
          { key: t.granted, value: money(grant.amountOre) },
          { key: t.rate, value: rateInWords({ rate: grant.rate, roundedRate: { sv: grant.displayedRate } }, lang) },
          ...(claims ? [{ key: t.reported, value: money(reportedOre(reports)) }] : []),
          ...(claims ? [{ key: t.accepted, value: money(grant.acceptedOre) }] : []),
          { key: t.paid, value: money(ore(grant.paidOre + grant.advancedOre)) },
          ...ifAny(t.onItsWay, onItsWay(grant)),
          ...(grant.ended ? [] : [{ key: t.left, value: money(leftOf(grant)) }]),
          ...(claims ? [{ key: c.deducts, value: c.deductions[pilot.applied.vat] }] : []),
        ]}
      />
      {claims && pilot.payee && (
        <p>
          <a href={`/projekt/${pilot.id}/betalning`}>{p.payee}</a>
        </p>
      )}
      <Payments pilot={pilot} />
      <Details summary={p.reckoned}>
        <SummaryList rows={rows} />
      </Details>
    </>
  );
}

function Payments({ pilot }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const all = holderPayments(pilot.payments, lang);
  if (all.length === 0) return claimsCosts(pilot.call) ? <p>{t.noPayments}</p> : null;
  return (
    <>
      <h3>{t.paymentsTitle}</h3>
      <StateList
        label={t.paymentsTitle}
        items={all.map(({ id, label, days, state, isPaid }) => {
          return { id, label, hint: days, status: state, tone: isPaid ? "good" : "active" };
        })}
      />
    </>
  );
}
