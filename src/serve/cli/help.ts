/** What `readout help` prints. */
export const HELP = `readout: one sourced account of many reports

  readout report INPUT…   the account of the reports in files, folders or - (standard input)
      --format terminal|markdown|html|json   terminal when not said
      --out FILE                             write there instead of to standard output
      --published DATE                       date of reports that carry none (2021-07-27)
      --outlet NAME                          outlet of reports that name none
      --since DATE                           only findings with a report published on or after that day
  readout quote "WORDS" INPUT…   does anybody say this? verbatim, trimmed, reworded, reported, said by another, not found
      --speaker NAME                         … and does this person?
      --format terminal|json
  readout compare A B     two reports side by side: what is in both, what only one has
      --format terminal|json
  readout take INPUT…     the reports, as JSONL
  readout read --jsonl [FILE…]     readings of reports given as JSONL, in the same order; --trees adds CoNLL-U
  readout group --jsonl [FILE…]    stories and copies of reports given as JSONL
  readout match --jsonl [FILE…]    {"a","b"} to {"score","same","why"}: do two names mean one?
  readout stages          the way of the data

An input is a text, HTML or JSONL file, or a folder of them, with sources.json in it or beside it (outlet, date, title by file name).
Messages go to standard error. Exit codes: 0 done · 1 nothing could be read · 2 wrong usage · 3 not built yet ·
4 a model can't be read · 5 the output can't be written · 70 a bug in Readout.
`;
