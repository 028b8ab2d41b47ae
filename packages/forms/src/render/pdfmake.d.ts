/** The package has no types of its own; `pdf-engine.ts` names what it uses. */
declare module 'pdfmake/build/pdfmake.js' {
  const engine: unknown;
  export default engine;
}
