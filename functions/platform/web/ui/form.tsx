import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.ts";

type FormProps = Readonly<{
  action: string;
  version?: string | number | undefined;
  autosave?: string | undefined;
  /** It carries a file. */
  files?: boolean | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}>;

/** A form that does something: posted, guarded by its token, done once by its nonce, and refused when its version is old. */
export function Form({ action, version, autosave, files, id, children }: FormProps) {
  const { csrf, nonce } = usePage();
  return (
    <form
      id={id}
      action={action}
      method="post"
      enctype={files === true ? "multipart/form-data" : undefined}
      novalidate
      data-autosave={autosave}
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="nonce" value={nonce} />
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {children}
      {autosave !== undefined && <div class="pg-saved" role="status" data-autosave-status />}
    </form>
  );
}
