// Counts every step of a sync (each read, write and commit of the database, each request, each piece
// of an answer, each file of the starter set) and lets one of them go wrong.
import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie';
import type { Store } from '../../../lib/feed/store.ts';

/** `killed`: the worker stops before the step, for good. `full`: no room, at once or when it is committed. */
export type FaultKind = 'killed' | 'cut' | 'unreadable' | 'full' | 'full at commit';

/** What can go wrong with a step, by its name. */
export function faultsOf(step: string): FaultKind[] {
  if (step.startsWith('write')) return ['killed', 'full', 'full at commit'];
  if (step.startsWith('read')) return ['killed', 'unreadable'];
  return /^(fetch|piece)/.test(step) ? ['killed', 'cut'] : ['killed'];
}

const ERRORS: Record<Exclude<FaultKind, 'killed' | 'full at commit'>, () => Error> = {
  cut: () => new TypeError('network changed'),
  unreadable: () => new DOMException('the disk', 'UnknownError'),
  full: () => new DOMException('no room', 'QuotaExceededError'),
};

const never = () => new Promise<never>(() => {});

export class Steps {
  /** The steps so far. */
  readonly names: string[] = [];
  /** Settles when the worker was killed. */
  readonly killed: Promise<void>;
  #kill: () => void = () => {};
  #isDead = false;
  #fault: { at: number; kind: FaultKind } | null = null;
  #open = new Set<IDBTransaction>();

  constructor() {
    this.killed = new Promise((resolve) => {
      this.#kill = resolve;
    });
  }

  /** Lets the step with this number (from 0, counted from now on) go wrong. */
  fail(at: number, kind: FaultKind): void {
    this.names.length = 0;
    this.#fault = { at, kind };
  }

  /** Takes a step: throws, or never returns, where it is to go wrong; tells whether its commit is. */
  async take(name: string): Promise<'commit fails' | undefined> {
    if (this.#isDead) return never();
    const at = this.names.push(name) - 1;
    const kind = this.#fault?.at === at ? this.#fault.kind : null;
    if (kind === null) return undefined;
    if (kind === 'full at commit') return 'commit fails';
    if (kind !== 'killed') throw ERRORS[kind]();
    this.#isDead = true;
    // What the browser does with a dead worker's transactions.
    for (const transaction of this.#open) transaction.abort();
    this.#kill();
    return never();
  }

  /** A fetch whose requests and answers are steps. */
  through(fetch: (url: string, options: RequestInit) => Promise<Response>): typeof fetch {
    return async (url, options) => {
      const file = url.slice(url.lastIndexOf('/') + 1);
      await this.take(`fetch ${file}`);
      const response = await fetch(url, options);
      if (response.status !== 200 || !response.body || response.redirected) return response;
      return new Response(this.#inPieces(response.body, file), { headers: response.headers });
    };
  }

  #inPieces(body: ReadableStream<Uint8Array>, file: string): ReadableStream<Uint8Array> {
    const pieces = new TransformStream<Uint8Array, Uint8Array>({
      transform: async (piece, controller) => {
        const half = piece.length >> 1;
        await this.take(`piece of ${file}`);
        controller.enqueue(piece.slice(0, half));
        await this.take(`piece of ${file}`);
        controller.enqueue(piece.slice(half));
      },
    });
    return body.pipeThrough(pieces);
  }

  /** Puts the steps into the database's own layer, before it is opened. */
  watch(store: Store): void {
    store.use({
      stack: 'dbcore',
      name: 'steps',
      // Nearest to the database: what Dexie keeps in mind for itself is no step.
      level: -1,
      create: (core: DBCore): DBCore => ({
        ...core,
        transaction: (...given) => {
          const transaction = core.transaction(...given) as IDBTransaction & DBCoreTransaction;
          this.#open.add(transaction);
          const over = () => this.#open.delete(transaction);
          for (const end of ['complete', 'abort']) transaction.addEventListener(end, over);
          return transaction;
        },
        table: (name) => this.#watched(core.table(name)),
      }),
    });
  }

  #watched(table: DBCoreTable): DBCoreTable {
    const read = <R, A>(how: string, run: (request: R) => Promise<A>) => {
      return async (request: R) => {
        await this.take(`read ${table.name} (${how})`);
        return run(request);
      };
    };
    return {
      ...table,
      get: read('get', table.get),
      getMany: read('many', table.getMany),
      query: read('query', table.query),
      count: read('count', table.count),
      openCursor: read('cursor', table.openCursor),
      mutate: async (request) => {
        const then = await this.take(`write ${table.name} (${request.type})`);
        const done = await table.mutate(request);
        if (then) outOfRoom(request.trans);
        return done;
      },
    };
  }
}

/** Aborts a transaction as a browser does that finds no room while it commits. */
function outOfRoom(transaction: DBCoreTransaction): void {
  (transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
}
