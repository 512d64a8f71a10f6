/** Rows of a tab-separated text by the names of its first line; empty lines and lines that begin with `#` are left out. Missing cells are ''. */
export function tsvRows(text: string): readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[] {
  const lines = text.split(/\r?\n/)
  const at = lines.findIndex((line) => line !== '' && !line.startsWith('#'))
  const names = lines[at]?.split('\t') ?? []
  const rows = []
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    rows.push({ line: i + 1, cells: Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])) })
  }
  return rows
}
