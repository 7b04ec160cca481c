import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { hubPaths } from "../hub/hub.paths.ts";
import { clearingForm } from "./clearing.form.ts";
import { clearingTexts } from "./clearing.texts.ts";
import { mayBeShown } from "./clearing.ts";

type Props = Readonly<{
  pilot: Pilot;
  /** The address of this page. */
  here: string;
  typed: Typed;
  version: number;
  problems?: readonly Problem[] | undefined;
  /** The person speaks for the project. */
  speaks: boolean;
}>;

/** How far the text has come, in a sentence. */
function useState({ clearing }: Pick<Pilot, "clearing">): string {
  const { t } = usePage(clearingTexts);
  if (!clearing) return t.none;
  if (!clearing.holder) return t.backHolder;
  return clearing.officer ? t.shown : t.waits;
}

/** What the holder wants everybody to read of the project. */
export function OfferTextPage({ pilot, here, typed, version, problems = [], speaks }: Props) {
  const { t } = usePage(clearingTexts);
  const { clearing, grant, id } = pilot;
  const state = useState(pilot);
  return (
    <Layout
      title={t.title}
      back={{ href: `/projekt/${id}`, label: t.toProject }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={t.title} caption={grant.title} lead={t.leadHolder} />
      <Notice text={mayBeShown(pilot) ? state : t.notNow} />
      {clearing?.officer && <PageLink id={id} />}
      {speaks && mayBeShown(pilot) && (
        <Form action={here} version={version}>
          <Questions questions={questionsOf(clearingForm)} typed={typed} problems={problems} />
          <Button>{t.offer}</Button>
        </Form>
      )}
      {speaks && clearing?.holder && <TakeBack here={here} />}
    </Layout>
  );
}

/** What the holder has handed over, as the officer reads it before letting it out. */
export function ClearTextPage({ pilot, here }: Pick<Props, "pilot" | "here">) {
  const { t, lang } = usePage(clearingTexts);
  const { clearing, lifecycle, id } = pilot;
  const state = useState(pilot);
  const done = (one: { readonly at: Parameters<typeof formatMoment>[0]; readonly by: string } | undefined) =>
    one && `${formatMoment(one.at, lang)}, ${one.by}`;
  return (
    <Layout title={t.title} back={{ href: `/handlaggning/${id}`, label: t.toCase }}>
      <PageHeading title={t.title} caption={lifecycle.title} lead={t.leadStaff} />
      <Notice text={mayBeShown(pilot) ? state : t.notNow} />
      {clearing && (
        <SummaryList
          title={t.state}
          rows={[
            { key: t.summary, value: clearing.text.summary },
            { key: t.learnt, value: clearing.text.learnt },
            { key: t.contact, value: clearing.text.contact },
            { key: t.byHolder, value: done(clearing.holder) },
            { key: t.byOfficer, value: done(clearing.officer) },
          ]}
        />
      )}
      {clearing?.holder && !clearing.officer && mayBeShown(pilot) && (
        <Form action={here} version={clearing.version}>
          <Button>{t.clear}</Button>
        </Form>
      )}
      {clearing?.officer && <PageLink id={id} />}
      {clearing?.officer && <TakeBack here={here} />}
    </Layout>
  );
}

function PageLink({ id }: Pick<Pilot, "id">) {
  const { t } = usePage(clearingTexts);
  return (
    <p>
      <a href={hubPaths.project(id)}>{t.toPage}</a>
    </p>
  );
}

function TakeBack({ here }: Pick<Props, "here">) {
  const { t } = usePage(clearingTexts);
  return (
    <section aria-labelledby="ta-tillbaka">
      <h2 id="ta-tillbaka">{t.takeBack}</h2>
      <p>{t.takeBackText}</p>
      <Form action={`${here}/ta-tillbaka`}>
        <Button tone="warning">{t.takeBack}</Button>
      </Form>
    </section>
  );
}
