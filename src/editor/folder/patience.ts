/** How long a virtual folder is waited for, in milliseconds. */
const PATIENCE = 3_000;

/** What is asked for, or something in its place where no answer has come by then; a later one is not waited for. */
export function orInTime<T>(asked: PromiseLike<T>, late: T, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), patience);
    asked.then(
      (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

export class TooLate extends Error {}

/** What is asked for, where it comes in time. @throws TooLate */
export async function inTime<T extends object>(asked: PromiseLike<T>, patience = PATIENCE): Promise<T> {
  const answer = await orInTime<T | null>(asked, null, patience);
  if (answer === null) throw new TooLate(`no answer in ${patience} ms`);
  return answer;
}
