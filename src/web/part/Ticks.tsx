import "../style/ticks.css";

/** Things of which any number may be chosen, all in sight. */
export function Ticks<T extends string | number>({
  legend,
  hint,
  options,
  value,
  onChange,
}: {
  legend: string;
  hint?: string;
  options: readonly (readonly [T, string])[];
  value: readonly T[];
  onChange: (of: T, on: boolean) => void;
}) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="ticks">
        {options.map(([name, title]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={value.includes(name)}
              onChange={(event) => onChange(name, event.currentTarget.checked)}
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
