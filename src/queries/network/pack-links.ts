import type { LinkNetwork } from '../../domain/graph/network.ts';

/** Links as they come, packed by their ends when all are there. */
export interface PackedLinks {
  /** @param from place of the link's start @param to place of its end @param code `linkCode` */
  add(from: number, to: number, code: number): void;
  /** @param things how many things have a place */
  pack(things: number): Pick<LinkNetwork, 'starts' | 'others' | 'codes'>;
}

export function packLinks(): PackedLinks {
  const froms: number[] = [];
  const tos: number[] = [];
  const coded: number[] = [];
  return {
    add(from, to, code) {
      froms.push(from);
      tos.push(to);
      coded.push(code);
    },
    pack(things) {
      const starts = startsOf(things, froms, tos);
      const others = new Int32Array(2 * froms.length);
      const codes = new Uint8Array(2 * froms.length);
      const next = starts.slice();
      const put = (at: number, other: number, code: number) => {
        const index = next[at] ?? 0;
        next[at] = index + 1;
        others[index] = other;
        codes[index] = code;
      };
      for (let link = 0; link < froms.length; link += 1) {
        const from = froms[link] ?? 0;
        const to = tos[link] ?? 0;
        const code = coded[link] ?? 0;
        put(from, to, code);
        put(to, from, code);
      }
      return { starts, others, codes };
    },
  };
}

/** Where the links of each thing begin; one more entry says where the last thing's end. */
function startsOf(things: number, ...ends: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(things + 1);
  for (const places of ends) for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < things; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  return starts;
}
