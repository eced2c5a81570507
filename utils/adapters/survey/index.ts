import { adapterOf } from '../family/family';
import { detect } from './detect';

export default adapterOf({
  id: 'surveyjs',
  detect,
  scan: () => [],
  forms: [],
  read: () => ({ value: '', readonly: true }),
  write: async () => ({ outcome: 'refused', reason: 'not-found' }),
});
