import { describe, expect, it } from 'vitest';
import { Memory } from '../../lib/page/memory';
import { exactly, type Reading } from '../../lib/post';
import { reading } from './readings';

const DAY = 86_400_000;
const { shares: _, ...withoutShares } = reading();
const blind: Reading = { ...withoutShares, blind: ['shares'] };

/** Looks at a page again and again, sending what is fresh; gives back what was sent at each look. */
function look(memory: Memory, ...looks: (readonly [at: number, ...readings: Reading[]])[]): Reading[][] {
  return looks.map(([at, ...readings]) => {
    const fresh = memory.fresh(readings, at);
    memory.sent(fresh, null, at);
    return fresh;
  });
}

describe('what is sent to the worker', () => {
  it('a whole reading at once, and not again while it says the same', () => {
    expect(look(new Memory(), [0, reading()], [1000, reading()])).toEqual([[reading()], []]);
  });

  it('a count that changed', () => {
    const more = reading({ comments: exactly(3) });
    expect(look(new Memory(), [0, reading()], [1000, more])).toEqual([[reading()], [more]]);
  });

  it('the same reading again after a day, in a tab that was left open', () => {
    expect(look(new Memory(), [0, reading()], [DAY, reading()])[1]).toEqual([reading()]);
  });

  it('nothing when only the clock moved a relative time', () => {
    const [earlier, later] = [3, 4].map((hours) => reading({ publishedAt: { at: hours, within: 3_600_000 } }));
    expect(look(new Memory(), [0, earlier as Reading], [1000, later as Reading])[1]).toEqual([]);
  });

  it('a reading with a blind count only once a second look says the same', () => {
    expect(look(new Memory(), [0, blind], [1000, blind], [2000, blind])).toEqual([[], [blind], []]);
  });

  it('a post that fills later as what it filled with', () => {
    expect(look(new Memory(), [0, blind], [1000, reading()])).toEqual([[], [reading()]]);
  });

  it('a blind reading whose post went away before the second look, since nothing seen is lost', () => {
    expect(look(new Memory(), [0, blind], [1000])).toEqual([[], [blind]]);
  });

  it('everything again after a message that was not answered', () => {
    const memory = new Memory();
    expect(memory.fresh([reading()], 0)).toEqual([reading()]);
    expect(memory.fresh([reading()], 1000)).toEqual([reading()]);
  });

  it('everything again after the settings changed', () => {
    const memory = new Memory();
    look(memory, [0, reading()]);
    memory.forgetAll();
    expect(memory.fresh([reading()], 1000)).toEqual([reading()]);
  });
});

describe('whether a third look is needed', () => {
  it.each([
    ['no, where everything was read', [reading()], false],
    ['yes, where a count is blind and was seen once', [blind], true],
  ] as const)('%s', (_sentence, readings, waiting) => {
    const memory = new Memory();
    memory.fresh(readings, 0);
    expect(memory.waiting).toBe(waiting);
  });
});
