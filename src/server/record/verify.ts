import { isRefusal } from "../../journal/index.ts";
import { matters, type RoomVerdict, verifyMatter, workspaceMatter } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";

/** Re-hashes every chain that the person sees, the workspace's own among them. */
export const verifyRecord: Handlers["verify"] = async ({ store }, _asked, { session }) =>
  store.act(session, async (tx) => {
    const own = await workspaceMatter(tx);
    const ids = [
      ...(isRefusal(own) ? [] : [own]),
      ...(await matters(tx, { limit: 1000 })).map((one) => one.id),
    ];
    let chains = 0;
    let entries = 0;
    const broken: { matter: string; seq: number; why: string }[] = [];
    for (const id of ids) {
      const rooms = await verifyMatter(tx, id);
      if (isRefusal(rooms)) return rooms;
      for (const { room, entries: count, verdict } of rooms as readonly RoomVerdict[]) {
        chains += 1;
        entries += count;
        if (!verdict.ok) broken.push({ matter: `${id} (${room})`, seq: verdict.seq, why: verdict.why });
      }
    }
    return { chains, entries, broken };
  });
