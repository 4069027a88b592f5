import { say } from '../../utils/i18n/say.ts';
import type { HeldDocument, Origin } from '../../utils/record/model/held.ts';
import { Paragraph } from './paragraph.tsx';
import { findSought } from './sought.ts';

type Props = {
  readonly held: HeldDocument;
  readonly origin: Origin;
  /** Words that the reader came for; `''` for none. */
  readonly quote: string;
};

/** What is held of a document without its text. */
export function Quotations({ held, origin, quote }: Props) {
  const { statements } = held;
  const sought = statements.map((statement) => findSought([statement.quote], quote)?.[0] ?? null);
  const beginning = sought.findIndex((span) => span !== null);
  return (
    <>
      <p class="note" lang={say('locale')}>
        {say(origin.by === 'bundled' ? 'readAbstract' : 'readAbstractElsewhere')}{' '}
        {say(statements.length === 0 ? 'readUnquoted' : 'readQuoted')}
      </p>
      {statements.map((statement, index) => (
        <blockquote key={`${statement.paragraph} ${statement.quote}`}>
          <p>
            <Paragraph text={statement.quote} label={0} sought={sought[index] ?? null} begins={index === beginning} />
          </p>
          {statement.speaker && <p class="who">{[statement.speaker, statement.office].filter(Boolean).join(', ')}</p>}
        </blockquote>
      ))}
    </>
  );
}
