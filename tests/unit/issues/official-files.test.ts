import { beforeAll, describe, expect, it } from 'vitest';
import { issueSentence } from '@/lib/format/issue-sentence';
import { issueValues } from '@/lib/format/issue-values';
import { loadMessages } from '@/lib/i18n/messages';
import { routing } from '@/lib/i18n/routing';
import { type Issue, IssueLog } from '@/lib/import/issues';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { discoverFiles } from '@/lib/import/run/discover';
import { campaignFromName } from '@/lib/import/run/file-name';
import { BadFileError, type ParsedFile } from '@/lib/import/source';
import { SOURCES } from '@/lib/import/sources/registry';
import { ENGLISH, issueWords } from '@/tests/setup/issue-words';
import { officialDataDir } from '@/tests/setup/official-data';

const folder = officialDataDir();

/** What may stand in a cell by mistake. */
const NONSENSE = ['', 'zz', '-5', '174', '999999', '1,2,3', '31/02/2024', '13-Brumaire', 'A', 'Z', 'true', '0.5', '010000024'];
const ROWS = 600;

/** The first rows of a table, one cell of each spoilt: every column in turn, with every nonsense in turn. */
function spoilt(table: Table): Table {
  const rows = table.rows.slice(0, ROWS).map((row, index) => {
    const column = index % Math.max(row.cells.length, 1);
    const turn = Math.floor(index / Math.max(row.cells.length, 1)) + column;
    return { ...row, cells: row.cells.with(column, NONSENSE[turn % NONSENSE.length] ?? '') };
  });
  return { ...table, rows };
}

function parse(table: Table): { issues: readonly Issue[]; parsed: ParsedFile | null } {
  const source = SOURCES.find((candidate) => candidate.recognise(table).match === 'yes');
  const issues = new IssueLog();
  try {
    const context = { fileName: table.fileName, campaign: campaignFromName(table.fileName), issues };
    return { parsed: source?.parse(table, context) ?? null, issues: issues.issues };
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error;
    return { parsed: null, issues: issues.issues };
  }
}

describe.skipIf(!folder)('the issues of the official files', () => {
  let tables: readonly Table[] = [];
  let found: readonly Issue[] = [];
  let provoked: readonly Issue[] = [];
  let editions: readonly string[] = [];

  beforeAll(async () => {
    const files = await discoverFiles(folder ?? '');
    tables = await Promise.all(files.map((file) => readTable(file.path, file.name)));
    const whole = tables.map(parse);
    found = whole.flatMap(({ issues }) => issues);
    editions = whole.flatMap(({ parsed }) =>
      parsed?.campaign === null && typeof parsed.edition === 'string' ? [parsed.edition] : [],
    );
    provoked = tables.flatMap((table) => parse(spoilt(table)).issues);
  });

  it('are of many kinds once cells are spoilt', () => {
    expect(new Set(provoked.map(({ code }) => code)).size).toBeGreaterThan(25);
  });

  it.each(routing.locales)('are all said in %s, with every parameter, and in no other language', async (locale) => {
    const words = await issueWords(locale);
    for (const issue of [...found, ...provoked]) {
      expect(issueValues(issue.code, issue.params, locale), issue.code).not.toBeNull();
      const sentence = issueSentence(words, issue, locale);
      if (locale === 'fr') expect(sentence).not.toMatch(ENGLISH);
      else expect(sentence).toMatch(ENGLISH);
    }
  });

  it('belong to editions that are a year or have words', async () => {
    const messages = await Promise.all(routing.locales.map((locale) => loadMessages(locale)));
    expect(editions.length).toBeGreaterThan(3);
    for (const edition of editions.filter((name) => !/^\d{4}$/.test(name))) {
      for (const { data } of messages) expect(data).toMatchObject({ sources: { editions: { [edition]: expect.any(String) } } });
    }
  });
});
