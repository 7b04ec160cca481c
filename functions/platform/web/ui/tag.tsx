import type { ComponentChildren } from "preact";

/** What a tag's colour means; its words say the same. */
export type TagTone = "neutral" | "active" | "good" | "attention" | "bad";

type TagProps = Readonly<{ children: ComponentChildren; tone?: TagTone | undefined }>;

/** A state in a word or two. */
export function Tag({ children, tone }: TagProps) {
  return <strong class={`pg-tag pg-tag--${tone ?? "neutral"}`}>{children}</strong>;
}
