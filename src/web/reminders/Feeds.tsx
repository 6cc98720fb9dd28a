import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { RemindersShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { FeedLine } from "./FeedLine.tsx";
import { NewAddress } from "./NewAddress.tsx";

/** Calendar addresses of one's own: making one, showing it once, and revoking it. */
export function Feeds({ of }: { of: RemindersShape["feeds"] }) {
  const queries = useQueryClient();
  const list = useRef<HTMLHeadingElement>(null);
  const [name, setName] = useState("");
  const make = useMutation({
    mutationFn: () => call("makeFeed", { name: name.trim() }),
    onSuccess: () => {
      setName("");
      void queries.invalidateQueries({ queryKey: ["reminders"] });
    },
  });
  const revoke = useMutation({
    mutationFn: (id: string) => call("revokeFeed", { id }),
    onSuccess: (left) => {
      queries.setQueryData(["reminders"], left);
      list.current?.focus();
    },
  });
  return (
    <div className="stack wide-form">
      <p>
        A calendar address shows your last days in the calendar that you use anyway, and follows every change
        by itself.
      </p>
      {make.data ? (
        <NewAddress address={make.data.address} onDone={make.reset} />
      ) : (
        <form
          className="make-feed no-print"
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <TextInput
            label="Name of the new address"
            description="Where it is used, so that you know which one to revoke"
            placeholder="My phone"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={make.isPending}>
            {make.isPending ? "Making …" : "Make an address"}
          </Button>
        </form>
      )}
      {make.isError && <RefusalNote error={make.error} />}
      {revoke.isError && <RefusalNote error={revoke.error} />}
      <p className="visually-hidden" role="status">
        {revoke.isSuccess ? "The address is revoked" : ""}
      </p>
      {of.length > 0 && (
        <>
          <h3 tabIndex={-1} ref={list}>
            Your addresses
          </h3>
          <ul className="feeds">
            {of.map((feed) => (
              <FeedLine
                key={feed.id}
                of={feed}
                pending={revoke.isPending && revoke.variables === feed.id}
                onRevoke={() => revoke.mutate(feed.id)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
