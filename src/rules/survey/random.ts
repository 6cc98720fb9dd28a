/** Numbers that look random and are the same in every run for the same seed. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed | 0;
  }
  /** A whole number from 0 to `below` - 1; 0 where `below` is 0. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  /** True once in so many times. */
  once(inSo: number): boolean {
    return this.below(inSo) === 0;
  }
}
