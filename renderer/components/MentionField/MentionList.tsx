import classes from './MentionList.module.css';
import { type MentionOption, optionId } from './useMentions.ts';

interface MentionListProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly MentionOption[];
  /** Index of the entry the arrow keys are on; -1 for none. */
  readonly active: number;
  readonly onPick: (option: MentionOption) => void;
}

/** The people `@` may mean, under the field being typed in; the focus stays in the field. */
export function MentionList({ id, label, found, active, onPick }: MentionListProps) {
  if (found.length === 0) return null;
  return (
    <div className={classes.list} role="listbox" id={id} aria-label={label}>
      {found.map((option, index) => (
        <div
          key={option.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classes.option}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          <span className={classes.name}>{option.name}</span>
          <span className={classes.hint}>{option.hint}</span>
        </div>
      ))}
    </div>
  );
}
