/** Lets reads go out together: one wave a level, however many branches of the question need something. */
export interface Waves {
  /** Runs when everything that is being read has arrived and its resolvers have asked for what they need next. */
  schedule(dispatch: () => void): void;
  /** Reads as part of the wave that is out. */
  read<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Without it a branch whose read arrives early sends its next read alone, and two branches that meet at one kind read
 * it twice. With it a question costs at most one statement for each kind and level, whatever arrives when.
 */
export function createWaves(): Waves {
  let waiting: (() => void)[] = [];
  let underWay = 0;
  const sendOut = () => {
    const due = waiting;
    waiting = [];
    for (const dispatch of due) dispatch();
  };
  // setImmediate comes after every resolver that the arrived rows have set going.
  const sendOutSoon = () => void setImmediate(sendOut);
  return {
    schedule(dispatch) {
      waiting.push(dispatch);
      if (waiting.length === 1 && underWay === 0) sendOutSoon();
    },
    async read(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0 && waiting.length > 0) sendOutSoon();
      }
    },
  };
}
