import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/record/context/compare.ts';
import { groundOf, type Standing } from '../../../utils/record/context/likeness.ts';
import { scaleOf } from '../../../utils/record/context/scale.ts';
import { subjectOf } from '../../../utils/record/context/subject.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { Place } from '../../../utils/record/model/knowledge.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const place = (name: string, kind: Place['kind']): Place => ({
  id: name.toLowerCase(),
  name,
  kind,
  names: [],
  adjectives: [],
  in: null,
});
const KNOWLEDGE = knowledgeOf({
  places: [place('Utland', 'country'), place('Norland', 'country'), place('Lund', 'city')],
});
const PAGE = readingOf({ day: '2020-05-05', text: ['Alma Berg: Good morning.'] });
const SCALE = scaleOf(recordOf([heldOf(PAGE)], KNOWLEDGE), PAGE);

const SPEAKER: Standing = { same: 'speaker', company: 'together' };

const groundBetween = (one: string, other: string, standing: Partial<Standing> = {}) =>
  groundOf(compare(subjectOf(one, SCALE), subjectOf(other, SCALE), SCALE, true), { ...SPEAKER, ...standing }, SCALE);

describe('groundOf', () => {
  const pairs = [
    {
      name: 'a telling word that both are about makes a subject',
      one: 'The ferry has lost passengers.',
      other: 'The ferry is late.',
      ground: 'subject',
    },
    {
      name: 'a telling word in passing makes none',
      one: 'The barley froze, wheat was dear, and millers waited weeks until a ferry brought flour.',
      other: 'Our musicians, painters and poets met on board of a ferry and sang until sunrise.',
      ground: null,
    },
    {
      name: 'a word of public affairs makes none',
      one: 'The international community watches the herring with alarm.',
      other: 'Our business communities bought the mill.',
      ground: null,
    },
    {
      name: 'a term of such words makes one',
      one: 'We have a strategic partnership.',
      other: 'Our strategic partnership is old.',
      ground: 'subject',
    },
    {
      name: 'how relations are is one ground, whatever the words',
      one: 'Our relations are solid.',
      other: 'Our partnership has made steady headway.',
      ground: 'relations',
    },
    {
      name: 'that there are relations is none',
      one: 'The envoy of cooperation bought herring.',
      other: 'Our partnership has made steady headway.',
      ground: null,
    },
    {
      name: 'how relations are is no subject of its own',
      one: 'Our bilateral relations are developing.',
      other: 'Our bilateral relations are satisfying.',
      ground: 'relations',
    },
    {
      name: 'two named countries’ relations are',
      one: 'We will talk about relations of Utland and Norland.',
      other: 'The relations between Norland and Utland were always poor.',
      ground: 'subject',
    },
    {
      name: 'a person and a city in common make none',
      one: 'Ada Holm arrived in Lund with herring.',
      other: 'Ada Holm sang in Lund.',
      ground: null,
    },
  ];
  it.each(pairs)('$name', ({ one, other, ground }) => {
    expect(groundBetween(one, other)).toBe(ground);
  });

  const [one, other] = ['The ferry to the islands has lost passengers.', 'The ferry was built of oak.'];
  const standings = [
    { name: 'one telling word isn’t enough to other people', standing: { company: 'apart' } },
    { name: 'nor from another to them', standing: { same: 'subject', company: 'apart' } },
  ] as const;
  it.each(standings)('$name', ({ standing }) => {
    expect(groundBetween(one, other)).toBe('subject');
    expect(groundBetween(one, other, standing)).toBeNull();
  });

  it('takes a field that both are about for a subject, whatever the words', () => {
    const [page, held] = ['Skirmishes happen there.', 'Sadly, the truce brought more casualties.'];
    expect(groundBetween(page, held)).toBe('subject');
    expect(groundBetween(page, held, { company: 'apart' })).toBeNull();
    expect(groundBetween(page, 'Sadly, the ferry brought more pilgrims.')).toBeNull();
  });

  it('takes a set phrase of a field for a subject', () => {
    expect(groundBetween('Norland played a role that nobody forgets.', 'The role you play is odd.')).toBe('subject');
  });

  it('takes more of the passage where another speaks', () => {
    const page = 'The ferry lost anchors, barrels and its modern engines in fog and sleet.';
    const held = 'The ferry sailed with pilgrims, poets and goats in its modern cabins.';
    expect(groundBetween(page, held)).toBe('subject');
    expect(groundBetween(page, held, { same: 'subject' })).toBeNull();
  });

  it('takes two telling words that make a term from anybody, anywhere', () => {
    const standing = { same: 'subject', company: 'apart' } as const;
    expect(groundBetween('The herring fleet is rotting.', 'Our herring fleet sails.', standing)).toBe('subject');
  });
});
