type GrantSumProps = Readonly<{
  label: string;
  value: string;
  rate: string;
  capOre: string;
  costs: string;
  explanation?: string | undefined;
}>;

/** The grant that a cost budget leads to, min(rate x costs, cap); `costs` is the id of the budget table it follows. */
export function GrantSum({ label, value, rate, capOre, costs, explanation }: GrantSumProps) {
  return (
    <div class="pg-grant">
      <p class="pg-grant__label">{label}</p>
      <p class="pg-grant__value">
        <output data-grant data-rate={rate} data-cap={capOre} data-costs={costs}>
          {value}
        </output>
      </p>
      {explanation !== undefined && <p class="pg-grant__explanation">{explanation}</p>}
    </div>
  );
}
