import { Tag, type TagTone } from "./tag.tsx";

type Task = Readonly<{
  id: string;
  label: string;
  href?: string | undefined;
  hint?: string | undefined;
  status: string;
  tone?: TagTone | undefined;
}>;

/** The parts of a longer task and how far each has come; a part without a link cannot be begun yet. */
export function TaskList({ tasks }: Readonly<{ tasks: readonly Task[] }>) {
  return (
    <ul class="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} />
      ))}
    </ul>
  );
}

function TaskItem({ task }: Readonly<{ task: Task }>) {
  const statusId = `${task.id}-status`;
  const taskHintId = task.hint === undefined ? undefined : `${task.id}-hint`;
  const describing = taskHintId === undefined ? statusId : `${taskHintId} ${statusId}`;
  return (
    <li class={`govuk-task-list__item${task.href === undefined ? "" : " govuk-task-list__item--with-link"}`}>
      <div class="govuk-task-list__name-and-hint">
        {task.href === undefined ? (
          task.label
        ) : (
          <a class="govuk-link govuk-task-list__link" href={task.href} aria-describedby={describing}>
            {task.label}
          </a>
        )}
        {task.hint !== undefined && (
          <div id={taskHintId} class="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div class="govuk-task-list__status" id={statusId}>
        {task.tone === undefined ? task.status : <Tag tone={task.tone}>{task.status}</Tag>}
      </div>
    </li>
  );
}
