import { Notice } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { stageName } from "../stages/stages.texts.ts";
import type { DoubleSeen, DoublesSeen } from "./doubles.store.ts";
import { doublesTexts } from "./doubles.texts.ts";

/** So many vouchers are named; the report that claims them has them all. */
const mostNamed = 10;

/** Other cases that may be the same project or claim the same costs; nothing where there are none. */
export function Doubles({ doubles }: Readonly<{ doubles: DoublesSeen }>) {
  const t = useTexts(doublesTexts);
  if (doubles.shown.length === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {doubles.shown.map((double) => (
        <OneDouble key={double.lifecycle.applicationId} double={double} />
      ))}
      {doubles.more > 0 && <p>{t.more(doubles.more)}</p>}
    </>
  );
}

function OneDouble({ double }: Readonly<{ double: DoubleSeen }>) {
  const { lang, t } = usePage(doublesTexts);
  const { lifecycle, way, sameOrganisation, alikeTitle, vouchers } = double;
  const { applicationId, title, organisation, registrationNumber, stage } = lifecycle;
  return (
    <>
      <h3>
        <a href={`/handlaggning/${applicationId}`}>{title}</a>
      </h3>
      <p>
        {organisation}, {registrationNumber ?? t.noNumber}, {stageName(stage, way, lang).toLowerCase()}. {t.why}
      </p>
      <ul>
        {vouchers.length > 0 && (
          <li>
            {t.sameVouchers(vouchers.length)}
            <Vouchers vouchers={vouchers} />
          </li>
        )}
        {alikeTitle && <li>{t.alikeTitle}</li>}
        {sameOrganisation && <li>{t.sameOrganisation}</li>}
      </ul>
    </>
  );
}

function Vouchers({ vouchers }: Pick<DoubleSeen, "vouchers">) {
  const { lang, t } = usePage(doublesTexts);
  return (
    <ul>
      {vouchers.slice(0, mostNamed).map(({ report, line, name, day, amountOre, theirReport }) => (
        <li key={`${report}-${line}`}>
          {t.voucher({
            name,
            day: formatDay(day, lang),
            amount: formatMoney(amountOre, lang),
            mine: String(report),
            theirs: String(theirReport),
          })}
        </li>
      ))}
      {vouchers.length > mostNamed && <li>{t.moreVouchers(vouchers.length - mostNamed)}</li>}
    </ul>
  );
}

/** Which verifications another case claims too, where a claim is accepted or its payment attested; nothing where none is. */
export function SharedVouchers({ shared }: Readonly<{ shared: DoublesSeen }>) {
  const t = useTexts(doublesTexts);
  if (shared.shown.length === 0) return null;
  return (
    <Notice tone="warning" announce={false} title={t.sharedTitle}>
      <p>{t.sharedLead}</p>
      <ul>
        {shared.shown.map(({ lifecycle: { applicationId, title, organisation, registrationNumber }, vouchers }) => (
          <li key={applicationId}>
            <a href={`/handlaggning/${applicationId}`}>{title}</a>, {organisation}, {registrationNumber ?? t.noNumber}
            <Vouchers vouchers={vouchers} />
          </li>
        ))}
      </ul>
      {shared.more > 0 && <p>{t.more(shared.more)}</p>}
    </Notice>
  );
}
