import { questionsOf } from "../../platform/forms/controls.ts";
import type { Question } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { FileField } from "../../platform/web/ui/upload-form.tsx";
import { type Logo, logoBytes } from "../../settings/logo.ts";
import { authoritySetting } from "../../settings/setting-name.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { shownInLanguages } from "../parts/offered.ts";
import { logoForm } from "./logo.form.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Props = Readonly<{
  title: string;
  version: number;
  logo: Logo | undefined;
  /** Those that the authority's document offers. */
  languages: readonly Language[];
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  saved?: boolean | undefined;
}>;

/** A text may be missing in a language while it is in work, and is asked for by the check. */
const asked = ({ optional: _, ...question }: Question) => question as Question; // as: nothing but what may be left out

/** A picture in the page itself: nothing in it can run there. */
const addressOf = (logo: Logo) =>
  `data:image/${logo.type === "svg" ? "svg+xml" : "png"};base64,${Buffer.from(logoBytes(logo)).toString("base64")}`;

/** The authority's picture: shown, replaced, described and removed. */
export function LogoPage({ title, version, logo, languages, typed, problems = [], saved }: Props) {
  const { t, lang } = usePage(settingsTexts);
  const name = authoritySetting;
  const error = problems.find(({ field }) => field === "p-file")?.text;
  const field = { name: "p-file", label: t.logoFile, error, ...(logo ? { hint: t.logoFileHint } : {}) };
  const back = { href: settingPaths.desk(name), label: title };
  return (
    <Layout title={t.logoAt} back={back} problems={problems}>
      {saved === true && <Notice tone="success" text={t.logoSaved} announce />}
      <PageHeading title={t.logoAt} caption={title} lead={t.logoText} />
      {logo ? <p>{t.logoIs}</p> : <p>{t.noLogo}</p>}
      {logo && (
        <p>
          <img src={addressOf(logo)} alt={logo.alt[lang] ?? ""} height="40" />
        </p>
      )}
      <Form action={settingPaths.logo(name)} version={version} files>
        <FileField {...field} accept="image/svg+xml,image/png,.svg,.png" />
        <Questions
          questions={questionsOf(shownInLanguages(logoForm, languages)).map(asked)}
          typed={typed}
          problems={problems}
        />
        <Button>{t.logoButton}</Button>
      </Form>
      {logo && (
        <Form action={settingPaths.removeLogo(name)} version={version}>
          <Button tone="warning">{t.logoRemove}</Button>
        </Form>
      )}
    </Layout>
  );
}
