import { usePage } from "../../platform/web/page-context.ts";
import { Checkboxes, Radios, Select } from "../../platform/web/ui/choices.tsx";
import { Button, ButtonLink, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { AccountChoice, Choices, ObjectChoice } from "./choose.ts";
import { objectValue } from "./sie.form.ts";
import { siePaths } from "./sie.paths.ts";
import { sieTexts } from "./sie.texts.ts";
import { SiePage, type SiePageProps } from "./sie-page.tsx";

type Props = SiePageProps &
  Readonly<{
    choices: Choices;
    company: string;
    period: { readonly from: Month; readonly through: Month };
    typed: Typed;
    problems: readonly Problem[];
    version: number;
  }>;

/** `december 2026 – februari 2027` */
const periodText = ({ from, through }: Props["period"], lang: Language) =>
  from === through ? formatMonth(from, lang) : `${formatMonth(from, lang)} – ${formatMonth(through, lang)}`;

const objectLabel = ({ name, sumOre }: ObjectChoice, lang: Language) => `${name}: ${formatMoney(sumOre, lang)}`;
const accountLabel = ({ account, name, sumOre }: AccountChoice, lang: Language) =>
  `${account} ${name}: ${formatMoney(sumOre, lang)}`;

/** What of the ledger is the project's: an object, or accounts, each with what is booked on it. */
export function SieChoosePage({ choices, company, period, typed, problems, version, ...page }: Props) {
  const { lang } = usePage();
  const { report } = page;
  const t = sieTexts[lang].choose;
  const { objects, accounts, more } = choices;
  const field = fieldsOf(typed, problems);
  return (
    <SiePage {...page} step={1} title={t.title} lead={t.lead(company, periodText(period, lang))} problems={problems}>
      {accounts.length === 0 ? (
        <>
          <p>{t.nothing}</p>
          <ButtonLink href={siePaths.upload(report)}>{sieTexts[lang].step[0] ?? ""}</ButtonLink>
        </>
      ) : (
        <Form action={siePaths.choose(report)} version={version}>
          {more && <p>{t.more}</p>}
          <Radios
            {...field("how")}
            label={t.how}
            legendSize="m"
            options={[
              ...(objects.length > 0 ? [{ value: "object", label: t.byObject }] : []),
              { value: "accounts", label: t.byAccounts },
            ]}
          />
          {objects.length > 0 ? (
            <Select
              {...field("object")}
              label={t.object}
              hint={t.objectHint}
              options={objects.map((object) => ({ value: objectValue(object), label: objectLabel(object, lang) }))}
            />
          ) : (
            <p>{t.noObjects}</p>
          )}
          <Checkboxes
            {...field.many("accounts")}
            label={t.accounts}
            hint={t.accountsHint}
            options={accounts.map((account) => ({ value: account.account, label: accountLabel(account, lang) }))}
          />
          <Button>{t.next}</Button>
        </Form>
      )}
    </SiePage>
  );
}
