import type { ComponentChildren } from "preact";
import type { Problem } from "../../vocabulary/typed.ts";
import { usePage, useTexts } from "./page-context.ts";
import { ContactList } from "./ui/contact-list.tsx";
import { PageHeader, StaffBar } from "./ui/page-header.tsx";
import { uiTexts } from "./ui/ui.texts.ts";

/** The build whose files the pages ask for. */
export const assetVersion = process.env["ASSET_VERSION"] ?? "dev";

/** The address of a file built into the site; a new build has new addresses, so browsers may keep them for ever. */
const asset = (file: string): string => `/static/${assetVersion}/${file}`;

/** The scripts a page may ask for; each makes something easier that works without it. */
type Script = "form" | "questions" | "upload";

type LayoutProps = Readonly<{
  title: string;
  /** What search engines show of a public page. Without it a page is not to be found by them. */
  description?: string | undefined;
  children: ComponentChildren;
  back?: Readonly<{ href: string; label?: string | undefined }> | undefined;
  notice?: ComponentChildren;
  wide?: boolean | undefined;
  /** Nothing on the page is of the sheet for what is read, which is not loaded then. */
  light?: boolean | undefined;
  /** What is wrong in the page's form: the title says that there is something, and a summary leads to each field. */
  problems?: readonly Problem[] | undefined;
  scripts?: readonly Script[] | undefined;
}>;

/** The whole document round a page. */
export function Layout(props: LayoutProps) {
  const { title, description, children, back, notice, wide, problems = [], scripts } = props;
  const { t: texts, lang, staff, authority, contacts = [] } = usePage(uiTexts);
  const siteName = authority?.service[lang] ?? texts.siteName;
  return (
    <html lang={lang} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${problems.length > 0 ? texts.errorTitle : ""}${title} – ${siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b4f58" />
        <Findable description={description} />
        <link rel="icon" type="image/svg+xml" href={asset("icon.svg")} />
        <link rel="stylesheet" href={asset("app.css")} />
        {props.light !== true && <link rel="stylesheet" href={asset("reading.css")} />}
        {authority?.stylesheet !== undefined && <link rel="stylesheet" href={authority.stylesheet} />}
        {scripts?.map((script) => (
          <script key={script} type="module" src={asset(`${script}.js`)} />
        ))}
      </head>
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link">
          {texts.skipToMain}
        </a>
        <header>
          <PageHeader siteName={siteName} />
          {staff !== undefined && <StaffBar staff={staff} />}
        </header>
        <div class="govuk-width-container">
          {back !== undefined && (
            <nav aria-label={texts.backNavigation}>
              <a href={back.href} class="govuk-back-link">
                {back.label ?? texts.back}
              </a>
            </nav>
          )}
          <main id="main" class="govuk-main-wrapper" tabIndex={-1}>
            <div class={wide === true ? "pg-wide" : "pg-column"}>
              <ErrorSummary errors={problems} />
              {notice}
              {children}
              <ContactList contacts={contacts} />
            </div>
          </main>
        </div>
        <PageFooter />
      </body>
    </html>
  );
}

/** What search engines are told: a public page's description and its one address, of any other to leave it alone. */
function Findable({ description }: Pick<LayoutProps, "description">) {
  const { site, path } = usePage();
  if (description === undefined || site === undefined) return <meta name="robots" content="noindex" />;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={new URL(path.replace(/\?.*$/, ""), site).href} />
    </>
  );
}

type PageHeadingProps = Readonly<{
  title: string;
  caption?: string | undefined;
  lead?: ComponentChildren;
}>;

/** The page's only h1, with what it belongs to above and what it is about below. */
export function PageHeading({ title, caption, lead }: PageHeadingProps) {
  return (
    <>
      <h1 class="govuk-heading-l">
        {caption !== undefined && <span class="govuk-caption-m">{caption} </span>}
        {title}
      </h1>
      {lead !== undefined && <p class="pg-lead">{lead}</p>}
    </>
  );
}

type Tone = "information" | "success" | "warning";

type NoticeProps = Readonly<{
  tone?: Tone | undefined;
  title?: string | undefined;
  announce?: boolean | undefined;
  /** A body of one paragraph; a longer one goes between the tags. */
  text?: string | undefined;
  children?: ComponentChildren;
}>;

/** Something to know before the rest of the page; announced at once when it answers what was just done. */
export function Notice({ tone = "information", title, announce = tone === "success", text, children }: NoticeProps) {
  const texts = useTexts(uiTexts);
  const defaults = {
    information: texts.noticeInformation,
    success: texts.noticeSuccess,
    warning: texts.noticeWarning,
  } as const satisfies Record<Tone, string>;
  const heading = title ?? defaults[tone];
  const contents = (
    <>
      <h2 class="pg-notice__title">{heading}</h2>
      <div class="pg-notice__body">{text === undefined ? children : <p>{text}</p>}</div>
    </>
  );
  if (announce) {
    return (
      <div class={`pg-notice pg-notice--${tone}`} role="alert">
        {contents}
      </div>
    );
  }
  return (
    <section class={`pg-notice pg-notice--${tone}`} aria-label={heading}>
      {contents}
    </section>
  );
}

type ErrorSummaryProps = Readonly<{
  errors: readonly Readonly<{ field: string; text: string }>[];
}>;

/** What is to be corrected, each a link to its question; the form script moves focus here. */
function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { lang } = usePage();
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} data-error-summary>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{uiTexts[lang].errorSummary}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li key={`${field} ${text}`}>
                <a href={`#${encodeURI(field)}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Who stands behind the site and how to reach them, and what the law asks every page to lead to. */
function PageFooter() {
  const { t: texts, authority } = usePage(uiTexts);
  return (
    <footer class="pg-footer">
      <div class="govuk-width-container">
        {authority && (
          <p class="pg-footer__who">
            {authority.name}
            {", "}
            <a href={`mailto:${authority.contact.email}`}>{authority.contact.email}</a>
            {authority.contact.phone !== undefined && `, ${authority.contact.phone}`}
          </p>
        )}
        <nav class="pg-footer__links" aria-label={texts.footerNavigation}>
          <a href="/tillganglighet">{texts.accessibility}</a>
          <a href="/personuppgifter">{texts.personalData}</a>
          <a href="/hubb">{texts.hub}</a>
          <a href="/oppna-data">{texts.openData}</a>
        </nav>
      </div>
    </footer>
  );
}
