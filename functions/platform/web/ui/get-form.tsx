import type { ComponentChildren } from "preact";

type GetFormProps = Readonly<{ action: string; children: ComponentChildren }>;

/** A form that only asks: a filter or a search. */
export function GetForm({ action, children }: GetFormProps) {
  return (
    <form action={action} method="get" novalidate>
      {children}
    </form>
  );
}
