import type { ComponentChildren } from "preact";
import type { Problem } from "../../vocabulary/typed.ts";
import { usePage } from "./page-context.ts";
import { ErrorSummary } from "./ui/error-summary.tsx";
import { PageFooter } from "./ui/page-footer.tsx";
import { PageHeader } from "./ui/page-header.tsx";
import { StaffBar } from "./ui/staff-bar.tsx";
import { uiTexts } from "./ui/ui.texts.ts";

/** The build whose files the pages ask for. */
export const assetVersion = process.env["ASSET_VERSION"] ?? "dev";

/** The address of a file built into the site; a new build has new addresses, so browsers may keep them for ever. */
const asset = (file: string): string => `/static/${assetVersion}/${file}`;

/** The scripts a page may ask for; each makes something easier that works without it. */
type Script = "form" | "budget" | "upload";

type LayoutProps = Readonly<{
  title: string;
  children: ComponentChildren;
  back?: Readonly<{ href: string; label?: string | undefined }> | undefined;
  notice?: ComponentChildren;
  wide?: boolean | undefined;
  /** What is wrong in the page's form: the title says that there is something, and a summary leads to each field. */
  problems?: readonly Problem[] | undefined;
  scripts?: readonly Script[] | undefined;
  siteName?: string | undefined;
}>;

/** The whole document round a page. */
export function Layout(props: LayoutProps) {
  const { title, children, back, notice, wide, problems = [], scripts } = props;
  const { lang, staff } = usePage();
  const texts = uiTexts[lang];
  const siteName = props.siteName ?? texts.siteName;
  return (
    <html lang={lang} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${problems.length > 0 ? texts.errorTitle : ""}${title} – ${siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b4f58" />
        <link rel="icon" type="image/svg+xml" href={asset("icon.svg")} />
        <link rel="stylesheet" href={asset("app.css")} />
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
            </div>
          </main>
        </div>
        <PageFooter />
      </body>
    </html>
  );
}
