/** One line of the bench: a figure, its floor measured in the same run, and the budget. */
interface Line {
  what: string;
  measured: string;
  floor?: string;
  ratio?: string;
  budget: string;
}

const lines: Line[] = [];

export function report(line: Line): void {
  lines.push(line);
  console.error(`${line.what}: ${line.measured}${line.ratio ? ` (${line.ratio})` : ''}`);
}

export function printReport(): void {
  console.log('| what | measured | floor in the same run | ratio | budget |\n|---|---|---|---|---|');
  for (const { what, measured, floor = '-', ratio = '-', budget } of lines)
    console.log(`| ${what} | ${measured} | ${floor} | ${ratio} | ${budget} |`);
}
