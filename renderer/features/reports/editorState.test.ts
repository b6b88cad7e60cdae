import { describe, expect, it } from 'vitest';
import type { ReportContent } from '#shared/features/reports/reportsModel.ts';
import {
  addLine,
  changeLine,
  findFigureErrors,
  finishEditing,
  startEditing,
} from './editorState.ts';

const metric = {
  code: 'gmv' as const,
  value: 1_286_000,
  target: 1_200_000,
  rate: 107.2,
  previous: null,
  delta: null,
  wow: 18.3,
};
const content: ReportContent = {
  template: 'ops',
  submittedAt: '2026-06-14T21:00',
  metrics: [metric],
  lines: [
    {
      id: 'a',
      section: 'done',
      text: '会场报名',
      ownerText: '',
      ownerId: null,
      due: null,
      commitmentId: null,
    },
    {
      id: 'b',
      section: 'next',
      text: '盯盘',
      ownerText: '',
      ownerId: null,
      due: '2026-06-16T20:00',
      commitmentId: 'task',
    },
  ],
};

describe('the form of a report', () => {
  it('gives back unchanged what nobody touched', () => {
    expect(finishEditing(startEditing(content), content)).toEqual({ ...content, outcomes: [] });
  });

  it('asks for the figures of the template and leaves blank ones out', () => {
    const edited = startEditing(content);
    expect(edited.metrics.map(({ code }) => code)).toContain('refund_rate');
    expect(finishEditing(edited, content).metrics).toEqual([metric]);
  });

  it('drops the stated change of a figure that was corrected', () => {
    const edited = startEditing(content);
    const metrics = edited.metrics.map((each) =>
      each.code === 'gmv' ? { ...each, value: '130万' } : each,
    );
    expect(finishEditing({ ...edited, metrics }, content).metrics[0]).toMatchObject({
      value: 1_300_000,
      target: 1_200_000,
      rate: null,
      wow: null,
    });
  });

  it('names the figures that cannot be read', () => {
    const edited = startEditing(content);
    const metrics = edited.metrics.map((each) =>
      each.code === 'gmv' ? { ...each, value: '很多', target: '1' } : each,
    );
    expect(findFigureErrors(metrics)).toEqual(['gmv.value']);
  });

  it('settles promises by the line that tells of them, and goes on with their task', () => {
    const begun = addLine(startEditing(content), { section: 'next', after: 'b', key: 'n' });
    const typed = changeLine(begun, 'n', { text: '主图继续' });
    const said = { reason: '缺样品', dueOn: '2026-06-30', lineKey: 'a', planKey: 'n' };
    const edited = { ...typed, promises: { p1: { ...said, outcome: 'partial' as const } } };
    const { lines, outcomes } = finishEditing(edited, content);
    expect(outcomes).toEqual([
      {
        commitmentId: 'p1',
        outcome: 'partial',
        reason: '缺样品',
        dueOn: '2026-06-30',
        lineIndex: 0,
      },
    ]);
    expect(lines.map(({ commitmentId }) => commitmentId)).toEqual([null, 'task', 'p1']);
    const emptied = changeLine(edited, 'a', { text: ' ' });
    expect(finishEditing(emptied, content).outcomes[0]?.lineIndex).toBeNull();
  });

  it('puts a new line behind the one it was begun at and saves no blank lines', () => {
    const added = addLine(startEditing(content), { section: 'done', after: 'a', key: 'n' });
    expect(added.lines.map(({ key }) => key)).toEqual(['a', 'n', 'b']);
    expect(finishEditing(added, content).lines).toHaveLength(2);
    const typed = changeLine(added, 'n', { text: ' 新一行 ' });
    expect(finishEditing(typed, content).lines[1]).toMatchObject({
      text: '新一行',
      section: 'done',
    });
  });
});
