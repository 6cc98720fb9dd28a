import type { DocketShape } from "../../contract/shapes.ts";
import { Choose } from "./Choose.tsx";

/** Narrows a list by procedure, and by department where any is known. */
export function WhereItBelongs({
  asked,
  known,
  onChange,
}: {
  asked: { readonly procedure?: string | undefined; readonly department?: string | undefined };
  known: Pick<DocketShape, "departments" | "procedures">;
  onChange: (change: { procedure?: string; department?: string }) => void;
}) {
  const { procedures, departments } = known;
  return (
    <>
      <Choose
        label="Procedure"
        value={asked.procedure ?? ""}
        options={[["", "Every procedure"], ...procedures.map(({ id, title }) => [id, title] as const)]}
        onChange={(procedure) => onChange({ procedure })}
      />
      {(departments.length > 0 || asked.department) && (
        <Choose
          label="Department"
          value={asked.department ?? ""}
          options={[["", "Every department"], ...departments.map((name) => [name, name] as const)]}
          onChange={(department) => onChange({ department })}
        />
      )}
    </>
  );
}
