import { NativeSelect, TextInput } from "@mantine/core";

/** The time and the procedure that the patterns are about. */
export interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly procedure?: string;
}

/** The fields above the patterns; the days that the server used stand in them until others are typed. */
export function Span({
  asked,
  from,
  to,
  procedures,
  onChange,
}: {
  asked: Asked;
  from: string;
  to: string;
  procedures: readonly { readonly id: string; readonly title: string }[];
  onChange: (part: Asked) => void;
}) {
  return (
    <div className="span-fields no-print">
      <TextInput
        type="date"
        label="Opened from"
        value={asked.from ?? from}
        max={asked.to ?? to}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="to"
        value={asked.to ?? to}
        min={asked.from ?? from}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <NativeSelect
        label="Procedure"
        value={asked.procedure ?? ""}
        data={[
          { value: "", label: "Every procedure" },
          ...procedures.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => onChange({ procedure: event.currentTarget.value })}
      />
    </div>
  );
}
