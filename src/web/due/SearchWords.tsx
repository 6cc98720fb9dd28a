import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useRested } from "../part/hooks.ts";

/** A search field whose words go on once typing rests; words that were changed elsewhere, by a link, come in. */
export function SearchWords({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (words: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const rested = useRested(typed, 250);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    // What rested is sent only while it is still what stands in the field.
    if (rested === sent.current || rested !== typed) return;
    sent.current = rested;
    onChange(rested);
  }, [rested, typed, onChange]);
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
