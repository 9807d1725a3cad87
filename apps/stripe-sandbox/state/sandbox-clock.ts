/** The sandbox's time: real time plus what a test has advanced it by. Webhook signatures alone use real time. */
export class SandboxClock {
  private offset = 0;

  nowMs(): number {
    return Date.now() + this.offset;
  }

  /** Unix seconds, as Stripe's objects carry them. */
  now(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  advance(seconds: number): void {
    this.offset += seconds * 1000;
  }

  get offsetMs(): number {
    return this.offset;
  }

  restore(offsetMs: number): void {
    this.offset = offsetMs;
  }
}
