const groups = /.{1,16}/g;

/** A long number that may be broken anywhere between its groups; copied, it is one word. */
export function Hash({ hex }: Readonly<{ hex: string }>) {
  return (
    <code>{(hex.match(groups) ?? []).flatMap((group, i) => (i === 0 ? [group] : [<wbr key={group} />, group]))}</code>
  );
}
