import { idleYears } from "../../calls/application-form/idle-years.ts";
import { sourceInWords } from "../../calls/application-form/source-in-words.ts";
import type { Call } from "../../calls/call.ts";
import type { Section } from "../../platform/forms/document.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { Balance } from "../../platform/forms/ui/balance.tsx";
import { FigureTable } from "../../platform/forms/ui/figure-table.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow } from "../../platform/web/ui/form.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { draftTexts } from "./draft.texts.ts";
import type { Suggestion } from "./shares.ts";

type Props = Readonly<{ section: Section; call: Call; read: ReadApplication }>;

/** What a source is called. */
function useSourceName({ financing }: Call) {
  const { lang } = usePage();
  return (source: string | undefined) => {
    const found = financing.find(({ id }) => id === source);
    return found ? wordsIn(sourceInWords(found), lang) : "";
  };
}

/** In the section with the financing, below it: whether the budget adds up, and the button that shares it out. */
export function BudgetHelp({ section, call, read }: Props) {
  const { t } = usePage(draftTexts);
  const financing = section.questions.find(({ is }) => is === "financing");
  const costs = askedAs(read.form, "costs");
  if (financing?.kind !== "table" || !costs) return null;
  const shownCosts = section.questions.find(({ is }) => is === "costs");
  const { balance } = t.budget;
  return (
    <>
      <h2>{balance.title}</h2>
      <Balance
        costs={shownCosts?.kind === "table" ? shownCosts : costs}
        financing={financing}
        typed={read.typed}
        title={balance.title}
        names={balance.rows}
      />
      {call.financing.some(({ grant }) => grant) && (
        <>
          <p class="govuk-hint">{t.budget.shares.hint}</p>
          <Button name="shares" value="show" tone="secondary">
            {t.budget.shares.show}
          </Button>
        </>
      )}
    </>
  );
}

/** What could be written in the financing, and the buttons that write it. Nothing is written before one is pressed. */
export function Shares({ suggestion, call }: Readonly<{ suggestion: Suggestion | "no-costs"; call: Call }>) {
  const { t, lang } = usePage(draftTexts);
  const { shares } = t.budget;
  const nameOf = useSourceName(call);
  if (suggestion === "no-costs") return <Notice tone="warning" title={shares.title} text={shares.noCosts} announce />;
  const { years, grant, own, isAnyTyped } = suggestion;
  return (
    <Notice title={shares.title} announce>
      <p>{shares.text}</p>
      <FigureTable
        label={shares.title}
        heading={shares.year}
        columns={[shares.costs, nameOf(grant), ...(own === undefined ? [] : [nameOf(own)])]}
        rows={years.map(({ year, costsOre, grantOre, ownOre }) => ({
          name: String(year),
          cells: [costsOre, grantOre, ...(own === undefined ? [] : [ownOre])].map((amount) =>
            formatKronor(amount, lang),
          ),
        }))}
      />
      {isAnyTyped && <p>{shares.typed}</p>}
      <ButtonRow>
        <Button name="shares" value="empty">
          {isAnyTyped ? shares.fillEmpty : shares.fill}
        </Button>
        {isAnyTyped && (
          <Button name="shares" value="all" tone="secondary">
            {shares.replace}
          </Button>
        )}
      </ButtonRow>
    </Notice>
  );
}

/** Which years are not shown, why, and where that is changed. */
export function IdleYears({ id, call, read, section }: Props & Readonly<{ id: ApplicationId }>) {
  const { t, lang } = usePage(draftTexts);
  const years = idleYears(call, read);
  const isBudget = section.questions.some(({ is }) => is === "costs" || is === "financing");
  const home = read.form.sections.find(({ questions }) => questions.some(({ is }) => is === "period"));
  if (!isBudget || years.length === 0 || !home) return null;
  return (
    <p>
      {t.budget.idle(years.join(", "))}{" "}
      <a href={paths.section(id, home.slug)}>{t.budget.toPeriod(wordsIn(home.name, lang))}</a>
    </p>
  );
}
