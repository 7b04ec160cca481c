import { Layout, PageHeading } from "../web/layout.tsx";
import { usePage } from "../web/page-context.ts";
import { ButtonLink } from "../web/ui/form.tsx";
import { scanTexts } from "./scan.texts.ts";

/** Between a link to a file and the file: no scanner has looked through it. */
export function UnscannedPage({ name, anyway }: Readonly<{ name: string; anyway: string }>) {
  const { t } = usePage(scanTexts);
  return (
    <Layout title={t.title}>
      <PageHeading title={t.title} />
      <p>
        <bdi>{t.text(name)}</bdi>
      </p>
      <p>{t.advice}</p>
      <ButtonLink href={anyway}>{t.open}</ButtonLink>
    </Layout>
  );
}
