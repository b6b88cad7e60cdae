import { Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconCornerUpLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, commands } from '#renderer/lib/client.ts';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { isKeyOf } from '#renderer/lib/useShortcut.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { type Grade, grades, type ReportReview } from '#shared/features/reviews/reviewsModel.ts';
import { ReturnForm } from './ReturnForm.tsx';
import classes from './ReviewActs.module.css';
import { ReviewBadge } from './ReviewBadge.tsx';
import { reviewsQueries } from './reviewsQueries.ts';

interface ReviewActsProps {
  readonly report: ReportDetail;
  /** The report was read or returned: the queue goes on to the next. */
  readonly onDone?: () => void;
}

/** 0 takes a grade away, 1 to 4 stand for A to D. */
function gradeOfKey(key: string): Grade | undefined {
  return key === '0' ? '' : grades[Number(key) - 1];
}

function useReviewCommands({ report, onDone }: ReviewActsProps) {
  const t = useTranslate();
  const { id, personName: name } = report;
  const { copy } = useCopy();
  const read = useCommand(commands.reviews.markRead, {
    isInRow: true,
    done: () => t('reviews.readDone', { name }),
    onDone: () => onDone?.(),
  });
  const unread = useCommand(commands.reviews.markUnread, {
    isInRow: true,
    done: () => t('reviews.unreadDone', { name }),
  });
  const sendBack = useCommand(commands.reviews.sendBack, {
    isInRow: true,
    done: () => t('reviews.returnDone', { name }),
    onDone: () => onDone?.(),
  });
  const grade = useCommand(commands.reviews.setGrade, {
    isInRow: true,
    done: (_, { grade: given }) =>
      given === '' ? t('reviews.gradeGone', { name }) : t('reviews.graded', { name, grade: given }),
  });
  return {
    read: () => read.mutate({ id }),
    unread: () => unread.mutate({ id }),
    sendBack: (reason: string, text: string) => {
      copy(text, t('reviews.replyCopied', { name }));
      sendBack.mutate({ id, reason });
    },
    setGrade: (given: Grade) => grade.mutate({ id, grade: given }),
  };
}

function CopyReply({ report }: Pick<ReviewActsProps, 'report'>) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const act = (): void => {
    client.reviews.replyText({ id: report.id, language }).then(
      ({ text }) => copy(text, t('reviews.replyCopied', { name: report.personName })),
      (error: unknown) => showFailure(t, error),
    );
  };
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      leftSection={<IconCopy size={15} />}
      onClick={act}
    >
      {t('reviews.copyReply')}
    </Button>
  );
}

function GradeControl({ review, onGrade }: { review: ReportReview; onGrade: (g: Grade) => void }) {
  const t = useTranslate();
  return (
    <Tooltip label={t('reviews.gradeKeys')}>
      <SegmentedControl
        size="xs"
        aria-label={t('reviews.grade')}
        value={review.grade}
        onChange={(grade) => onGrade(grade as Grade)}
        data={[{ value: '', label: t('reviews.noGrade') }, ...grades]}
      />
    </Tooltip>
  );
}

/** What can be done with a whole report: 已阅, 退回 with the words for it, a grade, the reply. */
export function ReviewActs(props: ReviewActsProps) {
  const { report } = props;
  const t = useTranslate();
  const area = useRef<HTMLDivElement>(null);
  const [isReturning, setReturning] = useState(false);
  const { data: review } = useQuery({
    ...reviewsQueries.one(report.id, useToday()),
    throwOnError: false,
  });
  const act = useReviewCommands(props);
  useWindowKeys((event) => {
    if (!isKeyOf(area.current, event) || isReturning) return;
    const key = event.key.toLowerCase();
    const grade = gradeOfKey(key);
    if (key === 'r') act.read();
    else if (key === 'b') setReturning(true);
    else if (grade !== undefined) act.setGrade(grade);
    else return;
    event.preventDefault();
  });
  if (!review) return null;
  return (
    <div ref={area} className={classes.acts}>
      <Group gap="sm">
        <ReviewBadge standing={review} />
        {review.state === 'read' ? (
          <Button size="xs" variant="subtle" color="gray" onClick={act.unread}>
            {t('reviews.unread')}
          </Button>
        ) : (
          <Button size="xs" leftSection={<IconCheck size={15} />} onClick={act.read}>
            {t('reviews.read')} <kbd className={classes.key}>R</kbd>
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCornerUpLeft size={15} />}
          onClick={() => setReturning(true)}
        >
          {t('reviews.return')} <kbd className={classes.key}>B</kbd>
        </Button>
        <GradeControl review={review} onGrade={act.setGrade} />
        <CopyReply report={report} />
      </Group>
      {review.reason !== '' && review.state !== 'read' && (
        <Text size="sm" className={classes.reason}>
          {t('reviews.returnedFor', { reason: review.reason })}
        </Text>
      )}
      {isReturning && (
        <ReturnForm
          report={report}
          review={review}
          onClose={() => setReturning(false)}
          onReturn={(reason, text) => {
            setReturning(false);
            act.sendBack(reason, text);
          }}
        />
      )}
    </div>
  );
}
