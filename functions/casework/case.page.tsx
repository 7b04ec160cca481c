import { enteredFromPaper } from "../applications/contract.ts";
import { chosenBy } from "../calls/choosing.ts";
import { Doubles } from "../pilot/double-funding/doubles.page.tsx";
import type { DoublesSeen } from "../pilot/double-funding/doubles.store.ts";
import { CorrectedBeside } from "../pilot/people/corrected-beside.page.tsx";
import { stageName } from "../pilot/stages/stages.texts.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import type { ShownSection } from "../platform/forms/shown.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { shownAddress } from "../platform/mail/mailbox.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Details } from "../platform/web/ui/details.tsx";
import { Lines } from "../platform/web/ui/lines.tsx";
import { Steps } from "../platform/web/ui/steps.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type Instant } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { Asked } from "./asked.page.tsx";
import { askedTexts } from "./asked.texts.ts";
import { caseTexts } from "./case.texts.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { Documents } from "./documents.page.tsx";
import { FollowUp } from "./follow-up.page.tsx";
import { History, type HistoryShown } from "./history.page.tsx";
import { Mails } from "./mails.page.tsx";
import { Reached } from "./reached.page.tsx";
import { Reviews } from "./reviews.page.tsx";
import { secrecyPaths } from "./secrecy/secrecy.paths.ts";
import { secrecyTexts } from "./secrecy/secrecy.texts.ts";
import { tagTexts } from "./tags/tags.texts.ts";
import { Work } from "./work.page.tsx";

type CasePageProps = Readonly<{
  roles: readonly Role[];
  view: CaseView;
  sections: readonly ShownSection[];
  doubles: DoublesSeen | undefined;
  history: HistoryShown | undefined;
  now: Instant;
  notice?: string | undefined;
}>;
type PartProps = Pick<CasePageProps, "view">;

/** A case as its reader may see it: its stage, what comes next, and everything that belongs to it. */
export function CasePage({ roles, view, sections, doubles, history, now, notice }: CasePageProps) {
  const t = useTexts(caseTexts);
  const { lifecycle, summary, mails } = view;
  return (
    <Layout title={summary.title} back={{ href: caseworkPaths.list, label: t.back }} wide>
      {notice !== undefined && <Notice tone="success" text={notice} />}
      <PageHeading
        title={summary.title}
        caption={lifecycle.registrationNumber ?? t.noNumber}
        lead={summary.organisation}
      />
      <Progress view={view} />
      {lifecycle.pendingMove && <Notice title={t.pendingTitle} text={t.pending} />}
      <Work view={view} roles={roles} />
      {roles.includes("officer") && ["submitted", "reviewed"].includes(lifecycle.stage) && (
        <p>
          <a href={caseworkPaths.decision(lifecycle.applicationId)}>{t.prepareDecision}</a>
        </p>
      )}
      <InBrief view={view} roles={roles} />
      <Asked view={view} roles={roles} />
      {doubles && <Doubles doubles={doubles} />}
      <Application roles={roles} view={view} sections={sections} />
      <Reviews view={view} roles={roles} />
      <FollowUp view={view} roles={roles} />
      <Documents view={view} roles={roles} />
      {mails && <Mails id={lifecycle.applicationId} mails={mails} now={now} />}
      {history && <History id={lifecycle.applicationId} history={history} way={chosenBy(view.call)} />}
    </Layout>
  );
}

function InBrief({ view, roles }: PartProps & Pick<CasePageProps, "roles">) {
  const { lang, t } = usePage(caseTexts);
  const { lifecycle, summary, call, application, contact } = view;
  // Once there is a grant, its days are those that hold: an amendment has perhaps moved them.
  const { startDay, endDay } = view.grant ?? summary;
  const sought = [
    { key: t.costs, value: formatMoney(summary.costsOre, lang) },
    { key: t.appliedFor, value: formatMoney(summary.grantOre, lang) },
  ];
  return (
    <SummaryList
      title={t.inBrief}
      rows={[
        { key: t.stage, value: stageName(lifecycle.stage, chosenBy(call), lang) },
        { key: t.number, value: lifecycle.registrationNumber ?? t.noNumber },
        { key: t.call, value: wordsIn(call.title, lang) },
        { key: t.organisation, value: <Organisation view={view} roles={roles} /> },
        ...(summary.mailbox ? [{ key: t.mailbox, value: shownAddress(summary.mailbox) }] : []),
        ...(contact
          ? [
              {
                key: t.contact,
                value: (
                  <Reached isUnreached={contact.isUnreached}>
                    {[contact.name, shownAddress(contact.email)].filter((said) => said !== "").join(", ")}
                    {roles.includes("officer") && (
                      <>
                        {". "}
                        <a href={caseworkPaths.people(lifecycle.applicationId)}>{t.people}</a>
                      </>
                    )}
                  </Reached>
                ),
              },
            ]
          : []),
        { key: t.organisationNumber, value: summary.organisationNumber },
        { key: t.municipality, value: summary.municipality },
        { key: t.received, value: <Received view={view} /> },
        { key: t.period, value: `${formatDay(startDay, lang)} – ${formatDay(endDay, lang)}` },
        ...(application ? sought : []),
        {
          key: t.ownerTitle,
          value: (
            <>
              {view.owner?.officer?.name ?? t.nobody}
              {roles.includes("officer") && (
                <>
                  {". "}
                  <a href={caseworkPaths.owner(lifecycle.applicationId)}>{t.changeOwner}</a>
                </>
              )}
            </>
          ),
        },
        { key: tagTexts[lang].tags, value: view.tags && <Tags view={view} tags={view.tags} roles={roles} /> },
      ]}
    />
  );
}

/** When it came, and that it came on paper: then who has typed it in. */
function Received({ view }: PartProps) {
  const { lang } = usePage();
  const { lifecycle, paper } = view;
  const at = formatMoment(lifecycle.submittedAt, lang);
  return <Lines text={paper ? `${at}\n${enteredFromPaper(paper, lang)}` : at} />;
}

/** The organisation by its name, and where officers correct what is wrong about it. */
function Organisation({ view, roles }: PartProps & Pick<CasePageProps, "roles">) {
  const t = useTexts(caseTexts);
  return (
    <>
      {view.summary.organisation}
      {roles.includes("officer") && (
        <>
          {". "}
          <a href={caseworkPaths.correct(view.lifecycle.applicationId)}>{t.correct}</a>
        </>
      )}
    </>
  );
}

/** The words by which officers sort the case. */
function Tags({ view, tags, roles }: PartProps & Pick<CasePageProps, "roles"> & { readonly tags: readonly string[] }) {
  const t = useTexts(tagTexts);
  return (
    <>
      {tags.join(", ") || t.none}
      {roles.includes("officer") && (
        <>
          {". "}
          <a href={caseworkPaths.tags(view.lifecycle.applicationId)}>{t.change}</a>
        </>
      )}
    </>
  );
}

/** The application folded, since most who come here have read it; its files are always at hand. */
function Application({ roles, view, sections }: PartProps & Pick<CasePageProps, "roles" | "sections">) {
  const { lang, t } = usePage(caseTexts);
  const a = askedTexts[lang];
  const { application } = view;
  if (!application) return null;
  return (
    <>
      <h2>{t.application}</h2>
      {application.versions > 1 && (
        <p>
          {a.version(application.versions)}{" "}
          <a href={caseworkPaths.completion(view.lifecycle.applicationId)}>{a.toVersions}</a>
        </p>
      )}
      <CorrectedBeside party={application.party} named />
      {view.secret.includes("application") ? (
        <p>
          {secrecyTexts[lang].openText}{" "}
          <a href={secrecyPaths.application(view.lifecycle.applicationId)}>{secrecyTexts[lang].open}</a>
        </p>
      ) : (
        <Details summary={t.showApplication}>
          <ReadAnswers sections={sections} headings="h3" />
        </Details>
      )}
      {roles.includes("officer") && (
        <p>
          <a href={caseworkPaths.applicationExport(view.lifecycle.applicationId)}>{t.applicationFile}</a>
        </p>
      )}
    </>
  );
}

const wholeLife: readonly Stage[] = ["submitted", "reviewed", "funded", "reported", "evaluated"];

/** The stages as far as this case goes: one that left by a side exit ends there. */
function stagesOf({
  lifecycle,
  quorumReached,
  grant,
}: Pick<CaseView, "lifecycle" | "quorumReached" | "grant">): readonly Stage[] {
  if (wholeLife.includes(lifecycle.stage)) return wholeLife;
  return [
    "submitted",
    ...(quorumReached ? ["reviewed" as const] : []),
    ...(grant ? ["funded" as const] : []),
    lifecycle.stage,
  ];
}

/** The pilot's life as steps. */
export function Progress({ view }: Readonly<{ view: CaseView }>) {
  const { lang } = usePage();
  const stages = stagesOf(view);
  const current = stages.indexOf(view.lifecycle.stage);
  return (
    <Steps
      label={caseTexts[lang].progress}
      steps={stages.map((stage) => ({ label: stageName(stage, chosenBy(view.call), lang) }))}
      current={current}
      ended={current === stages.length - 1}
    />
  );
}
