import type { EntryId, MandateVersion } from "../../pilot/mandates/mandate.ts";
import type { Entry } from "../../pilot/mandates/mandate-table.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { mandateForm, type Offered } from "./mandate.form.ts";
import { apartForm, dropForm, endForm } from "./mandate-acts.form.ts";
import type { Calls } from "./mandate-rows.ts";
import { VersionFacts } from "./mandate-version.page.tsx";
import { mandatePaths } from "./mandates.paths.ts";
import { mandatesTexts } from "./mandates.texts.ts";

type Filled = Readonly<{ typed: Typed; problems: readonly Problem[] }>;

type RowProps = Filled & Readonly<{ offered: Offered; entry: Entry | undefined }>;

/** A new row, or a change of one. */
export function MandateFormPage({ offered, entry, typed, problems }: RowProps) {
  const { t } = usePage(mandatesTexts);
  const title = entry ? t.change : t.add;
  const back = entry
    ? { href: mandatePaths.row(entry.entry), label: t.toRow }
    : { href: mandatePaths.list, label: t.back };
  return (
    <Layout title={title} back={back} problems={problems} scripts={["form", "questions"]}>
      <PageHeading title={title} lead={entry ? t.changeLead : t.addLead} />
      <Form
        action={entry ? mandatePaths.change(entry.entry) : mandatePaths.new}
        version={entry?.versions.at(-1)?.version ?? 0}
      >
        <Questions
          questions={questionsOf(mandateForm(offered, entry === undefined))}
          typed={typed}
          problems={problems}
        />
        <Button>{entry ? t.changeButton : t.addButton}</Button>
      </Form>
    </Layout>
  );
}

/** In which decisions preparer and decider are different people. */
export function ApartPage({ entry, typed, problems }: Filled & Readonly<{ entry: Entry | undefined }>) {
  const { t } = usePage(mandatesTexts);
  return (
    <Layout
      title={t.apartTitle}
      back={{ href: mandatePaths.list, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={t.apartTitle} lead={t.apartLead} />
      <Form action={mandatePaths.apart} version={entry?.versions.at(-1)?.version ?? 0}>
        <Questions questions={questionsOf(apartForm)} typed={typed} problems={problems} />
        <Button>{t.apartButton}</Button>
      </Form>
    </Layout>
  );
}

type ConfirmProps = Filled &
  Readonly<{
    waiting: MandateVersion;
    inForce: MandateVersion | undefined;
    calls: Calls;
    /** Whether the reader may confirm it: not what they have proposed, and not what gives them something. */
    may: boolean;
    /** The first row of all: from then on the table holds for everything. */
    isFirst: boolean;
  }>;

/** The last look at a row before it holds: what it says, what it changes, and the button of a second person. */
export function ConfirmMandatePage({ waiting, inForce, calls, may, isFirst, typed, problems }: ConfirmProps) {
  const { t } = usePage(mandatesTexts);
  const { entry, version } = waiting;
  return (
    <Layout
      title={t.confirmTitle}
      back={{ href: mandatePaths.row(entry), label: t.toRow }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={t.confirmTitle} lead={t.confirmLead} />
      {isFirst && <Notice tone="warning" text={t.firstRow} />}
      <VersionFacts version={waiting} calls={calls} title={t.version(version)} />
      {inForce && <VersionFacts version={inForce} calls={calls} title={t.inForceNow} />}
      {may ? (
        <Form action={mandatePaths.confirm(entry)} version={version}>
          <Button>{t.confirmButton}</Button>
        </Form>
      ) : (
        <Notice text={t.own} />
      )}
      <h2>{t.dropTitle}</h2>
      <Form action={mandatePaths.drop(entry)} version={version}>
        <Questions questions={questionsOf(dropForm)} typed={typed} problems={problems} />
        <Button tone="secondary">{t.dropButton}</Button>
      </Form>
    </Layout>
  );
}

type EndProps = Filled & Readonly<{ entry: EntryId; inForce: MandateVersion; calls: Calls; today: LocalDay }>;

/** A row is ended with a last day and a reason. */
export function EndMandatePage({ entry, inForce, calls, today, typed, problems }: EndProps) {
  const { t } = usePage(mandatesTexts);
  return (
    <Layout
      title={t.endTitle}
      back={{ href: mandatePaths.row(entry), label: t.toRow }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={t.endTitle} lead={t.endLead} />
      <VersionFacts version={inForce} calls={calls} title={t.inForceNow} />
      <Form action={mandatePaths.end(entry)} version={inForce.version}>
        <Questions questions={questionsOf(endForm(today))} typed={typed} problems={problems} />
        <Button>{t.endButton}</Button>
      </Form>
    </Layout>
  );
}
