import { extract } from '../../../utils/page/extract.ts';
import { findBlocks } from '../../../utils/page/readability.ts';
import { type Told, told } from './told.ts';

/** Reads the page that this script stands in. */
export const tell = (address: string): Told => told(extract(document, address, findBlocks));
