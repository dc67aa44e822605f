// Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares;
// Hastie, Tibshirani, Friedman, "The Elements of Statistical Learning", 4.4). Small and exact: a
// dozen numbers, some thousand rows.

export type Example = { features: number[]; isPositive: boolean; weight: number };

const PENALTY = 0.3;
const ROUNDS = 60;

/** Weights of the features and, last, the bias, which is not penalised. */
export function fitLogistic(examples: readonly Example[]): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at < size - 1 ? PENALTY * weight : 0));
    const hessian = weights.map((_, row) => weights.map((__, at) => (row === at ? PENALTY : 0)));
    for (const { features, isPositive, weight } of examples) {
      const row = [...features, 1];
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = weight * (chance - (isPositive ? 1 : 0));
      const curve = weight * chance * (1 - chance) + 1e-9;
      for (let a = 0; a < size; a++) {
        gradient[a] = (gradient[a] as number) + error * (row[a] as number);
        const line = hessian[a] as number[];
        for (let b = 0; b < size; b++) {
          line[b] = (line[b] as number) + curve * (row[a] as number) * (row[b] as number);
        }
      }
    }
    const step = solve(hessian, gradient);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] as number) - (step[at] as number);
    if (step.every((one) => Math.abs(one) < 1e-9)) break;
  }
  return weights;
}

/** The logit of a row under fitted weights. */
export function logit(features: readonly number[], weights: readonly number[]): number {
  return dot([...features, 1], weights);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, one, at) => sum + one * (b[at] as number), 0);
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(cell(rows, row, column)) > Math.abs(cell(rows, pivot, column))) pivot = row;
    }
    const top = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = top;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const share = cell(rows, row, column) / (top[column] as number);
      const line = rows[row] as number[];
      for (let at = column; at <= size; at++) {
        line[at] = (line[at] as number) - share * (top[at] as number);
      }
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}

function cell(rows: readonly number[][], row: number, column: number): number {
  return (rows[row] as number[])[column] as number;
}
