/** The part of jStat that Embers uses; the package ships no types. Checked against tables in tests/insight/numerics.test.ts. */
declare module 'jstat' {
  interface JStat {
    /** ln Γ(x) for x > 0. */
    gammaln(x: number): number;
    mean(values: readonly number[]): number;
    /** NaN for an empty list; the list is not changed. */
    median(values: readonly number[]): number;
    /** The sample variance where `sample` is true. */
    variance(values: readonly number[], sample?: boolean): number;
    readonly beta: {
      cdf(x: number, alpha: number, beta: number): number;
      inv(p: number, alpha: number, beta: number): number;
      sample(alpha: number, beta: number): number;
    };
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
      sample(mean: number, sd: number): number;
    };
    readonly studentt: { inv(p: number, dof: number): number };
    readonly gamma: {
      sample(shape: number, scale: number): number;
    };
    /** Where every `sample` draws its chance from; tests hand it a seeded one. */
    setRandom(random: () => number): void;
  }
  const jStat: JStat;
  export default jStat;
}
