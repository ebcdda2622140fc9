import { escapeMarkdown, markdownTable } from './markdown.ts';
import type { Prediction } from './predict-run.ts';
import { spokenTime } from './progress.ts';
import { spokenPrice } from './spoken-price.ts';
import { textTable, type TextColumn } from './text-table.ts';

/** What a run is expected to take on several numbers of jobs, and what that is known by. */
export interface Forecast {
  /** In ascending order of jobs. */
  readonly table: readonly Prediction[];
  /** One of the table. */
  readonly planned: Prediction;
  /** What is known of the frames, for people. */
  readonly basis: string;
  readonly pricePerMinute: number;
  /** Why a minute has this price, for people. */
  readonly priceReason: string;
}

/** One job, the most jobs, and some between: the nearest ones, half and double. */
export function pickRows({ table, planned }: Pick<Forecast, 'table' | 'planned'>): Prediction[] {
  const { jobs } = planned;
  const most = table.at(-1)!.jobs;
  const wanted = [1, Math.round(jobs / 2), jobs - 1, jobs, jobs + 1, jobs * 2, most];
  return table.filter((row) => wanted.includes(row.jobs));
}

const titles = ['jobs', 'chunks', 'time', 'billed minutes', 'price'] as const;

/** Without the columns of money where nothing is billed. */
function cellsOf({ jobs, chunks, seconds, billedMinutes, price }: Prediction, bills: boolean) {
  const cells = [String(jobs), String(chunks), spokenTime(seconds)];
  return bills ? [...cells, String(billedMinutes), spokenPrice(price)] : cells;
}

const ABOUT = 'Expected from the end of plan to the result';

function spokenBasis({ basis, pricePerMinute, priceReason }: Forecast): string {
  const price =
    pricePerMinute === 0
      ? `Nothing is billed: ${priceReason}.`
      : `A minute costs ${spokenPrice(pricePerMinute)}: ${priceReason}.`;
  return `${basis} ${price}`;
}

/** For the log. */
export function describeForecast(forecast: Forecast): string[] {
  const bills = forecast.pricePerMinute > 0;
  const columns: TextColumn[] = titles
    .slice(0, bills ? undefined : 3)
    .map((title) => ({ title, align: 'right' }));
  const rows = pickRows(forecast).map((row) => [
    ...cellsOf(row, bills),
    row === forecast.planned ? '← planned' : '',
  ]);
  return [
    `${ABOUT}. ${spokenBasis(forecast)}`,
    ...textTable([...columns, { title: '', align: 'left' }], rows),
  ];
}

/** For the summary page. */
export function summarizeForecast(title: string, forecast: Forecast): string {
  const bills = forecast.pricePerMinute > 0;
  const head = titles.slice(0, bills ? undefined : 3);
  const rows = pickRows(forecast).map((row) => {
    const cells = cellsOf(row, bills);
    return row === forecast.planned ? cells.map((cell) => `**${cell}**`) : cells;
  });
  return [
    `### ${escapeMarkdown(title)}`,
    `${ABOUT}; the planned number of jobs is bold. ${escapeMarkdown(spokenBasis(forecast))}`,
    markdownTable(head, rows),
    '',
  ].join('\n\n');
}
