import type { AccountReading, PostKey, Reading } from '../post';

const DAY = 86_400_000;

/** What was last sent of each post, so that only news travel. By key: pages use their nodes again for other posts. */
export class Memory {
  #sent = new Map<PostKey, { words: string; at: number }>();
  #seen = new Map<PostKey, { words: string; reading: Reading }>();
  #account: { words: string; at: number } | undefined;

  /** Whether a reading is held back until a second look says the same. */
  waiting = false;

  /**
   * The readings worth sending now: new, changed, or not sent for a day. A reading with a blind count waits for a second
   * look that says the same, since posts appear empty and fill later; if the post is gone by then, what was seen is sent.
   */
  fresh(readings: readonly Reading[], now: number): Reading[] {
    const seen = new Map(readings.map((reading) => [reading.key, { words: wordsOf(reading), reading }]));
    const gone = [...this.#seen].filter(([key]) => !seen.has(key)).map(([, look]) => look);
    const steady = [...seen.values()].filter(
      ({ words, reading }) => reading.blind.length === 0 || this.#seen.get(reading.key)?.words === words,
    );
    this.waiting = steady.length < seen.size;
    this.#seen = seen;
    return [...steady, ...gone]
      .filter(({ words, reading }) => this.#isNew(this.#sent.get(reading.key), words, now))
      .map(({ reading }) => reading);
  }

  /** Whether the account in front says something that was not sent yet. */
  isNews(account: AccountReading | null, now: number): boolean {
    return account !== null && this.#isNew(this.#account, JSON.stringify(account), now);
  }

  /** To be called once the worker has answered. */
  sent(readings: readonly Reading[], account: AccountReading | null, now: number): void {
    for (const reading of readings) this.#sent.set(reading.key, { words: wordsOf(reading), at: now });
    if (account) this.#account = { words: JSON.stringify(account), at: now };
  }

  /** After the settings changed, everything is news again. */
  forgetAll(): void {
    this.#sent.clear();
    this.#account = undefined;
  }

  #isNew(last: { words: string; at: number } | undefined, words: string, now: number): boolean {
    return !last || last.words !== words || now - last.at >= DAY;
  }
}

/** A reading without what moves with the clock: "3 h" becomes "4 h" and nothing has happened. */
function wordsOf(reading: Reading): string {
  const { publishedAt, answers, ...rest } = reading;
  return JSON.stringify([
    rest,
    publishedAt?.within === 0 && publishedAt.at,
    answers.map(({ when: _, ...answer }) => answer),
  ]);
}
