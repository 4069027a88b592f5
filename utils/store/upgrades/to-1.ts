import type { Step } from './steps.ts';

/** The stores of the first release. */
export const toFirst: Step = ({ database }) => {
  database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('document', 'document');
  database.createObjectStore('pages', { keyPath: 'article.id' });
  database.createObjectStore('page packs', { keyPath: 'document' });
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('pack files');
  database
    .createObjectStore('bin', { keyPath: 'order', autoIncrement: true })
    .createIndex('token', 'token', { unique: true });
  database.createObjectStore('meta');
};
