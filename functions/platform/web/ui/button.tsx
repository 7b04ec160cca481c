import type { ComponentChildren } from "preact";

type Tone = "primary" | "secondary" | "warning";

const toneClass = (tone: Tone | undefined): string =>
  tone === undefined || tone === "primary" ? "govuk-button" : `govuk-button govuk-button--${tone}`;

type ButtonProps = Readonly<{
  children: ComponentChildren;
  tone?: Tone | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formAction?: string | undefined;
}>;

/** Sends its form. */
export function Button({ children, tone, name, value, formAction }: ButtonProps) {
  return (
    <button type="submit" class={toneClass(tone)} name={name} value={value} formAction={formAction}>
      {children}
    </button>
  );
}

type ButtonLinkProps = Readonly<{ href: string; children: ComponentChildren; tone?: Tone | undefined }>;

/** A link that begins something, dressed as a button. */
export function ButtonLink({ href, children, tone }: ButtonLinkProps) {
  return (
    <a href={href} class={toneClass(tone)} draggable={false}>
      {children}
    </a>
  );
}

/** Several buttons or links side by side. */
export function ButtonRow({ children }: Readonly<{ children: ComponentChildren }>) {
  return <div class="govuk-button-group">{children}</div>;
}
