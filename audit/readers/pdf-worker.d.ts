/** The library ships its worker without types; it is only ever handed back to the library. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
