import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { AnswerOf } from "../api.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { useRested, useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { searchQuery } from "../queries.ts";
import { pieces } from "./pieces.ts";
import "../style/forms.css";
import "../style/search.css";

const FIELDS = { title: "Title", plain: "Plain words", text: "Signed text" } as const;

function Hit({ of }: { of: AnswerOf<"search">[number] }) {
  return (
    <li>
      <h2>
        <ClauseLink clause={of.address}>
          <span className="hit-number">{of.address}</span> {of.title}
        </ClauseLink>
      </h2>
      <p className={of.field === "text" ? "snippet signed" : "snippet"}>
        {pieces(of.snippet, of.marks).map((piece, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one snippet never move
          piece.marked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
        )}
      </p>
      <p className="small quiet">{FIELDS[of.field]}</p>
    </li>
  );
}

/** Search over titles, plain words and, once it is imported, the signed text. */
export function SearchPage() {
  const { q = "" } = useSearch({ from: "/search" });
  const navigate = useNavigate();
  const imported = useWorkspace()!.textImported !== null;
  const [typed, setTyped] = useState(q);
  const rested = useRested(typed, 250);
  useTitle(rested ? `${rested}, search` : "Search");
  useEffect(() => {
    void navigate({ to: "/search", search: rested ? { q: rested } : {}, replace: true });
  }, [rested, navigate]);
  const hits = useQuery(searchQuery(rested));
  return (
    <div className="page">
      <header className="page-head">
        <h1>Search</h1>
      </header>
      <TextInput
        id="search"
        type="search"
        size="md"
        className="search-field"
        label="Words of the agreement"
        description={
          imported
            ? "Titles, plain words and the signed text. Put a phrase in quotation marks."
            : "Titles and plain words; the signed text too once it is imported. Put a phrase in quotation marks."
        }
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {rested.trim().length > 1 && (
        <Loaded query={hits} what="Searching">
          {(list) => (
            <>
              <p className="quiet count" role="status">
                {list.length === 0
                  ? `Nothing holds “${rested}”. Try fewer or other words.`
                  : `${list.length} ${list.length === 1 ? "place" : "places"}`}
              </p>
              <ol className="hits">
                {list.map((hit) => (
                  <Hit key={`${hit.address} ${hit.field}`} of={hit} />
                ))}
              </ol>
            </>
          )}
        </Loaded>
      )}
      {rested.trim().length <= 1 && (
        <p className="quiet count">
          To see what the agreement gives, <Link to="/ask">ask a right</Link>; to read it in order, open the{" "}
          <Link to="/">contents</Link>. Pressing <kbd>/</kbd> on any page comes here.
        </p>
      )}
    </div>
  );
}
