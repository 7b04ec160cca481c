type OnlyBoxesProps = Readonly<{
  legend: string;
  boxes: readonly { readonly name: string; readonly label: string }[];
  /** What the list is narrowed by now: a box is ticked whose name is in it. */
  query: Readonly<Record<string, string | undefined>>;
}>;

/** By what alone a list is narrowed, each thing a box. */
export function OnlyBoxes({ legend, boxes, query }: OnlyBoxesProps) {
  return (
    <fieldset class="govuk-fieldset pg-desk__only">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div class="govuk-checkboxes govuk-checkboxes--small pg-desk__boxes">
        {boxes.map(({ name, label }) => (
          <div key={name} class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id={`only-${name}`}
              name={name}
              type="checkbox"
              value="1"
              checked={query[name] !== undefined}
            />
            <label class="govuk-label govuk-checkboxes__label" for={`only-${name}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
