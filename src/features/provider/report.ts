/** What a reader reports: a value, of what and from where, and the page on which it stands. */
export type Report = {
  readonly provider: string;
  readonly criterion: string;
  readonly value: string;
  readonly source: string;
  readonly page: string;
};

const titleOf = ({ provider, criterion }: Report): string =>
  `Wrong value: ${criterion} of ${provider}`;

/** The fields of the form are those of `.github/ISSUE_TEMPLATE/wrong-value.yml`. */
const issueAddress = (repository: string, report: Report): string => {
  const query = new URLSearchParams({
    template: 'wrong-value.yml',
    title: titleOf(report),
    ...report,
  });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
};

const draftAddress = (report: Report): string => {
  const { provider, criterion, value, source, page } = report;
  const lines = [
    `Provider: ${provider}`,
    `Criterion: ${criterion}`,
    `The catalog says: ${value}`,
    `Its source: ${source}`,
    `Seen on: ${page}`,
    '',
    'It should say:',
    'This can be read at:',
  ];
  const [subject, body] = [titleOf(report), lines.join('\r\n')].map(encodeURIComponent);
  return `mailto:?subject=${subject}&body=${body}`;
};

/**
 * Where an error is reported: a form in the repository that this build names, filled in; a draft of
 * a letter where it names none.
 */
export const reportAddress = (report: Report, repository: string | undefined): string =>
  repository === undefined || repository === ''
    ? draftAddress(report)
    : issueAddress(repository, report);
