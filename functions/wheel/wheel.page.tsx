import type { FrameCell } from "../calls/frame-cells.ts";
import { paragraphsOf } from "../platform/documents/paper.ts";
import { PaperFiles } from "../platform/documents/paper-files.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { AskedPart } from "./asked.ts";
import { cellName, type MatrixCell } from "./matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { wheelAskPath, wheelPackPath, wheelSwitchPath } from "./paths.ts";
import { wheelTexts } from "./wheel.texts.ts";
import type { Rest } from "./wheel-of.ts";

/** What would be asked next, and as what the person is asked. */
export type NextShown = { readonly cell: FrameCell; readonly person: string; readonly part: AskedPart };

type Props = Readonly<{
  id: ApplicationId;
  title: string;
  cells: readonly MatrixCell[];
  mode: "on" | "paused" | "off";
  version: number;
  next: NextShown | Rest;
  /** Whether the reader switches and asks. */
  acts: boolean;
  done: "sent" | "changed" | undefined;
}>;

/** The wheel of a pilot as staff have it: what was asked, what is asked next, the switch, and the evaluator's pack. */
export function WheelPage(props: Props) {
  const { id, title, cells, mode, done } = props;
  const { t } = usePage(wheelTexts);
  return (
    <Layout title={`${t.title}: ${title}`} back={{ href: `/handlaggning/${id}`, label: t.toCase }} wide>
      {done && <Notice tone="success" text={t[done]} announce />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <MatrixTable cells={cells} />
      <Next {...props} />
      <h2>{t.switch}</h2>
      <p>{t[mode]}</p>
      <Switch {...props} />
      {cells.length > 0 && <Pack here={wheelPackPath(id)} />}
    </Layout>
  );
}

function Next({ id, version, next, acts }: Props) {
  const { t, lang } = usePage(wheelTexts);
  if (typeof next === "string")
    return (
      <>
        <h2>{t.next}</h2>
        <p>{t.rests[next]}</p>
      </>
    );
  const { cell, person, part } = next;
  return (
    <>
      <h2>{t.next}</h2>
      <p>
        <strong>{cellName(cell, lang)}</strong>
      </p>
      {cell.lensAsks && paragraphsOf(wordsIn(cell.lensAsks, lang)).map((text) => <p key={text}>{text}</p>)}
      <p>{t.nextTo(t.parts[part])}</p>
      {acts && (
        <Form action={wheelAskPath(id)} version={version}>
          <input type="hidden" name="cell" value={cell.question.id} />
          <input type="hidden" name="person" value={person} />
          <Button tone="secondary">{t.askNow}</Button>
        </Form>
      )}
    </>
  );
}

function Switch({ id, version, mode, next, acts }: Props) {
  const { t } = usePage(wheelTexts);
  if (!acts || next === "over" || next === "no-frame") return null;
  return (
    <Form action={wheelSwitchPath(id)} version={version}>
      {mode !== "on" && <p class="govuk-hint">{t.onHint}</p>}
      <Button tone="secondary" name="to" value={mode === "on" ? "paused" : "on"}>
        {mode === "on" ? t.pause : t.turnOn}
      </Button>
    </Form>
  );
}

/** The files of the pack, and the same as data. */
export function Pack({ here, query = "" }: Readonly<{ here: string; query?: string }>) {
  const { t } = usePage(wheelTexts);
  return (
    <>
      <h2>{t.pack}</h2>
      <p>{t.packLead}</p>
      <PaperFiles here={here} query={query} />
      <p>
        <a href={`${here}/json${query}`}>{t.json}</a>
      </p>
    </>
  );
}

type HolderProps = Readonly<{ id: ApplicationId; title: string; cells: readonly MatrixCell[] }>;

/** The same matrix as the project's own people have it. */
export function HolderWheelPage({ id, title, cells }: HolderProps) {
  const { t } = usePage(wheelTexts);
  return (
    <Layout title={`${t.title}: ${title}`} back={{ href: `/projekt/${id}`, label: t.toProject }} wide>
      <PageHeading title={t.title} caption={title} lead={t.holderLead} />
      <MatrixTable cells={cells} />
    </Layout>
  );
}
