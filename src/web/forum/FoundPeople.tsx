import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SearchWords } from "../due/SearchWords.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { Ticks } from "../part/Ticks.tsx";
import { peopleQuery } from "../queries.ts";
import { ENOUGH, foundSaid, tickable } from "./grievants.ts";

/** People found by words of their name, to be ticked; whoever is ticked stays in sight while others are looked for. */
export function FoundPeople({
  legend,
  value,
  onChange,
}: {
  legend: string;
  value: readonly string[];
  onChange: (id: string, on: boolean) => void;
}) {
  const [words, setWords] = useState("");
  const [known, setKnown] = useState<readonly { id: string; name: string }[]>([]);
  const looking = words.trim().length >= ENOUGH;
  const people = useQuery({ ...peopleQuery(words.trim()), enabled: looking });
  const found = looking ? people.data : undefined;
  return (
    <>
      <Ticks
        legend={legend}
        hint={foundSaid(words, found, value.length)}
        options={tickable(value, known, found ?? []).map(({ id, name }) => [id, name] as const)}
        value={value}
        onChange={(id, on) => {
          const one = found?.find((person) => person.id === id);
          if (one && !known.some((person) => person.id === id)) setKnown([...known, one]);
          onChange(id, on);
        }}
      />
      <SearchWords label="Find people by name" placeholder="Some letters" value={words} onChange={setWords} />
      {people.isError && <RefusalNote error={people.error} />}
    </>
  );
}
