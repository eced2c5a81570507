/** What is tried in a plain page: modules of the product as one script, built as a frame of the extension would hold them. */
import { build, type Rollup } from 'vite';

/** @param source of the entry; it imports by `/utils/…` and leaves what is wanted on the window. */
export async function pageScript(source: string): Promise<string> {
  const entry = 'virtual:in-page';
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : id.startsWith('/utils/') ? `${process.cwd()}${id}` : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}
