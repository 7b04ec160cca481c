import type { ComponentChildren } from "preact";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Steps } from "../../platform/web/ui/steps.tsx";
import type { Problem } from "../../vocabulary/typed.ts";
import { sieTexts } from "./sie.texts.ts";

/** What every page on the way from file to costs is given. */
export type SiePageProps = Readonly<{
  /** The report's own address. */
  report: string;
  /** The grant's title. */
  caption: string;
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
export function SiePage({ report, caption, step, title, lead, problems = [], ...rest }: Props) {
  const t = useTexts(sieTexts);
  return (
    <Layout
      title={title}
      back={{ href: report, label: t.back }}
      problems={problems}
      scripts={rest.scripts ?? ["form"]}
      wide={rest.wide === true}
    >
      {rest.notice}
      <PageHeading caption={caption} title={title} lead={lead} />
      <Steps label={t.steps} steps={t.step.map((label) => ({ label }))} current={step} />
      {rest.children}
    </Layout>
  );
}
