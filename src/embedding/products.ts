import { InferenceSession, Tensor } from 'onnxruntime-node';
import { DIMENSIONS } from './encoder.ts';

/**
 * All products of one table's vectors with another's, those of one row together. The models' runtime multiplies many
 * numbers at a time, which takes a thirtieth of what a loop takes.
 */
export type Products = (rows: Float32Array, others: Float32Array) => Promise<Float32Array>;

export async function openProducts(): Promise<Products> {
  const session = await InferenceSession.create(modelOfOneOperation(), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  return async (rows, others) => {
    const [height, width] = [rows.length / DIMENSIONS, others.length / DIMENSIONS];
    if (height === 0 || width === 0) return new Float32Array();
    const { products } = await session.run({
      rows: new Tensor('float32', rows, [height, DIMENSIONS]),
      columns: new Tensor('float32', columnsOf(others, width), [DIMENSIONS, width]),
    });
    if (!(products?.data instanceof Float32Array)) throw new Error('the products are no numbers');
    return products.data;
  };
}

/** The same vectors, each a column: the first numbers of all stand together, then the second. */
function columnsOf(vectors: Float32Array, width: number): Float32Array {
  const columns = new Float32Array(vectors.length);
  for (let place = 0; place < width; place += 1) {
    for (let at = 0; at < DIMENSIONS; at += 1) {
      columns[at * width + place] = vectors[place * DIMENSIONS + at] ?? 0;
    }
  }
  return columns;
}

const FLOAT = 1;
const IR_VERSION = 8;
const OPERATION_SET = 13;

/** `products = MatMul(rows, columns)` in ONNX's own format: messages of Protocol Buffers, by the numbers in onnx.proto. */
function modelOfOneOperation(): Uint8Array {
  const node = [part(1, 'rows'), part(1, 'columns'), part(2, 'products'), part(4, 'MatMul')].flat();
  const graph = [
    part(1, node),
    part(2, 'products'),
    part(11, tensor('rows', 'height', 'depth')),
    part(11, tensor('columns', 'depth', 'width')),
    part(12, tensor('products', 'height', 'width')),
  ].flat();
  return Uint8Array.from([
    ...number(1, IR_VERSION),
    ...part(7, graph),
    ...part(8, number(2, OPERATION_SET)),
  ]);
}

function tensor(name: string, ...dimensions: readonly string[]): readonly number[] {
  const shape = dimensions.flatMap((dimension) => part(1, part(2, dimension)));
  const type = part(1, [...number(1, FLOAT), ...part(2, shape)]);
  return [...part(1, name), ...part(2, type)];
}

const NUMBER = 0;
const LENGTH_FIRST = 2;

function number(field: number, value: number): readonly number[] {
  return [(field << 3) | NUMBER, ...varint(value)];
}

function part(field: number, content: string | readonly number[]): readonly number[] {
  const bytes = typeof content === 'string' ? [...Buffer.from(content)] : content;
  return [(field << 3) | LENGTH_FIRST, ...varint(bytes.length), ...bytes];
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
