import type { ComponentChildren } from "preact";
import type { Call } from "../../calls/call.ts";
import { type CostLine, costsOf, reasonCodes } from "../../pilot/items/report.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { controlClass, controlProps, HintAndError } from "../../platform/web/ui/field.tsx";
import type { Fields } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { lineFlagNames } from "../claim/flags.texts.ts";
import { type Flag, type LineFlag, lineFlags } from "../claim/flags.ts";
import { lineField } from "./examination.form.ts";
import { examinationTexts } from "./examination.texts.ts";
import { reasonNames } from "./examination-form.texts.ts";

type Props = Readonly<{
  costs: readonly CostLine[];
  categories: Call["categories"];
  flags: readonly Flag[];
  field: Fields;
}>;

/** Which flags a line has, by its number. */
function flagsByLine(flags: readonly Flag[]): ReadonlyMap<number, readonly LineFlag[]> {
  const byLine = new Map<number, LineFlag[]>();
  for (const flag of flags) {
    const code = lineFlags.find((name) => name === flag.code);
    if (code === undefined || !("lines" in flag)) continue;
    for (const line of flag.lines) byLine.set(line, [...(byLine.get(line) ?? []), code]);
  }
  return byLine;
}

/** Every line of a claim by category and month, each with what is accepted of it and why. */
export function LinesForm(props: Props) {
  const { t, lang } = usePage(examinationTexts);
  const { costs, categories } = props;
  const flagged = flagsByLine(props.flags);
  return (
    <>
      {categories.map(({ id, label }) => {
        const own = costs.filter(({ categoryId }) => categoryId === id);
        if (own.length === 0) return null;
        const computed = own.every((line) => line.computed);
        return (
          <section key={id} class="pg-lines" aria-labelledby={`lines-${id}`}>
            <h2 id={`lines-${id}`}>
              {label[lang]}: {formatMoney(costsOf({ costs: own }), lang)}
            </h2>
            {computed ? (
              <>
                <p>{t.computed}</p>
                <ul>
                  {own.map((line) => (
                    <li key={line.id}>
                      {t.line(line.id)}, {formatMonth(line.month, lang)}: {formatMoney(line.amountOre, lang)}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              monthsOf(own).map((month) => (
                <MonthLines key={month} {...props} month={month} own={own} flagged={flagged} />
              ))
            )}
          </section>
        );
      })}
    </>
  );
}

const monthsOf = (lines: readonly CostLine[]): readonly Month[] => [...new Set(lines.map(({ month }) => month))].sort();

type MonthProps = Props & {
  readonly month: Month;
  readonly own: readonly CostLine[];
  readonly flagged: ReadonlyMap<number, readonly LineFlag[]>;
};

function MonthLines({ month, own, ...props }: MonthProps) {
  const { t, lang } = usePage(examinationTexts);
  const lines = own.filter((line) => line.month === month);
  return (
    <>
      <h3>
        {t.monthHeading(
          capitalised(formatMonth(month, lang)),
          t.lineCount(lines.length),
          formatMoney(costsOf({ costs: lines }), lang),
        )}
      </h3>
      <div class="pg-line pg-line--head" aria-hidden="true">
        {[t.what, t.claimed, t.acceptedAmount, t.reason, t.note].map((label) => (
          <div key={label}>{label}</div>
        ))}
      </div>
      {lines.map((line) => (
        <OneLine key={line.id} {...props} line={line} />
      ))}
    </>
  );
}

type LineProps = Props & { readonly line: CostLine; readonly flagged: MonthProps["flagged"] };

/** A line in words, and its three fields; on a wide screen all in one row. */
function OneLine({ line, field, flagged }: LineProps) {
  const { t, lang } = usePage(examinationTexts);
  const { id, voucher, amountOre } = line;
  const amount = { ...field(lineField(id, "amount")), label: t.acceptedAmount };
  const reason = { ...field(lineField(id, "reason")), label: t.reason };
  const note = { ...field(lineField(id, "note")), label: t.note };
  const wrong = [amount, reason, note].some(({ error }) => error !== undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div class={`pg-line${wrong ? " pg-line--error" : ""}`} role="group" aria-labelledby={`line-${id}`}>
      <div class="pg-line__what">
        <span id={`line-${id}`}>
          <strong>{t.line(id)}</strong>
          {voucher && `, ${voucher.name}, ${voucher.day}`}
        </span>
        {voucher && <span class="pg-line__text">{voucher.text}</span>}
        {flagged.get(id)?.map((flag) => (
          <Tag key={flag} tone="attention">
            {lineFlagNames[lang][flag]}
          </Tag>
        ))}
      </div>
      <div class="pg-line__claimed">
        <span class="pg-line__label">{t.claimed}</span> {formatMoney(amountOre, lang)}
      </div>
      <LineField {...amount}>
        <input
          {...controlProps(amount)}
          class={controlClass("govuk-input", amount.error, "pg-amount")}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={amount.value}
        />
      </LineField>
      <LineField {...reason}>
        <select {...controlProps(reason)} class={controlClass("govuk-select", reason.error)}>
          <option value="">{t.noReason}</option>
          {reasonCodes.map((code) => (
            <option key={code} value={code} selected={reason.value === code}>
              {reasonNames[lang][code]}
            </option>
          ))}
        </select>
      </LineField>
      <LineField {...note}>
        <input
          {...controlProps(note)}
          class={controlClass("govuk-input", note.error)}
          type="text"
          autocomplete="off"
          value={note.value}
        />
      </LineField>
    </div>
  );
}

type FieldProps = Readonly<{ name: string; label: string; error: string | undefined; children: ComponentChildren }>;

const LineField = ({ children, ...question }: FieldProps) => (
  <div class="pg-line__field">
    <label class="govuk-label pg-line__label" for={question.name}>
      {question.label}
    </label>
    <HintAndError {...question} />
    {children}
  </div>
);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
