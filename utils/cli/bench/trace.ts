/** An event of a browser's trace, as far as attribution needs it; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    /** Of a thread: what it is called. */
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
};

type ProfileNode = { readonly id: number; readonly parent?: number; readonly callFrame: { readonly url?: string } };

/** A task of a page's thread in which scripts of ours ran: its length, and how much of it they took (ms). */
export type OurTask = { readonly length: number; readonly ours: number };

const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** The thread that a page shares with content scripts; workers have threads of their own. */
const PAGE_THREAD = 'CrRendererMain';

/**
 * The tasks of pages' threads in which scripts from `origin` ran, told by events that name a script and by the sampling profiler, which also sees what
 * runs on in microtasks. A sample counts for the time since the one before it.
 */
export function ourTasks(events: readonly TraceEvent[], origin: string): OurTask[] {
  const ours = [...samplesOf(events, origin), ...callsOf(events, origin)];
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === PAGE_THREAD).map(threadOf),
  );
  return events
    .filter((event) => TASKS.has(event.name) && event.ph === 'X' && event.dur !== undefined)
    .filter((event) => threads.has(threadOf(event)))
    .flatMap((task) => {
      const inside = ours.filter((moment) => threadOf(moment) === threadOf(task) && isIn(moment.ts, task));
      if (inside.length === 0) return [];
      const spent = inside.reduce((sum, { took }) => sum + took, 0);
      return [{ length: (task.dur ?? 0) / 1000, ours: Math.min(spent, task.dur ?? 0) / 1000 }];
    });
}

const threadOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string => `${pid} ${tid}`;

type Moment = { readonly pid: number; readonly tid: number; readonly ts: number; readonly took: number };

const isIn = (ts: number, task: TraceEvent): boolean => ts >= task.ts && ts <= task.ts + (task.dur ?? 0);

/** Where a script of ours was called or evaluated; the profiler tells how long it took. */
const callsOf = (events: readonly TraceEvent[], origin: string): Moment[] =>
  events
    .filter(({ args }) => args?.data?.url?.startsWith(origin))
    .map(({ pid, tid, ts }) => ({ pid, tid, ts, took: 0 }));

/** Samples of the profiler with a script of ours anywhere on the stack. Chunks may be written by another thread than they tell of. */
function samplesOf(events: readonly TraceEvent[], origin: string): Moment[] {
  const moments: Moment[] = [];
  for (const begin of events.filter(({ name }) => name === 'Profile')) {
    const own = new Map<number, boolean>();
    let ts = begin.args?.data?.startTime ?? begin.ts;
    const chunks = events.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === begin.pid && id === begin.id,
    );
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
        own.set(id, callFrame.url?.startsWith(origin) || (parent !== undefined && own.get(parent) === true));
      cpuProfile?.samples?.forEach((node, at) => {
        const took = timeDeltas[at] ?? 0;
        ts += took;
        if (own.get(node)) moments.push({ pid: begin.pid, tid: begin.tid, ts, took: Math.max(0, took) });
      });
    }
  }
  return moments;
}
