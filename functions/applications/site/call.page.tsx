import { rateInWords } from "../../calls/application-form/rate-in-words.ts";
import { sourceInWords } from "../../calls/application-form/source-in-words.ts";
import type { CallInForce } from "../../calls/call.store.ts";
import type { Category } from "../../calls/call.ts";
import { chosenBy } from "../../calls/choosing.ts";
import { choosingWords } from "../../calls/choosing-words.ts";
import { closingWords } from "../../calls/closing-words.ts";
import { criterionInWords } from "../../calls/criterion-in-words.ts";
import { asksWhetherOneMay } from "../../calls/eligibility-form.ts";
import { opening } from "../../calls/opening.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { allAskedAs, askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ContactList, contactAnchor } from "../../platform/web/ui/contact-list.tsx";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ProgrammeHead } from "../../settings/programme-head.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import { paths } from "../paths.ts";
import { BeginForm } from "../start/start.page.tsx";
import { startTexts } from "../start/start.texts.ts";
import { eligibilityTexts } from "./eligibility.texts.ts";
import { siteTexts } from "./site.texts.ts";

type Props = Readonly<{
  call: CallInForce;
  /** The programme that it is a part of, as it is in force. */
  programme?: Pick<ProgrammeHead, "programmeId" | "name"> | undefined;
  now: Instant;
}>;

/** A call: what it is for, its rules, and the form to begin with an e-mail address. */
export function CallPage({ call, programme, now }: Props) {
  const { lang } = usePage();
  const t = siteTexts[lang].call;
  const [opens, closes] = [formatMoment(call.opensAt, lang), closingWords(call, lang)];
  return (
    <Layout
      title={wordsIn(call.title, lang)}
      description={wordsIn(call.summary, lang)}
      back={{ href: "/" }}
      scripts={["form"]}
    >
      {call.withdrawnAt && <Notice tone="warning" text={t.withdrawn} />}
      <PageHeading title={wordsIn(call.title, lang)} lead={wordsIn(call.summary, lang)} />
      {programme && (
        <p>
          {siteTexts[lang].programme.partOf}{" "}
          <a href={paths.programme(programme.programmeId)}>{wordsIn(programme.name, lang)}</a>
        </p>
      )}
      {opening(call, now) === "open" && <ButtonLink href="#borja">{t.toBegin}</ButtonLink>}
      <ul>
        {asksWhetherOneMay(call) && (
          <li>
            <a href={paths.eligibility(call.callId)}>{eligibilityTexts[lang].link}</a>
          </li>
        )}
        <li>
          <a href={paths.blank(call.callId)}>{siteTexts[lang].blank.link}</a>
        </li>
        <li>
          <a href="#till-hands">{t.toNeeds}</a>
        </li>
        {call.contacts.length > 0 && (
          <li>
            <a href={`#${contactAnchor}`}>{t.toContacts}</a>
          </li>
        )}
      </ul>
      <SummaryList
        title={t.dates}
        rows={[
          { key: t.opens, value: opens },
          { key: t.closes, value: closes },
          { key: t.share, value: t.shareText(rateInWords(call, lang), formatMoney(call.capOre, lang)) },
          { key: t.length, value: t.months(call.maximumMonths) },
        ]}
      />
      <AtHand call={call} />
      {call.text.map(({ heading, paragraphs }) => (
        <section key={wordsIn(heading, lang)}>
          <h2>{wordsIn(heading, lang)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={wordsIn(paragraph, lang)}>{wordsIn(paragraph, lang)}</p>
          ))}
        </section>
      ))}
      <Rules call={call} />
      <ContactList contacts={call.contacts} />
      <Begin call={call} now={now} opens={opens} closes={closes} />
    </Layout>
  );
}

function Rules({ call }: Pick<Props, "call">) {
  const { lang } = usePage();
  const t = siteTexts[lang].call;
  const { application, review } = call.forms;
  const focusAreas = askedAs(application, "focus-areas");
  const criteria = allAskedAs(review, "criterion");
  const values = criteria.flatMap(({ levels }) => levels.map(({ value }) => value));
  const flatRate = ({ flatRate: rate }: Category) => {
    const of = call.categories.find(({ id }) => id === rate?.of);
    return rate && of ? t.flatRate(formatRate(rate.rate, lang), wordsIn(of.label, lang)) : undefined;
  };
  return (
    <>
      {focusAreas && (
        <>
          <h2>{wordsIn(focusAreas.label, lang)}</h2>
          <ul>
            {focusAreas.options.map(({ id, label }) => (
              <li key={id}>{wordsIn(label, lang)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.headings}</h2>
      <p>{t.headingsText}</p>
      <ul>
        {questionsOf(application)
          .filter(({ kind, is }) => kind === "text" && is === undefined)
          .map(({ id, label }) => (
            <li key={id}>{wordsIn(label, lang)}</li>
          ))}
      </ul>
      <h2>{t.costs}</h2>
      <p>{t.costsText}</p>
      <SummaryList
        rows={call.categories.map((category) => ({
          key: wordsIn(category.label, lang),
          value: flatRate(category) ?? wordsIn(category.hint, lang),
        }))}
      />
      <DataTable
        id="frames"
        caption={t.frames}
        columns={[t.year, numeric(t.frame)]}
        rows={call.frames.map(({ year, amountOre }) => [String(year), formatMoney(amountOre, lang)])}
      />
      <h2>{t.financing}</h2>
      <ul>
        {call.financing.map((source) => (
          <li key={source.id}>{wordsIn(sourceInWords(source), lang)}</li>
        ))}
      </ul>
      {call.publicMost !== undefined && <p>{t.publicMost(formatRate(call.publicMost, lang))}</p>}
      <h2>{t.criteria}</h2>
      <p>{choosingWords(call, lang)}</p>
      {values.length > 0 && chosenBy(call) !== "direct" && (
        <p>{t.criteriaText(Math.min(...values), Math.max(...values))}</p>
      )}
      <SummaryList
        rows={criteria.map((criterion) => ({
          key: criterionInWords(criterion, lang),
          value: criterion.hint ? wordsIn(criterion.hint, lang) : "",
        }))}
      />
    </>
  );
}

/** What to know and have before one begins: of all that the form asks, what takes a look in papers or a word with others. */
function AtHand({ call }: Pick<Props, "call">) {
  const { lang } = usePage();
  const t = siteTexts[lang].call;
  const form = call.forms.application;
  const roles = ["organisation-number", "contact", "signatory", "period", "costs"] as const;
  const files = questionsOf(form).filter(({ kind }) => kind === "files");
  return (
    <>
      <h2 id="till-hands">{t.needs}</h2>
      <p>{t.needsText(form.sections.length)}</p>
      <ul>
        {roles
          .filter((role) => askedAs(form, role))
          .map((role) => (
            <li key={role}>{t.atHand[role]}</li>
          ))}
        {files.map(({ id, label, optional }) => (
          <li key={id}>
            {wordsIn(label, lang)}
            {optional && ` ${t.optional}`}
          </li>
        ))}
      </ul>
      <p>{t.parts(form.sections.map(({ name }) => wordsIn(name, lang)).join(", "))}</p>
    </>
  );
}

type BeginProps = Props & Readonly<{ opens: string; closes: string }>;

function Begin({ call, now, opens, closes }: BeginProps) {
  const { lang } = usePage();
  const t = siteTexts[lang].call;
  const words = startTexts[lang];
  const state = opening(call, now);
  return (
    <>
      {state === "open" ? (
        <>
          <h2 id="borja">{words.beginTitle}</h2>
          <p>{words.beginText}</p>
          <BeginForm callId={call.callId} />
        </>
      ) : (
        <Notice text={{ closed: t.closed(closes), "not-open": t.notOpen(opens), withdrawn: t.withdrawn }[state]} />
      )}
      {state !== "not-open" && (
        <>
          <h2>{words.againTitle}</h2>
          <p>{words.againText}</p>
          <ButtonLink href={paths.again} tone="secondary">
            {words.again}
          </ButtonLink>
        </>
      )}
    </>
  );
}
