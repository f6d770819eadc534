import { readCount, readCounts } from './count';
import { plain } from './digits';
import { localeOf } from './locale';
import { isYou, readOthers } from './others';
import { readPageNumbers } from './tables';
import { readWhen } from './when';

/** All of this room that a reader asks for, in one piece: one script carries it for every network. */
export const tools = { readCount, readCounts, readOthers, isYou, readPageNumbers, readWhen, plain, localeOf } as const;
export type Tools = typeof tools;
