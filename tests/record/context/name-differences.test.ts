import { describe, expect, it } from 'vitest';
import { nameDifferences } from '../../../utils/record/context/name-differences.ts';
import { officeDifferences } from '../../../utils/record/context/office-differences.ts';
import type { Place } from '../../../utils/record/model/knowledge.ts';
import { knowledgeOf } from './by-hand.ts';

const country = (name: string, adjective: string): Place => ({
  id: name.toLowerCase(),
  name,
  kind: 'country',
  names: [],
  adjectives: [adjective],
  in: null,
});
const KNOWLEDGE = knowledgeOf({
  places: [country('Utland', 'Utlandic'), country('Ruritania', 'Ruritanian'), country('Urania', 'Uranian')],
});

describe('nameDifferences', () => {
  const rows = [
    {
      name: 'another country in the same place',
      report: 'She is worried about the situation in Ruritania.',
      said: 'We are worried about the situation in Utland.',
      found: [{ kind: 'name', here: 'Ruritania', there: 'Utland' }],
    },
    {
      name: 'another town that nobody knows',
      report: 'They will fly to Torp together.',
      said: 'We are going to Lund together.',
      found: [{ kind: 'name', here: 'Torp', there: 'Lund' }],
    },
    {
      name: 'nothing in another spelling',
      report: 'He spoke with Sergey Holm in Lund.',
      said: 'I spoke with Sergei Holm there.',
      found: [],
    },
    {
      name: 'nothing in an abbreviation',
      report: 'He spoke about the LCO.',
      said: 'Let us speak about the Lund Cooperation Organisation.',
      found: [],
    },
    {
      name: 'nothing in a name that the report adds where another stays',
      report: 'The ferry to Lund sails from Torp.',
      said: 'The ferry to Lund sails again.',
      found: [],
    },
    {
      name: 'nothing in a name for what the transcript names elsewhere',
      report: 'They spoke about the bridge in Fjord.',
      said: 'We spoke about the bridge in Lund.',
      found: [],
    },
    {
      name: 'nothing in the name of a country that met',
      report: 'There are 40 bridges in Urania.',
      said: 'There are 40 bridges in Utland.',
      found: [],
    },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    const isSaid = (word: string) => said.includes(word) || word === 'Fjord';
    expect(nameDifferences({ report, said, isSaid, own: () => ['Urania'] }, KNOWLEDGE)).toEqual(found);
  });
});

describe('officeDifferences', () => {
  const rows = [
    {
      name: 'another office of a country, named by its adjective',
      report: 'He met the Ruritanian President.',
      said: 'I met the Prime Minister of Ruritania.',
      found: [{ kind: 'name', here: 'Ruritanian President', there: 'Prime Minister of Ruritania' }],
    },
    {
      name: 'another office of one person',
      report: 'He listened to Finance Minister Ada Holm.',
      said: 'We listened to the Bank Governor[Ada Holm].',
      found: [{ kind: 'name', here: 'Finance Minister', there: 'Bank Governor' }],
    },
    {
      name: 'an office of a party of the country',
      report: 'He thanked the President of Ruritania.',
      said: 'Thank the Secretary General of the Farmers Party of Ruritania.',
      found: [
        {
          kind: 'name',
          here: 'President of Ruritania',
          there: 'Secretary General of the Farmers Party of Ruritania',
        },
      ],
    },
    {
      name: 'nothing in an office told in short',
      report: 'He listened to Minister Ada Holm.',
      said: 'We listened to Finance Minister Ada Holm.',
      found: [],
    },
    {
      name: 'nothing in the offices of two countries',
      report: 'He met the President of Utland.',
      said: 'I met the Prime Minister of Ruritania.',
      found: [],
    },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    expect(officeDifferences(report, said, said, KNOWLEDGE)).toEqual(found);
  });
});
