import { Button, Menu } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { forgetTyped } from "../part/kept.ts";
import { useEnter } from "./enter.ts";

const SIDES = { union: "for the union", employer: "for the employer", neutral: "neutral" } as const;

/** Who is signed in, with the way out; in a sample workspace also one click to another sample person. */
export function Person({ of }: { of: WorkspaceShape }) {
  const enter = useEnter();
  const queries = useQueryClient();
  const leave = useMutation({
    mutationFn: () => call("signOut"),
    onSuccess: (workspace) => {
      forgetTyped();
      queries.clear();
      queries.setQueryData(["workspace"], workspace);
    },
  });
  if (!of.me)
    return (
      <Link to="/sign-in" className="sign-in">
        Sign in
      </Link>
    );
  const others = of.samplePeople.filter((person) => person.id !== of.me?.id);
  return (
    <Menu position="bottom-end" width={280} withinPortal={false}>
      <Menu.Target>
        <Button variant="default" className="person">
          <span className="visually-hidden">Signed in as </span>
          <span className="person-name">{of.me.name}</span>
          <span className="person-role">{of.me.roleTitle}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {of.me.roleTitle}, {SIDES[of.me.party]}
        </Menu.Label>
        {others.map((person) => (
          <Menu.Item key={person.id} onClick={() => enter.sample(person.id)}>
            Continue as {person.name}
            <span className="menu-role">{person.roleTitle}</span>
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => leave.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
