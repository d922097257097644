import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Checker, type CheckerOptions, type Outcome, type Task } from './checker';

/** Does the work of another thread: a task in, its outcome out. */
export function work(): void {
  const checker = new Checker(workerData as CheckerOptions);
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await checker.check(task));
  });
}

/** How far ahead of the slowest article the others may run, for each thread: bounds what waits in memory. */
const AHEAD = 16;

/** Fewer articles than this are checked before a thread has started. */
const WORTH_A_THREAD = 12;

/** The outcomes of tasks in their order, checked by several threads at once. Constant in memory. */
export async function* checkAll(
  tasks: readonly Task[],
  options: CheckerOptions,
  workers: number,
): AsyncIterable<Outcome> {
  const threads = Math.min(workers, Math.floor(tasks.length / WORTH_A_THREAD));
  if (threads < 2) {
    const checker = new Checker(options);
    for (const task of tasks) yield await checker.check(task);
    return;
  }
  const pool = new Pool(options, threads);
  try {
    const under: Promise<Outcome>[] = [];
    let next = 0;
    for (let i = 0; i < tasks.length; i++) {
      for (; next < tasks.length && next < i + threads * AHEAD; next++) {
        const task = tasks[next];
        if (task) under.push(pool.run(task));
      }
      const outcome = await under.shift();
      if (outcome) yield outcome;
    }
  } finally {
    await pool.stop();
  }
}

interface Waiting {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

/** Threads that take the next task as soon as they have finished one; one that dies costs its article only. */
class Pool {
  private readonly queue: Waiting[] = [];
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly busy = new Map<Worker, Waiting>();

  constructor(
    private readonly options: CheckerOptions,
    threads: number,
  ) {
    for (let i = 0; i < threads; i++) this.idle.push(this.start());
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((done) => {
      this.queue.push({ task, done });
      this.next();
    });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private start(): Worker {
    const worker = new Worker(__filename, { workerData: this.options });
    this.all.add(worker);
    worker.on('message', (outcome: Outcome) => {
      this.finish(worker, outcome);
      this.idle.push(worker);
      this.next();
    });
    worker.on('error', (error) => {
      this.all.delete(worker);
      const name = this.busy.get(worker)?.task.name ?? null;
      const message = `${name ?? 'a thread'}: could not be checked (${error.message})`;
      this.finish(worker, { piece: null, findings: 0, fixed: 0, problems: [{ file: name, message }] });
      this.idle.push(this.start());
      this.next();
    });
    return worker;
  }

  private finish(worker: Worker, outcome: Outcome): void {
    this.busy.get(worker)?.done(outcome);
    this.busy.delete(worker);
  }

  private next(): void {
    while (this.queue.length > 0 && this.idle.length > 0) {
      const [waiting, worker] = [this.queue.shift(), this.idle.shift()];
      if (!waiting || !worker) return;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }
}
