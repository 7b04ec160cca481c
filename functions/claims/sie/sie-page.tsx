import type { ComponentChildren } from "preact";
import { Layout } from "../../platform/web/layout.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { Steps } from "../../platform/web/ui/steps.tsx";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { sieTexts } from "./sie.texts.ts";

/** What every page on the way from file to costs is given. */
export type SiePageProps = Readonly<{
  lang: Language;
  path: string;
  /** The report's own address. */
  report: string;
  /** The grant's title. */
  caption: string;
  csrf: string;
  nonce: string;
}>;

type Props = SiePageProps &
  Readonly<{
    step: number;
    title: string;
    lead: string;
    problems?: readonly Problem[];
    wide?: boolean;
    scripts?: readonly ("form" | "upload")[];
    notice?: ComponentChildren;
    children: ComponentChildren;
  }>;

/** The frame of those pages: where one is on the way, and the way back to the report. */
export function SiePage({ lang, path, report, caption, step, title, lead, problems = [], ...rest }: Props) {
  const t = sieTexts[lang];
  return (
    <Layout
      lang={lang}
      path={path}
      title={title}
      back={{ href: report, label: t.back }}
      errors={problems.length > 0}
      scripts={rest.scripts ?? ["form"]}
      wide={rest.wide === true}
    >
      <ErrorSummary lang={lang} errors={problems} />
      {rest.notice}
      <PageHeading caption={caption} title={title} lead={lead} />
      <Steps lang={lang} label={t.steps} steps={t.step.map((label) => ({ label }))} current={step} />
      {rest.children}
    </Layout>
  );
}
