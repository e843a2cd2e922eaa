export const style = `
:root { color-scheme: light dark; --page: #f4f5f7; --sheet: #fff; --ink: #1b2430; --soft: #566173;
  --line: #d5dae1; --key: #1d5fbf; --key-ink: #fff; --bad: #b3261e; --note: #fff6db; --note-ink: #4d3b00; }
@media (prefers-color-scheme: dark) { :root { --page: #12161c; --sheet: #1b212a; --ink: #e8ecf2;
  --soft: #a9b4c3;
  --line: #39424f; --key: #8ab8ff; --key-ink: #0c1a30; --bad: #ffb4ab; --note: #3a3110; --note-ink: #ffe9a8;
  } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans Bengali", "Nirmala UI", sans-serif; }
.sandbox { margin: 0; padding: .5rem 1rem; background: var(--note); color: var(--note-ink);
  text-align: center; font-size: .875rem; }
main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem;
  margin-bottom: 1rem; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
.sheet > h2:first-child { margin-top: 0; }
p { margin: 0 0 .75rem; }
dl { display: grid; gap: .25rem; margin: 0; }
dl div { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 .75rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd.amount { font-size: 1.25rem; font-weight: 650; font-variant-numeric: tabular-nums; }
[lang=bn] { color: var(--soft); font-size: .9375em; }
ul { list-style: none; margin: 0; padding: 0; display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr)); gap: .5rem; }
.choice { display: flex; flex-direction: column; justify-content: center; min-height: 3.5rem;
  padding: .5rem .75rem;
  border: 1px solid var(--line); border-radius: .5rem; color: inherit; text-decoration: none;
  overflow-wrap: anywhere; }
.choice:hover { border-color: var(--key); }
label { display: block; margin-bottom: .25rem; }
.field { margin-bottom: 1rem; }
.hint { color: var(--soft); font-size: .875rem; margin: .25rem 0 0; }
.bad { color: var(--bad); font-size: .9375rem; margin: .25rem 0 0; }
input { width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--page);
  border: 1px solid var(--soft); border-radius: .5rem; }
input[aria-invalid=true] { border-color: var(--bad); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
button { width: 100%; min-height: 3rem; padding: .5rem 1rem; font: inherit; font-weight: 600; cursor: pointer;
  border: 1px solid var(--key); border-radius: .5rem; background: var(--key); color: var(--key-ink); }
button.quiet { background: transparent; color: var(--ink); border-color: var(--line); font-weight: 500; }
button [lang=bn] { color: inherit; }
form.outcomes { display: grid; gap: .5rem; margin-top: .75rem; }
summary { min-height: 2.75rem; display: list-item; align-content: center; cursor: pointer; }
a { color: var(--key); }
:focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
`;
