import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none, SIGNED_OUT } from "./asks.ts";

/** The workspace, its day, and who is signed in. */
export const workspaceRoutes = {
  workspace: route({
    id: "workspace",
    method: "GET",
    path: "/api/workspace",
    summary: "The workspace, its day, its facts and who is signed in",
    who: "anyone",
    asks: none,
    body: none,
    answer: s.WorkspaceShape,
    refusals: [],
  }),
  moveDay: route({
    id: "moveDay",
    method: "POST",
    path: "/api/workspace/day",
    summary: "Move the day of a sample workspace forward",
    who: "signed-in",
    asks: none,
    body: z.object({ day: s.DayText }),
    answer: s.WorkspaceShape,
    refusals: [
      SIGNED_OUT,
      "bad-request",
      "not-a-date",
      "day-moves-forward-only",
      "not-a-sample-workspace",
      "not-allowed",
    ],
  }),
  signInSample: route({
    id: "signInSample",
    method: "POST",
    path: "/api/workspace/sample-sign-in",
    summary: "Sign in as one of the sample people",
    who: "anyone",
    asks: none,
    body: z.object({ person: z.string() }),
    answer: s.WorkspaceShape,
    refusals: ["bad-request", "not-a-sample-workspace", "person-unknown"],
  }),
  signIn: route({
    id: "signIn",
    method: "POST",
    path: "/api/workspace/sign-in",
    summary: "Sign in with e-mail and password",
    who: "anyone",
    asks: none,
    body: z.object({ email: z.string(), password: z.string() }),
    answer: s.WorkspaceShape,
    refusals: ["bad-request", "wrong-credentials", "too-many-attempts"],
  }),
  signOut: route({
    id: "signOut",
    method: "POST",
    path: "/api/workspace/sign-out",
    summary: "Sign out",
    who: "anyone",
    asks: none,
    body: none,
    answer: s.WorkspaceShape,
    refusals: [],
  }),
};
