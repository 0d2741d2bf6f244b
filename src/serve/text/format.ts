/** Numbers and times as the account writes them, the same in every rendering. */

/** A figure's bounds: "≤ 2,500", "≥ 20", "≈ 3,500", "10–12", "15", with its unit. */
export function formatBounds(
  value: {
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly modifier?: string;
  },
  unit: string | null,
): string {
  const { low, best, high } = value;
  const change = value.modifier === "up" ? "+" : value.modifier === "down" ? "−" : "";
  const number = () => {
    if (low !== null && high !== null)
      return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
    if (low !== null) return `≥ ${formatNumber(low)}`;
    if (high !== null) return `≤ ${formatNumber(high)}`;
    return best === null ? "?" : `≈ ${formatNumber(best)}`;
  };
  return `${change}${number()}${unitSuffix(unit)}`;
}

function unitSuffix(unit: string | null): string {
  if (unit === null || unit === "people") return "";
  return unit === "percent" ? "%" : ` ${unit}`;
}

/** 12345.5 as "12,345.5": digits in threes, at most two decimals, the same on every machine. */
export function formatNumber(value: number): string {
  const [whole, decimals] = String(Math.round(value * 100) / 100).split(".");
  if (whole === undefined || whole.includes("e")) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals ? `${grouped}.${decimals}` : grouped;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2021-07-27" as "27 July 2021"; what is no date stays as it is. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${Number(match[3])} ${MONTHS[Number(match[2]) - 1] ?? match[2]} ${match[1]}` : iso;
}

/** The days from the first to the last, as "26–27 July 2021" where they share a month. */
export function formatSpanOfTime(from: string, to: string | null): string {
  const first = formatDay(from);
  const last = formatDay(to ?? from);
  if (first === last) return first;
  const [day, ...rest] = first.split(" ");
  return last.endsWith(rest.join(" ")) ? `${day}–${last}` : `${first} – ${last}`;
}
