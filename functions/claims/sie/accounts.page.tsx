import type { Call } from "../../calls/call.ts";
import { leftOutAnswer } from "../../pilot/items/imported-costs.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { AccountChoice } from "./choose.ts";
import { accountField } from "./sie.form.ts";
import { siePaths } from "./sie.paths.ts";
import { sieTexts } from "./sie.texts.ts";
import { SiePage, type SiePageProps } from "./sie-page.tsx";

type Props = SiePageProps &
  Readonly<{
    accounts: readonly AccountChoice[];
    categories: Call["categories"];
    typed: Typed;
    problems: readonly Problem[];
    version: number;
  }>;

/** Which cost category each account belongs to. */
export function SieAccountsPage({ accounts, categories, typed, problems, version, ...page }: Props) {
  const { lang } = usePage();
  const { report } = page;
  const t = sieTexts[lang].accounts;
  const field = fieldsOf(typed, problems);
  const options = [
    // What a flat rate computes is not booked: no account is mapped to it.
    ...categories
      .filter(({ flatRate }) => !flatRate)
      .map(({ id, label }) => ({ value: id, label: wordsIn(label, lang) })),
    { value: leftOutAnswer, label: t.leaveOut },
  ];
  return (
    <SiePage {...page} step={2} title={t.title} lead={t.lead} problems={problems}>
      {categories.map(({ id, label, flatRate }) => flatRate && <p key={id}>{t.flatRate(wordsIn(label, lang))}</p>)}
      <Form action={siePaths.accounts(report)} version={version}>
        {accounts.map(({ account, name, sumOre, rows }) => (
          <Select
            key={account}
            {...field(accountField(account))}
            label={`${account} ${name}`}
            hint={t.sum(formatMoney(sumOre, lang), rows)}
            empty={t.empty}
            options={options}
          />
        ))}
        <Button>{t.next}</Button>
      </Form>
    </SiePage>
  );
}
