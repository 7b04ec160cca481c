import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { ButtonLink, ButtonRow } from "../platform/web/ui/form.tsx";
import { formatDay, type LocalDay } from "../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../vocabulary/ore.ts";
import { type Agreement, termsInForce } from "./agreement.ts";
import { noteTexts } from "./agreement-notes.texts.ts";
import { decidedOf, followUpsOwed, fundedYears, unsignedOf } from "./agreement-notes.ts";
import { partnershipPaths as paths } from "./partnership.paths.ts";

type Props = Readonly<{ agreement: Agreement; today: LocalDay; acts: boolean }>;

/** What happens under an agreement: signatures, money from others, projects decided, follow-ups, and its end. */
export function AgreementNotes(props: Props) {
  const { agreement, today } = props;
  const terms = termsInForce(agreement, today) ?? agreement.terms.at(-1);
  if (!terms) return null;
  return (
    <>
      <Signatures agreement={agreement} />
      <Funding {...props} terms={terms} />
      <Projects agreement={agreement} />
      <FollowUps {...props} terms={terms} />
      {props.acts && <NoteLinks {...props} terms={terms} />}
    </>
  );
}

type OfTerms = Props & Readonly<{ terms: Agreement["terms"][number] }>;

function NoteLinks({ agreement, terms, today }: OfTerms) {
  const { t } = usePage(noteTexts);
  const { agreementId: id } = agreement;
  const newest = agreement.terms.at(-1);
  const isOwed = followUpsOwed(agreement, terms, today).some(({ received }) => received === undefined);
  return (
    <ButtonRow>
      {newest && unsignedOf(newest).length > 0 && (
        <ButtonLink href={paths.sign(id)} tone="secondary">
          {t.sign}
        </ButtonLink>
      )}
      <ButtonLink href={paths.funding(id)} tone="secondary">
        {t.funding}
      </ButtonLink>
      <ButtonLink href={paths.decided(id)} tone="secondary">
        {t.decided}
      </ButtonLink>
      {isOwed && (
        <ButtonLink href={paths.followUp(id)} tone="secondary">
          {t.followUp}
        </ButtonLink>
      )}
      <ButtonLink href={paths.dissolve(id)} tone="secondary">
        {t.dissolve}
      </ButtonLink>
    </ButtonRow>
  );
}

function Signatures({ agreement }: Pick<Props, "agreement">) {
  const { lang, t } = usePage(noteTexts);
  const newest = agreement.terms.at(-1);
  const all = newest?.signatories ?? [];
  if (!newest || all.length === 0) return null;
  const left = unsignedOf(newest).length;
  return (
    <>
      <DataTable
        id="signatures"
        caption={t.signTitle}
        columns={[t.who, t.party, t.signedOn]}
        rows={all.map(({ name, party, signed }) => [name, party, signed ? formatDay(signed, lang) : t.notSigned])}
      />
      <p>{left === 0 ? t.signedAll : t.signedSome(all.length - left, all.length)}</p>
    </>
  );
}

function Funding({ agreement, terms }: OfTerms) {
  const { lang, t } = usePage(noteTexts);
  const { targetOre } = terms;
  if (targetOre === undefined && !agreement.funding) return null;
  return (
    <DataTable
      id="funding"
      caption={t.fundingTitle}
      columns={[t.year, numeric(t.target), numeric(t.booked), t.against]}
      rows={fundedYears(agreement, terms).map(({ year, bookedOre, missingOre }) => [
        String(year),
        targetOre === undefined ? t.noTarget : formatKronor(targetOre, lang),
        formatKronor(bookedOre, lang),
        missingOre === undefined
          ? targetOre === undefined
            ? t.noTarget
            : t.reached
          : t.below(formatMoney(missingOre, lang)),
      ])}
    />
  );
}

function Projects({ agreement }: Pick<Props, "agreement">) {
  const { lang, t } = usePage(noteTexts);
  const { payable, after } = decidedOf(agreement);
  const { dissolved, agreementId } = agreement;
  if (payable.length + after.length === 0 && !dissolved) return null;
  const rows = [
    ...payable.map((one) => [one, t.payable] as const),
    ...after.map((one) => [one, t.notPayable] as const),
  ];
  return (
    <>
      {dissolved && <p>{t.dissolved(formatDay(dissolved.day, lang))}</p>}
      <DataTable
        id="decided"
        caption={t.decidedTitle}
        columns={[t.project, t.decidedDay, t.state, numeric(t.amount)]}
        rows={rows.map(([{ title, day, amountOre }, state]) => [
          title,
          formatDay(day, lang),
          state,
          formatKronor(amountOre, lang),
        ])}
        empty={t.noDecided}
      />
      {payable.length > 0 && (
        <p>
          <a href={paths.payable(agreementId)}>{t.csv}</a>
        </p>
      )}
    </>
  );
}

function FollowUps({ agreement, terms, today }: OfTerms) {
  const { lang, t } = usePage(noteTexts);
  const owed = followUpsOwed(agreement, terms, today);
  return (
    <DataTable
      id="follow-ups"
      caption={t.followUpTitle}
      columns={[t.year, t.party, t.due, t.received]}
      rows={owed.map(({ year, party, dueDay, received, isLate }) => [
        String(year),
        party,
        formatDay(dueDay, lang),
        received ? formatDay(received, lang) : isLate ? t.late : t.missing,
      ])}
      empty={t.noFollowUps}
    />
  );
}
