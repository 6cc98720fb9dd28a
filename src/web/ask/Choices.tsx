/** A question with a few answers, all in sight: native radio buttons, so arrows, labels and print work by themselves. */
export function Choices({
  id,
  question,
  hint,
  error,
  value,
  options,
  onChange,
  required,
}: {
  id: string;
  question: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
  required?: boolean;
}) {
  const described = hint || error ? `${id}-about` : undefined;
  return (
    <fieldset className="field" aria-describedby={described}>
      <legend>
        {question}
        {required && <span className="mantine-InputWrapper-required"> *</span>}
      </legend>
      {described && (
        <div id={described}>
          {hint && <div className="hint">{hint}</div>}
          {error && <div className="mantine-InputWrapper-error">{error}</div>}
        </div>
      )}
      <div className="choices">
        {options.map(([name, words], index) => (
          <label key={name}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={name}
              required={required}
              checked={value === name}
              onChange={() => onChange(name)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
