import type { CaseFileShape } from "../../contract/shapes.ts";
import { left, mediumDay } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import { Line, type Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";
import { byDay } from "./taskOrder.ts";

type Task = CaseFileShape["tasks"][number];

function Tags({ of, today }: { of: Task; today: string }) {
  if (of.done) return <span className="tag on">Done</span>;
  if (!of.due) return <span className="tag">No day</span>;
  return <span className={of.overdue ? "tag danger" : "tag"}>{left(today, of.due)}</span>;
}

/** What is to be done in the case, and by whom. */
export function Tasks({ at, lines }: { at: Reading; lines: readonly Task[] }) {
  const rooms = writable(at.of);
  return (
    <Group
      at={at}
      id="file-tasks"
      title="Tasks"
      count={lines.length}
      form={fileForms.task}
      empty="No task. A task with a day stands on the docket of the person who has it."
    >
      <ul>
        {byDay(lines).map((task) => (
          <Line
            key={`${task.room} ${task.seq}`}
            at={at}
            line={task}
            name={task.what}
            head={task.what}
            tags={<Tags of={task} today={at.today} />}
            acts={
              !task.done &&
              rooms.includes(task.room) &&
              [fileForms.taskDone, fileForms.taskMoved].map((form) => (
                <Adding
                  small
                  key={form.act}
                  form={form}
                  of={at.of}
                  today={at.today}
                  room={task.room}
                  about={task.what}
                  given={() => ({ task: `${task.seq}` })}
                />
              ))
            }
          >
            <p>
              {task.person ? task.person.name : "Nobody named"}
              {task.due && `, by ${mediumDay(task.due)}`}
              {task.done && `, done on ${mediumDay(task.done)}`}
            </p>
          </Line>
        ))}
      </ul>
    </Group>
  );
}
