import type { FastifyInstance } from "fastify";
import { day } from "../../calendar/index.ts";
import { type Asked, addressOf, type Routes, routes } from "../../contract/index.ts";
import type { Agreement } from "../../rules/index.ts";
import type { Store } from "../../store/index.ts";
import { type TestStores, unrefused } from "../../store/testing.ts";
import { buildApp } from "../app.ts";
import type { Setting } from "../desk.ts";
import type { Outbox } from "../jobs/deliver.ts";
import { openReminding, type Reminding } from "../jobs/openReminding.ts";
import { openSignIn, type SignIn } from "../signIn/index.ts";
import { library } from "../text/library.ts";
import { type Sample, seedSample } from "../workspace/index.ts";
import { harbor, harborSample, harborSetting } from "./agreement.ts";

/** What came back: the HTTP status and the body. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read the fields that they expect.
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somebody at the keyboard: calls routes with the cookies that they were given. */
export type Caller = <K extends keyof Routes>(route: K, asked?: Asked<Routes[K]>) => Promise<Reply>;

/** A server of a test, on a store of its own. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly signIn: SignIn;
  readonly store: Store;
  /** Somebody who has not signed in. */
  readonly anyone: Caller;
  /** One of the sample people, signed in. */
  readonly as: (person: string) => Promise<Caller>;
  /** Errors that nobody foresaw; a test that expects none looks here. */
  readonly faults: unknown[];
  /** The jobs of the server, which run once they are started. */
  readonly reminding: Reminding;
  readonly drop: () => Promise<void>;
}

/** The instant and the day of the tests' clock, far from the sample's own day. */
export const CLOCK = { instant: () => "2026-03-02T10:11:12.000Z", day: () => day("2026-03-02") };

const caller = (app: FastifyInstance): Caller => {
  let cookie = "";
  return async (name, asked) => {
    const route = routes[name];
    const { path, body } = addressOf(route, (asked ?? {}) as Record<string, unknown>);
    const response = await app.inject({
      method: route.method,
      url: path,
      headers: { host: "127.0.0.1", ...(cookie ? { cookie } : {}) },
      ...(body ? { payload: body } : {}),
    });
    const set = [response.headers["set-cookie"] ?? []].flat();
    if (set.length > 0) cookie = set.map((one) => one.split(";")[0]).join("; ");
    const json = String(response.headers["content-type"]).startsWith("application/json");
    return {
      status: response.statusCode,
      body: json ? response.json() : response.body,
      headers: response.headers,
    };
  };
};

/** A server over a made-up agreement, seeded with its sample unless told otherwise; every answer is checked. */
export const testServer = async (
  stores: TestStores,
  of: {
    agreement?: Agreement;
    setting?: Setting;
    sample?: Sample;
    seed?: boolean;
    pages?: string;
    outbox?: Outbox;
  } = {},
): Promise<TestServer> => {
  const {
    agreement = harbor,
    setting = harborSetting,
    sample = harborSample,
    seed = true,
    pages = "/nowhere",
  } = of;
  const { store, drop } = await stores.open();
  const signIn = openSignIn(store, "a secret of thirty-two characters", "http://127.0.0.1");
  if (seed) unrefused(await seedSample(store, signIn, sample, CLOCK.instant()));
  const faults: unknown[] = [];
  const address = () => "http://127.0.0.1";
  const reminding = openReminding({
    store,
    agreement,
    clock: CLOCK,
    outbox: of.outbox ?? null,
    address,
    onFault: (problem) => faults.push(problem),
  });
  const { sweepDay } = reminding;
  const app = await buildApp({
    desk: {
      agreement,
      setting,
      store,
      clock: CLOCK,
      signIn,
      sample,
      library: library(),
      address,
      reminding: { sends: "Nothing is sent in a test.", sweepDay },
    },
    pages,
    version: "0.0.0",
    publicHost: null,
    secure: false,
    faultLog: (problem) => {
      faults.push(problem);
      return "in the test";
    },
    check: true,
  });
  return {
    app,
    signIn,
    store,
    anyone: caller(app),
    as: async (person) => {
      const call = caller(app);
      const reply = await call("signInSample", { person });
      if (reply.status !== 200) throw new Error(`${person}: ${JSON.stringify(reply.body)}`);
      return call;
    },
    faults,
    reminding,
    drop: async () => {
      await app.close();
      await reminding.stop();
      await drop();
    },
  };
};
