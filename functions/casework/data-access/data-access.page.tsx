import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay, formatMoment, plusDays } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { historyTexts } from "../history.texts.ts";
import type { Piece } from "./about-person.ts";
import { type AccessRequest, daysKept } from "./access-request.ts";
import { dataAccessForm } from "./data-access.form.ts";
import { dataAccessPaths } from "./data-access.paths.ts";
import { dataAccessTexts } from "./data-access.texts.ts";
import type { Gathered, HeldIn } from "./gathered.store.ts";

/** The form that asks whose data are gathered. */
export function AskDataPage({ typed, problems }: Readonly<{ typed: Typed; problems: readonly Problem[] }>) {
  const { t } = usePage(dataAccessTexts);
  return (
    <Layout title={t.title} back={{ href: caseworkPaths.list, label: t.toList }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} lead={t.lead} />
      <Form action={dataAccessPaths.ask}>
        <Questions questions={questionsOf(dataAccessForm)} typed={typed} problems={problems} />
        <Button>{t.gather}</Button>
      </Form>
    </Layout>
  );
}

type Props = Readonly<{ request: AccessRequest; held: Gathered }>;

/** What is held about a person, to be read through and printed. */
export function GatheredPage({ request, held }: Props) {
  const { t, lang } = usePage(dataAccessTexts);
  const { accessId, address, names, reason, at, by } = request;
  return (
    <Layout title={t.title} back={{ href: dataAccessPaths.ask, label: t.title }} wide>
      <PageHeading title={t.title} caption={shownAddress(address)} />
      <SummaryList
        title={t.about}
        rows={[
          { key: t.who, value: <Lines text={[...names, shownAddress(address)].join("\n")} /> },
          { key: t.reason, value: <Lines text={reason} /> },
          { key: t.madeBy, value: `${by.name}, ${formatMoment(at, lang)}` },
          { key: t.until, value: formatDay(dayOf(plusDays(at, daysKept)), lang) },
        ]}
      />
      <Notice tone="warning" title={t.checkTitle} text={t.check} />
      <ButtonLink href={dataAccessPaths.file(accessId)}>{t.file}</ButtonLink>
      {held.cases.length === 0 && held.pool.length === 0 && <p class="pg-empty">{t.nothing}</p>}
      {held.more && <Notice text={t.more} />}
      {held.cases.map((one) => (
        <InCase key={one.applicationId} held={one} />
      ))}
      {held.pool.length > 0 && (
        <>
          <h2>{t.pool}</h2>
          <Pieces id="pool" pieces={held.pool} />
        </>
      )}
      <h2>{t.notFoundTitle}</h2>
      <ul>
        {t.notFound.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Layout>
  );
}

function InCase({ held }: Readonly<{ held: HeldIn }>) {
  const { t, lang } = usePage(dataAccessTexts);
  const { applicationId, title, number, by, marked, pieces, log } = held;
  return (
    <>
      <h2>{t.inCase(title ?? t.untitled, number ?? "")}</h2>
      {by === "name" && <p>{t.byName}</p>}
      {marked && <p>{t.marked}</p>}
      <Pieces id={`held-${applicationId}`} pieces={pieces} />
      {log.length > 0 && (
        <DataTable
          id={`done-${applicationId}`}
          caption={t.done}
          columns={[t.when, t.what]}
          rows={log.map(({ at, action }) => [
            formatMoment(at, lang),
            historyTexts[lang][action]?.(() => "…") ?? action,
          ])}
        />
      )}
    </>
  );
}

function Pieces({ id, pieces }: Readonly<{ id: string; pieces: readonly Piece[] }>) {
  const { t } = usePage(dataAccessTexts);
  return (
    <DataTable
      id={id}
      caption={t.held}
      columns={[t.kind, t.says]}
      empty={t.nothing}
      rows={pieces.map(({ kind, where, says }) => [
        [t.kinds[kind] ?? kind, where].filter((part) => part !== "").join(": "),
        <Lines
          key="says"
          text={Object.entries(says)
            .map(([name, text]) => `${t.fields[name.split(".").at(-1) ?? name] ?? name}: ${text}`)
            .join("\n")}
        />,
      ])}
    />
  );
}
