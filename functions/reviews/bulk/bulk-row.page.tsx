import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { optionOf } from "../pool/choose.form.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { rowForm } from "./bulk.form.ts";
import { bulkTexts } from "./bulk.texts.ts";
import { type Bulk, type BulkCase, givenTo } from "./bulk.ts";

type Props = Readonly<{ bulk: Bulk; one: BulkCase }>;

/** Who of the proposal reviews one application. */
export function BulkRowPage({ bulk, one }: Props) {
  const t = useTexts(bulkTexts);
  const people = bulk.people.map((person) => {
    const sum = (person.load ?? 0) + givenTo(bulk, person.id);
    return { ...person, name: `${person.name} (${sum})` };
  });
  const typed = { "p-who": one.who.map(optionOf) };
  return (
    <Layout title={t.changeTitle} back={{ href: poolPaths.bulk(bulk.bulkId), label: t.backToBulk }} scripts={["form"]}>
      <PageHeading title={t.changeTitle} caption={one.title} />
      <Form action={poolPaths.row(bulk.bulkId, one.applicationId)} version={bulk.version}>
        <Questions questions={questionsOf(rowForm(people))} typed={typed} />
        <Button>{t.changeButton}</Button>
      </Form>
    </Layout>
  );
}
