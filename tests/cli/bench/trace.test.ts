import { describe, expect, it } from 'vitest';
import { ourTasks, type TraceEvent } from '../../../utils/cli/bench/trace.ts';

const OURS = 'chrome-extension://abc';
const on = { pid: 1, tid: 1 };

const thread = (tid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  ts: 0,
  pid: 1,
  tid,
  args: { name },
});
const PAGE = thread(1, 'CrRendererMain');

const task = (ts: number, dur: number, thread: { pid: number; tid: number } = on): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  ts,
  dur,
  ...thread,
});
const call = (ts: number, url: string, thread: { pid: number; tid: number } = on): TraceEvent => ({
  name: 'FunctionCall',
  ph: 'X',
  ts,
  dur: 1,
  ...thread,
  args: { data: { url } },
});
const frame = (id: number, url: string, parent?: number) => ({
  id,
  callFrame: { url },
  ...(parent === undefined ? {} : { parent }),
});
const profile = (startTime: number): TraceEvent => ({
  name: 'Profile',
  ph: 'P',
  id: '0x1',
  ts: startTime,
  ...on,
  args: { data: { startTime } },
});
const chunk = (ts: number, nodes: ReturnType<typeof frame>[], samples: number[], timeDeltas: number[]): TraceEvent => ({
  name: 'ProfileChunk',
  ph: 'P',
  id: '0x1',
  ts,
  pid: 1,
  tid: 99,
  args: { data: { cpuProfile: { nodes, samples }, timeDeltas } },
});

describe('the tasks that are ours', () => {
  it('are those in which a script of ours is called', () => {
    const events = [
      PAGE,
      task(0, 9000),
      call(100, `${OURS}/reader.js`),
      task(10_000, 70_000),
      call(10_100, 'http://site/a.js'),
    ];
    expect(ourTasks(events, OURS)).toEqual([{ length: 9, ours: 0 }]);
  });

  it('are those in which the profiler saw ours on the stack, also beneath a frame without address', () => {
    const nodes = [frame(1, ''), frame(2, `${OURS}/reader.js`, 1), frame(3, '', 2)];
    const events = [PAGE, task(1000, 5000), profile(0), chunk(9000, nodes, [1, 2, 3, 1], [500, 1500, 1000, 9000])];
    expect(ourTasks(events, OURS)).toEqual([{ length: 5, ours: 2.5 }]);
  });

  it('know frames that an earlier chunk of the profile has named', () => {
    const events = [
      PAGE,
      task(1000, 5000),
      profile(0),
      chunk(7000, [frame(2, '', 1)], [2], [2000]),
      chunk(6000, [frame(1, `${OURS}/reader.js`)], [1], [1500]),
    ];
    expect(ourTasks(events, OURS)).toEqual([{ length: 5, ours: 3.5 }]);
  });

  it('are not those of a worker', () => {
    const worker = { pid: 1, tid: 7 };
    const events = [
      PAGE,
      thread(7, 'ServiceWorker thread'),
      task(0, 9000, worker),
      call(1, `${OURS}/background.js`, worker),
    ];
    expect(ourTasks(events, OURS)).toEqual([]);
  });

  it('are not those of another thread or process at the same time', () => {
    const events = [
      PAGE,
      task(0, 9000, { pid: 1, tid: 2 }),
      task(0, 9000, { pid: 2, tid: 1 }),
      call(100, `${OURS}/reader.js`),
    ];
    expect(ourTasks(events, OURS)).toEqual([]);
  });

  it('are not those of another extension or of the page', () => {
    const nodes = [frame(1, 'http://site/a.js'), frame(2, 'chrome-extension://other/x.js')];
    const events = [PAGE, task(0, 9000), profile(0), chunk(1, nodes, [1, 2], [100, 100])];
    expect(ourTasks(events, OURS)).toEqual([]);
  });

  it('are whole events alone: one that is still running has no length', () => {
    const begun: TraceEvent = { name: 'RunTask', ph: 'B', ts: 0, ...on };
    expect(ourTasks([PAGE, begun, call(100, `${OURS}/reader.js`)], OURS)).toEqual([]);
  });
});
