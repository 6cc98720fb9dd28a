import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";

/** The field above a table that filters its rows, and how many are left; more tools may stand beside it. */
export function TableTools({
  label,
  hint,
  typed,
  onTyped,
  shown,
  of,
  children,
}: {
  label: string;
  hint: string;
  typed: string;
  onTyped: (text: string) => void;
  shown: number;
  of: number;
  children?: ReactNode;
}) {
  return (
    <div className="row table-tools no-print">
      <TextInput
        aria-label={label}
        placeholder={hint}
        type="search"
        value={typed}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
      <span className="quiet small" role="status">
        {shown} of {of} rows
      </span>
      {children}
    </div>
  );
}
