import type { ComponentChildren } from "preact";
import { useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

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
