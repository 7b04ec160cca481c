import type { Call } from "../../calls/call.ts";
import type { fieldsOf } from "../../platform/web/ui/form.tsx";
import type { Typed } from "../../vocabulary/typed.ts";

/** What a step's questions are shown with. */
export type StepProps = Readonly<{
  call: Call;
  typed: Typed;
  field: ReturnType<typeof fieldsOf>;
}>;
