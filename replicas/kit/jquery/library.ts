/** The real jQuery and select2, as globals like on the portals. */
import real from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';

/** A call whose result is used: bundlers drop bare statements of modules that only pass something on. */
function install(): typeof real {
  Object.assign(window, { jQuery: real, $: real });
  select2(window, real);
  return real;
}

export const jQuery = install();
