/** ASP.NET WebForms: household businesses (hokinhdoanh.dkkd.gov.vn) and enterprises (dangkyquamang.dkkd.gov.vn). */
import { adapterOf } from '../family/family';
import { family } from './family';
import { write } from './write';

export default adapterOf({ ...family, write });
