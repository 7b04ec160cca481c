import type { Cover } from "../../pilot/items/cover.ts";
import type { StaffPerson } from "../../pilot/items/owner.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import type { StaffName } from "../../platform/staff-names.store.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { ChooseNotices } from "../notices/choose-notices.page.tsx";
import { coverForm, fewestPeople } from "./cover.form.ts";
import { deskTexts } from "./desk.texts.ts";
import type { SavedView } from "./staff-desk.ts";
import { viewForm } from "./view.form.ts";

type Props = Readonly<{
  views: readonly SavedView[];
  covering: readonly Cover[];
  /** Those who can be away or cover; of no concern to who only reads. */
  people: readonly StaffPerson[] | undefined;
  /** What is known of the reader, where anything waits for their role at all. */
  hearer: { readonly who: StaffName | undefined } | undefined;
  today: LocalDay;
  /** The view that is to be saved, as its form carries it. */
  view?: string | undefined;
  typed: Typed;
  problems: readonly Problem[];
  notice?: string | undefined;
}>;

/** What belongs to a person's own desk: saved views, when mails come, and whose cases they see to while others are away. */
export function OwnDeskPage(props: Props) {
  const t = useTexts(deskTexts);
  const { views, hearer, people, view, typed, problems, notice } = props;
  return (
    <Layout
      title={t.manage}
      back={{ href: caseworkPaths.list, label: t.toList }}
      problems={problems}
      scripts={["form"]}
    >
      {notice !== undefined && <Notice tone="success" text={notice} />}
      <PageHeading title={t.manage} />
      <h2>{t.manageTitle}</h2>
      {view !== undefined && (
        <Form action={caseworkPaths.views}>
          <input type="hidden" name="view" value={view} />
          <Questions questions={questionsOf(viewForm)} typed={typed} problems={problems} />
          <Button>{t.keep}</Button>
        </Form>
      )}
      <Views views={views} />
      {hearer && <ChooseNotices who={hearer.who} typed={typed} problems={problems} />}
      {people !== undefined && people.length >= fewestPeople && <Absence {...props} people={people} />}
    </Layout>
  );
}

function Views({ views }: Pick<Props, "views">) {
  const t = useTexts(deskTexts);
  if (views.length === 0) return <p class="pg-empty">{t.noViews}</p>;
  return (
    <ul>
      {views.map(({ name, query }) => (
        <li key={name}>
          <a href={`${caseworkPaths.list}?${new URLSearchParams(query)}`}>{name}</a>
          <Form action={caseworkPaths.dropView}>
            <input type="hidden" name="name" value={name} />
            <Button tone="secondary">
              {t.remove}
              <span class="govuk-visually-hidden"> {name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

function Absence({ people, covering, today, typed, problems }: Props & { readonly people: readonly StaffPerson[] }) {
  const { t, lang } = usePage(deskTexts);
  return (
    <section aria-labelledby="franvaro">
      <h2 id="franvaro">{t.coverTitle}</h2>
      <p>{t.coverLead}</p>
      <h3>{t.coverNow}</h3>
      {covering.length === 0 ? (
        <p class="pg-empty">{t.coverNone}</p>
      ) : (
        <ul>
          {covering.map(({ id, name, from, to }) => (
            <li key={id}>
              {t.coverRow(name, formatDay(from, lang), formatDay(to, lang))}
              <Form action={caseworkPaths.endCover}>
                <input type="hidden" name="away" value={id} />
                <Button tone="secondary">
                  {t.coverEnd}
                  <span class="govuk-visually-hidden"> {name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={caseworkPaths.cover}>
        <Questions questions={questionsOf(coverForm(people, today))} typed={typed} problems={problems} />
        <Button tone="secondary">{t.coverButton}</Button>
      </Form>
    </section>
  );
}
