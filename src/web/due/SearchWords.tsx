import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

/** Milliseconds for which typing must rest before the words go on. */
const REST = 250;

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    // What is being typed gives way to what was asked for meanwhile.
    clearTimeout(timer.current);
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = words;
      onChange(words);
    }, REST);
  };
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
