/** A labelled list from which the user selects one value. */

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Value and name. */
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

export function SelectField<Value extends string>({ label, options, value, onPick }: SelectFieldProps<Value>) {
  const pick = (picked: string): void => {
    const option = options.find(([name]) => name === picked);
    if (option) onPick(option[0]);
  };
  return (
    <label class="pick">
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {options.map(([name, text]) => (
          <option value={name}>{text}</option>
        ))}
      </select>
    </label>
  );
}
