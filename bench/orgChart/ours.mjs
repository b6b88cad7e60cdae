import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Diagram } from '#renderer/components/Diagram/Diagram.tsx';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

const nothing = () => undefined;

/** Our page's drawing, its layout included. */
export function paint(host, { chart }) {
  const scene = buildOrgChart(chart, { translate: createTranslate('zh-CN') });
  const diagram = createElement(Diagram, {
    ...{ scene, label: scene.title, activeId: null },
    ...{ onActiveChange: nothing, onOpen: nothing, onToggleFold: nothing },
  });
  createRoot(host).render(createElement(MantineProvider, null, diagram));
  return () => host.querySelector('svg[data-detail] path') !== null;
}
