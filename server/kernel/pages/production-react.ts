/**
 * React decides as it is loaded whether it runs with the checks of development, which make a page several times
 * dearer. Imported before anything that loads React; whoever wants those checks sets NODE_ENV.
 */
process.env.NODE_ENV ??= 'production';
