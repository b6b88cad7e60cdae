import { Autocomplete } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';

/** Where most teams have shops; anything else can be typed. */
const platforms = ['天猫', '淘宝', '京东', '拼多多', '抖音', '快手', '小红书', '视频号', '唯品会'];

interface PlatformInputProps {
  readonly value: string;
  readonly onChange: (platform: string) => void;
  readonly onLeave?: () => void;
}

export function PlatformInput({ value, onChange, onLeave }: PlatformInputProps) {
  const t = useTranslate();
  return (
    <Autocomplete
      w={120}
      size="sm"
      aria-label={t('metrics.platform')}
      placeholder={t('metrics.platform')}
      maxLength={30}
      data={platforms}
      value={value}
      onChange={onChange}
      {...(onLeave && { onBlur: onLeave })}
    />
  );
}
