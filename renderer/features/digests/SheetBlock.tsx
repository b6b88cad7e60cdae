import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type BlockOf,
  type RichText,
  type TableCell,
  toCells,
  toPlainText,
  toRuns,
} from '#shared/documents/document.ts';
import { columnClass, runClass } from '#shared/documents/render/renderHtml.ts';
import type { SheetPart } from '#shared/features/digests/digestSheet.ts';
import type { DigestItem } from '#shared/features/digests/digestsModel.ts';
import { EditableText } from './EditableText.tsx';

/** What the words on the sheet can do; without it they are only shown. */
export interface SheetActs {
  readonly onReword: (item: DigestItem, text: string) => void;
  readonly onHeadline: (text: string) => void;
  /** Back from the words to the item's row. */
  readonly onLeave: (item: DigestItem) => void;
}

interface PartProps {
  readonly part: SheetPart;
  readonly acts: SheetActs | null;
}

function Runs({ text }: { readonly text: RichText }) {
  return toRuns(text).map((run) => (
    <span key={`${run.text} ${run.muted}`} className={runClass(run) || undefined}>
      {run.text}
    </span>
  ));
}

/** The words of an item, to be edited; what stands behind them is the sheet's own. */
function ItemWords({ item, acts }: { readonly item: DigestItem; readonly acts: SheetActs }) {
  const t = useTranslate();
  return (
    <EditableText
      text={item.text}
      itemKey={item.key}
      label={t('digests.wordsOf', { name: item.name || t('digestFiles.ownLine') })}
      onSave={(text) => acts.onReword(item, text)}
      onLeave={() => acts.onLeave(item)}
    />
  );
}

function Headline({ text, acts }: { readonly text: string; readonly acts: SheetActs }) {
  const t = useTranslate();
  return (
    <EditableText
      isBold
      canBeEmpty
      text={text}
      label={t('digests.headline')}
      onSave={acts.onHeadline}
    />
  );
}

function ParagraphPart({
  part,
  block,
  acts,
}: PartProps & { readonly block: BlockOf<'paragraph'> }) {
  const [first] = toRuns(block.text);
  return (
    <p className="text">
      {part.isHeadline && acts ? (
        <Headline text={first?.text ?? ''} acts={acts} />
      ) : (
        <Runs text={block.text} />
      )}
    </p>
  );
}

function ListPart({ part, block, acts }: PartProps & { readonly block: BlockOf<'list'> }) {
  const Tag = block.isOrdered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((text, index) => {
        const item = part.items?.[index];
        if (!item || !acts)
          return (
            <li key={item?.key ?? toPlainText(text)}>
              <Runs text={text} />
            </li>
          );
        return (
          <li key={item.key}>
            <ItemWords item={item} acts={acts} />
            <Runs text={toRuns(text).slice(1)} />
          </li>
        );
      })}
    </Tag>
  );
}

function Row({
  cells,
  table,
  item,
  acts,
}: {
  readonly cells: readonly TableCell[];
  readonly table: BlockOf<'table'>;
  readonly item: DigestItem | undefined;
  readonly acts: SheetActs | null;
}) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const column = table.columns[index];
        const names = [column ? columnClass(column) : '', runClass(cell)].join(' ').trim();
        const isWords = index === 0 && item !== undefined && acts !== null;
        return (
          <td key={column?.header} className={names}>
            {isWords ? <ItemWords item={item} acts={acts} /> : cell.text}
          </td>
        );
      })}
    </tr>
  );
}

function TablePart({ part, block, acts }: PartProps & { readonly block: BlockOf<'table'> }) {
  const total = block.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className={block.columns.length > 5 ? 'dense' : undefined}>
      <colgroup>
        {block.columns.map(({ header, weight }) => (
          <col key={header} style={{ width: `${(weight / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.header} scope="col" className={columnClass(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => {
          const item = part.items?.[index];
          const cells = toCells(row, block.columns);
          const key = item?.key ?? cells.map(({ text }) => text).join(' ');
          return <Row key={key} cells={cells} table={block} item={item} acts={acts} />;
        })}
      </tbody>
    </table>
  );
}

/** One block as `renderHtml` prints it, with its words editable where they are an item's. */
export function SheetBlock({ part, acts }: PartProps) {
  const { block } = part;
  switch (block.type) {
    case 'heading': {
      const Tag = block.level === 1 ? 'h2' : 'h3';
      return <Tag>{block.text}</Tag>;
    }
    case 'paragraph':
      return <ParagraphPart part={part} block={block} acts={acts} />;
    case 'list':
      return <ListPart part={part} block={block} acts={acts} />;
    case 'table':
      return <TablePart part={part} block={block} acts={acts} />;
    case 'keyValues':
      return (
        <dl>
          {block.items.map(({ key, value }) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{key}</dt>
              <dd>
                <Runs text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return null;
  }
}
