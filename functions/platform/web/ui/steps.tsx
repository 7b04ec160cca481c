import { useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

type Step = Readonly<{ label: string; note?: string | undefined }>;

type StepsProps = Readonly<{
  label: string;
  steps: readonly Step[];
  current: number;
  ended?: boolean | undefined;
}>;

const stateOf = (index: number, current: number, ended: boolean): "done" | "current" | "ahead" => {
  if (ended || index < current) return "done";
  return index === current ? "current" : "ahead";
};

/** The stages of a pilot and where it stands: a tick, a filled ring or a number, and words for those who do not see them. */
export function Steps({ label, steps, current, ended }: StepsProps) {
  const texts = useTexts(uiTexts);
  return (
    <ol class="pg-steps" aria-label={label}>
      {steps.map((step, index) => {
        const state = stateOf(index, current, ended === true);
        return (
          <li
            key={step.label}
            class={`pg-steps__step pg-steps__step--${state}`}
            aria-current={state === "current" ? "step" : undefined}
          >
            <span class="pg-steps__mark" aria-hidden="true">
              {state === "done" ? "✓" : index + 1}
            </span>
            <span class="pg-steps__label">
              {step.label}
              {state === "done" && <span class="govuk-visually-hidden">, {texts.stepDone}</span>}
              {state === "current" && <span class="govuk-visually-hidden">, {texts.stepCurrent}</span>}
              {step.note !== undefined && <span class="pg-steps__note">{step.note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
