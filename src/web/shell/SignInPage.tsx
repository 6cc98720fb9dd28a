import { Button, TextInput } from "@mantine/core";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { useEnter } from "./enter.ts";
import { SamplePeople } from "./SamplePeople.tsx";
import { wayBack } from "./whereTo.ts";
import "../style/forms.css";

/** Sign-in with e-mail and password; the sample workspace also offers its people, one click each. */
export function SignInPage() {
  useTitle("Sign in");
  const workspace = useWorkspace();
  const { history } = useRouter();
  const { back } = useSearch({ from: "/sign-in" });
  const enter = useEnter(() => history.push(wayBack(back)));
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const people = workspace?.samplePeople ?? [];
  return (
    <div className="page">
      <header className="page-head">
        <h1>Sign in</h1>
        <p>
          The agreement and its rules are open to everyone. Signing in opens the docket: filing, answering and
          private notes of your own side.
        </p>
      </header>
      <div className="sign-in-ways">
        {people.length > 0 && (
          <SamplePeople
            people={people}
            pending={enter.sampling.isPending}
            error={enter.sampling.error}
            onChoose={enter.sample}
          />
        )}
        <section aria-labelledby="with-password">
          <h2 id="with-password">With a password</h2>
          <form
            className="stack narrow"
            onSubmit={(event) => {
              event.preventDefault();
              enter.password({ email, password });
            }}
          >
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <TextInput
              label="Password"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            {enter.checking.error && <RefusalNote error={enter.checking.error} />}
            <div>
              <Button type="submit" loading={enter.checking.isPending}>
                Sign in
              </Button>
            </div>
          </form>
        </section>
      </div>
    </div>
  );
}
