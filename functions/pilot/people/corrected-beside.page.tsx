import { shownAddress } from "../../platform/mail/mailbox.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Party } from "../items/party.ts";
import { correctedBesideTexts } from "./corrected-beside.texts.ts";

type Props = Readonly<{
  party: Pick<Party, "corrections"> | undefined;
  /** The reader is of the staff, and sees who corrected it and why. */
  named?: boolean;
}>;

/** What staff have corrected, beside an application that stays as it was handed in; nothing where nothing was. */
export function CorrectedBeside({ party, named = false }: Props) {
  const { lang, t } = usePage(correctedBesideTexts);
  const corrections = party?.corrections ?? [];
  if (corrections.length === 0) return null;
  const shown = (text: string) => (text === "" ? t.none : text.includes("@") ? shownAddress(text) : text);
  return (
    <SummaryList
      title={t.title}
      rows={corrections.flatMap(({ at, by, reason, changes }) =>
        changes.map(({ what, was, now }) => ({
          key: t.what[what],
          value: (
            <>
              {t.now(shown(now), shown(was))}
              {named && (
                <>
                  <br />
                  {t.by(by, formatMoment(at, lang))}: {reason}
                </>
              )}
            </>
          ),
        })),
      )}
    />
  );
}
