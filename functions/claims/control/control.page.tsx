import { isChecked, type Report } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { controlForm } from "./control.form.ts";
import { controlTexts } from "./control.texts.ts";

/** Whether a claim was drawn and by which rule, and what was looked at and found; nothing where its call draws none. */
export function ControlSeen({ report }: Readonly<{ report: Report }>) {
  const { lang, t } = usePage(controlTexts);
  const { sample, controls = [], submittedAt } = report;
  if (!sample) return null;
  const { cause, rule, seed } = sample;
  const from = rule.fromOre === undefined ? undefined : formatMoney(rule.fromOre, lang);
  return (
    <SummaryList
      title={t.title}
      rows={[
        { key: t.drawn, value: cause ? t.causes[cause] : t.notDrawn },
        { key: t.rule, value: t.ruleValue(formatRate(rule.share, lang), from) },
        { key: t.seed, value: seed },
        ...controls.map(({ at, by, looked, found }) => {
          const old = submittedAt !== undefined && at < submittedAt ? ` (${t.earlier})` : "";
          const text = [`${by}, ${formatMoment(at, lang)}${old}`, looked, found ?? t.nothing].join("\n\n");
          return { key: t.done, value: <Lines text={text} /> };
        }),
      ]}
    />
  );
}

/** That a drawn claim cannot be accepted yet, and the way to note what was looked at. */
export function ControlMissing({ report, address }: Readonly<{ report: Report; address: string }>) {
  const t = useTexts(controlTexts);
  if (isChecked(report)) return null;
  return (
    <Notice tone="warning" title={t.missingTitle}>
      <p>{t.missing}</p>
      <p>
        <a href={`${address}/kontroll`}>{t.note}</a>
      </p>
    </Notice>
  );
}

type Props = Readonly<{ pilot: Pilot; report: Report; address: string; typed: Typed; problems: readonly Problem[] }>;

/** The officer notes what was looked at of a claim that was drawn, and what was found. */
export function ControlPage({ pilot, report, address, typed, problems }: Props) {
  const t = useTexts(controlTexts);
  const { title } = pilot.grant;
  return (
    <Layout
      title={`${t.title}: ${title}`}
      back={{ href: address, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={title} title={t.title} lead={t.lead} />
      <ControlSeen report={report} />
      <Form action={`${address}/kontroll`} version={report.version}>
        <Questions questions={questionsOf(controlForm)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
