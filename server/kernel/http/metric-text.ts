export type Sample = { suffix?: string; labels?: Record<string, string>; value: number };

/** One metric in Prometheus' text format, version 0.0.4. */
export function formatMetric(
  name: string,
  type: 'gauge' | 'histogram',
  help: string,
  samples: Iterable<Sample>,
): string {
  const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
  for (const { suffix = '', labels = {}, value } of samples) {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escapeLabel(text)}"`);
    const set = pairs.length > 0 ? `{${pairs.join(',')}}` : '';
    lines.push(`${name}${suffix}${set} ${value}`);
  }
  return `${lines.join('\n')}\n`;
}

function escapeLabel(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
