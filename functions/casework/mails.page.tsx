import type { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { maySendAgain } from "../pilot/lost-mail.ts";
import { shownAddress } from "../platform/mail/mailbox.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { Tag, type TagTone } from "../platform/web/ui/tag.tsx";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { dayOf, formatDay, formatMoment, type Instant } from "../vocabulary/instant.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { type MailState, mailState, mailTime } from "./mail-state.ts";
import { mailTexts } from "./mails.texts.ts";

type MailsProps = Readonly<{ id: ApplicationId; mails: readonly OutboxEntry[]; now: Instant }>;

const tones = {
  planned: "neutral",
  waiting: "active",
  delivered: "good",
  parked: "bad",
  bounced: "bad",
  complained: "attention",
  cancelled: "neutral",
} as const satisfies Record<MailState, TagTone>;

/** Every mail of the case and whether it arrived, other effects that were given up, and a button for what did not come through. */
export function Mails({ id, mails, now }: MailsProps) {
  const { lang, t } = usePage(mailTexts);
  return (
    <>
      <h2>{t.mails}</h2>
      <DataTable
        id="mails"
        caption={t.mails}
        captionHidden
        columns={[t.mail, t.to, t.state, t.when]}
        rows={mails.map((entry) => {
          const { effect, outboxId } = entry;
          const state = mailState(entry, now);
          const name = effect.kind === "mail" ? t.templates[effect.template] : t.others[effect.kind];
          return [
            name,
            effect.kind === "mail" ? shownAddress(effect.to) || t.noAddress : "",
            <>
              <Tag tone={tones[state]}>{t.states[state]}</Tag>
              {maySendAgain(entry) && !isForPost(entry) && (
                <Form action={caseworkPaths.mailAgain(id)}>
                  <input type="hidden" name="mail" value={outboxId} />
                  <Button tone="secondary">
                    {t.sendAgain}
                    <span class="govuk-visually-hidden"> {name}</span>
                  </Button>
                </Form>
              )}
              <Aside id={id} entry={entry} name={name} />
            </>,
            formatMoment(mailTime(entry, now), lang),
          ];
        })}
        empty={t.none}
      />
    </>
  );
}

/** There is no address to send it to again. */
const isForPost = ({ effect }: OutboxEntry) => effect.kind === "mail" && effect.to === "";

/** A mail that did not arrive can be seen to in another way; then it says by whom. */
function Aside({ id, entry, name }: Readonly<{ id: ApplicationId; entry: OutboxEntry; name: string }>) {
  const { lang, t } = usePage(mailTexts);
  const { effect, outboxId, setAside } = entry;
  if (setAside) return <p>{t.asideBy(setAside.by, formatDay(dayOf(setAside.at), lang))}</p>;
  if (effect.kind !== "mail" || !maySendAgain(entry)) return null;
  return (
    <Form action={caseworkPaths.mailAside(id)}>
      <input type="hidden" name="mail" value={outboxId} />
      <Button tone="secondary">
        {t.setAside}
        <span class="govuk-visually-hidden"> {name}</span>
      </Button>
    </Form>
  );
}
