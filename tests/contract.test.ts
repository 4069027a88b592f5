import { describe, expect, it } from 'vitest';
import { contextCommand } from '../utils/cli/context-command.ts';
import { openRecord } from '../utils/cli/packs.ts';
import { renderKremlinPage } from '../utils/cli/render-page.ts';
import type { Output } from '../utils/record/model/context.ts';
import { bridgePage } from './cli/own-pages.ts';
import { pageNamed, pages } from './fixtures/pages.ts';
import { violationsOf } from './support/contract.ts';

const record = openRecord([], true);
const holding = {
  textOf: (document: string) => record.open(document)?.text?.join(' ') ?? null,
  languageOf: (document: string) => record.documents.find(({ id }) => id === document)?.language ?? '',
};

const outputOf = (html: string, address: string, ...options: string[]): Output =>
  contextCommand(['-', '--address', address, ...options], () => html) as Output;

/** Where a page without an address of its own was saved. */
const ELSEWHERE = 'https://example.org/saved';

describe('the contract of the command line', () => {
  it.each(pages)('is kept on $name', ({ html, address }) => {
    expect(violationsOf(outputOf(html, address || ELSEWHERE), holding)).toEqual([]);
  });

  it.each([
    ['nothing at all', ''],
    ['words without markup', 'Nothing but words.'],
    ['a page without a body', '<html><head><title>Empty</title></head></html>'],
    ['a page of another subject', bridgePage],
    ['half a surrogate pair', `<html><body><article><p>Half \ud83d a pair.</p></article></body></html>`],
    ['a thousand open elements', `<html><body>${'<div>'.repeat(1000)}Words.`],
    ['bytes that are no text', `\u0000\ufffd\u0001PNG${'\ufffd'.repeat(200)}`],
  ])('is kept on %s', (_name, html) => {
    for (const address of [ELSEWHERE, 'http://en.kremlin.ru/events/president/news/1'])
      expect(violationsOf(outputOf(html, address), holding)).toEqual([]);
  });

  it.each(pages.slice(0, 3))('is kept without any document on $name', ({ html, address }) => {
    const output = outputOf(html, address, '--no-bundle');
    expect(violationsOf(output)).toEqual([]);
    expect([output.match, output.coverage]).toEqual([null, { documents: 0, from: null, to: null }]);
  });

  it('gives a trail one id on every page', () => {
    const of = (name: string) => {
      const { html, address } = pageNamed(name);
      return new Set(outputOf(html, address).trails.map(({ id }) => id));
    };
    const [earlier, later] = [of('kremlin 67199 standard'), of('kremlin 67830 standard')];
    expect([...earlier].filter((id) => later.has(id)).length).toBeGreaterThan(0);
  });

  it.each<[string, (page: string) => string, { kind: string; page: string | null; record: string | null }[]]>([
    ['the same words', (page) => page, []],
    ['other words in the lead', (page) => page.replace('held talks in', 'had a talk in'), []],
    [
      'a sentence more',
      (page) => page.replace('Welcome.</p>', 'Welcome. This is new.</p>'),
      [{ kind: 'added', page: 'This is new.', record: null }],
    ],
    [
      'a sentence less',
      (page) => page.replace('Our regional ties are developing quite effectively.', ''),
      [{ kind: 'removed', page: null, record: 'Our regional ties are developing quite effectively.' }],
    ],
    [
      'a word changed',
      (page) => page.replace('ties are developing quite', 'ties are developing very'),
      [
        {
          kind: 'changed',
          page: 'Our regional ties are developing very effectively.',
          record: 'Our regional ties are developing quite effectively.',
        },
      ],
    ],
  ])('is kept on an edition with %s', (_name, edit, changes) => {
    const { html, address } = pageNamed('kremlin 67830 standard');
    const output = outputOf(edit(html.replace(/&nbsp;|\u00a0|\n/g, ' ')), address);
    expect(violationsOf(output, holding)).toEqual([]);
    expect(output.changes).toEqual(changes);
  });

  it('prints only the keys asked for', () => {
    const { html, address } = pages[0]!;
    expect(Object.keys(outputOf(html, address, '--only', 'turns,page'))).toEqual(['page', 'turns']);
  });
});

describe('the checker of the contract', () => {
  const { html, address } = pageNamed('kremlin 67830 standard');
  const sound = outputOf(html, address);
  const report = outputOf(pageNamed('tass.com talks').html, pageNamed('tass.com talks').address);
  // biome-ignore lint/suspicious/noExplicitAny: a broken output has no type
  type Draft = any;
  const broken = (by: (draft: Draft) => void): Output => {
    const draft = structuredClone(sound);
    by(draft);
    return draft;
  };

  it.each<[string, (draft: Draft) => void]>([
    ['a key too many', (o) => (o.extra = 1)],
    ['a key too few', (o) => delete o.page.title],
    ['a day of no calendar', (o) => (o.page.event = '2022-02-30')],
    ['a kind of its own', (o) => (o.meetings[0].kind = 'dinner')],
    ['a quote cut short', (o) => (o.mentions[3].quote.prefix = '')],
    ['a quote of other words', (o) => (o.mentions[0].quote.exact = 'Nobody')],
    ['mentions out of order', (o) => o.mentions.reverse()],
    ['a mention twice', (o) => o.mentions.push(o.mentions.at(-1))],
    ['a passage cut within a sentence', (o) => shorten(o.earlier[0].passage, o.page.text.join(' '))],
    ['four statements', (o) => (o.earlier[0].statements = Array(4).fill(o.earlier[0].statements[0]))],
    ['no statement', (o) => (o.earlier[0].statements = [])],
    ['words of the same day as earlier ones', (o) => (o.earlier[0].statements[0].date = o.page.event)],
    ['words that nobody wrote', (o) => (o.earlier[0].statements[0].quote = 'Never said.')],
    ['meetings out of order', (o) => o.meetings.reverse()],
    ['a meeting twice', (o) => o.meetings.push(o.meetings.at(-1))],
    ['a reason with a day for machines', (o) => (o.meetings[1].why = 'They met on 2021-11-26.')],
    ['a trail of one point', (o) => (o.trails[0].points = o.trails[0].points.slice(0, 1))],
    ['a trail out of time', (o) => o.trails[0].points.reverse()],
    ['a transcript without turns', (o) => (o.turns = [])],
    ['a turn that nobody takes', (o) => (o.turns[1].opens = 'Words that stand nowhere')],
    ['a place that shouts', (o) => (o.page.place = 'MOSCOW')],
    ['an address with a trace', (o) => (o.page.address += '?utm_source=x')],
    ['an empty paragraph', (o) => o.page.text.push('')],
    ['a share out of all proportion', (o) => (o.match.share = 16)],
    ['changes against nothing', (o) => (o.match = null)],
    ['a coverage without its days', (o) => (o.coverage.from = null)],
    ['sources of a transcript', (o) => (o.sources = report.sources)],
    ['a unit of its own', (o) => (o.quantities[0].unit = 'dozen')],
  ])('notices %s', (_name, by) => {
    expect(violationsOf(sound, holding)).toEqual([]);
    expect(violationsOf(broken(by), holding)).not.toEqual([]);
  });

  it('has a report with sources to check', () => {
    expect(report.sources.length).toBeGreaterThan(0);
  });

  it('sees every page of a document as the same words', () => {
    const own = record.open('kremlin:67830')!;
    const again = renderKremlinPage({ ...own, leads: own.leads, text: own.text ?? [] });
    expect(outputOf(again, address).page.text).toEqual(sound.page.text);
  });
});

/** Cuts a passage's last words off, its context after it. */
function shorten(passage: { exact: string; suffix: string }, text: string): void {
  const end = text.indexOf(passage.exact) + passage.exact.length - 10;
  passage.exact = passage.exact.slice(0, -10);
  passage.suffix = text.slice(end, end + 32);
}
