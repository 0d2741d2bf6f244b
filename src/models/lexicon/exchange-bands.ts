/**
 * What one US dollar cost in other currencies, lowest and highest yearly average from 1999 to 2024 (rounded): the band in which
 * two sums in two currencies may be one. `code | lowest | highest`. After the yearly averages that central banks publish;
 * currencies that lost most of their worth in that time are left out.
 */
const TABLE = `
USD | 1 | 1
EUR | 0.68 | 1.12
GBP | 0.5 | 0.81
CHF | 0.88 | 1.69
JPY | 80 | 151
CNY | 6.1 | 8.28
HKD | 7.75 | 7.83
SGD | 1.25 | 1.79
KRW | 930 | 1370
INR | 41 | 84
CAD | 0.99 | 1.57
AUD | 0.97 | 1.93
NZD | 1.21 | 2.38
SEK | 6.5 | 10.6
NOK | 5.6 | 10.8
DKK | 5.1 | 8.3
PLN | 2.4 | 4.5
CZK | 17 | 39
HUF | 172 | 373
ILS | 3.2 | 4.8
RUB | 24 | 93
ZAR | 6.1 | 18.5
BRL | 1.67 | 5.4
MXN | 9.3 | 21.5
THB | 30 | 44.5
PHP | 39 | 57.5
IDR | 7850 | 15850
MYR | 3.05 | 4.58
SAR | 3.75 | 3.75
AED | 3.67 | 3.67
`;

/** A year's average hides what single months did. */
const MARGIN = 1.1;

const BANDS = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code = "", low, high] = line.split("|").map((cell) => cell.trim());
      return [code, { low: Number(low) / MARGIN, high: Number(high) * MARGIN }] as const;
    }),
);

/** Whether a sum in one currency may be a sum in another; null where a currency is not in the table. */
export function mayBeOneSum(
  a: { readonly amount: number; readonly code: string },
  b: { readonly amount: number; readonly code: string },
): boolean | null {
  const [from, to] = [BANDS.get(a.code), BANDS.get(b.code)];
  if (from === undefined || to === undefined) return null;
  const ratio = b.amount / a.amount;
  return ratio >= to.low / from.high && ratio <= to.high / from.low;
}
