/** How often something held. */
export interface Tally {
  add(held: boolean): void;
  readonly n: number;
  /** 0 to 1; NaN while nothing was counted. */
  readonly share: number;
}

export function tally(): Tally {
  let [held, n] = [0, 0];
  return {
    add(one) {
      n++;
      if (one) held++;
    },
    get n() {
      return n;
    },
    get share() {
      return held / n;
    },
  };
}
