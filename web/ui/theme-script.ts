/** Where the switch keeps its choice, `light` or `dark`; nothing there follows the system. */
export const themeKey = 'haat-theme';

/** Runs before first paint. Constant, so that its hash may stand in a content security policy. */
export const themeScript =
  `try{var t=localStorage.getItem('${themeKey}');` +
  `if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
