const titles = /^(?:md|mst|mrs|mr|dr|mohammad|mohammed|muhammad|মো|মোসা|মোহাম্মদ|ডা)(?:\.|:|\u0983)?$/iu;

/** What one calls somebody by: the first word of the name that is no title (`Md. Karim Uddin` is Karim). */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !titles.test(word)) ?? name.trim();
}
