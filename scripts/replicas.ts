/** `npm run replicas [-- --port 8443]`: starts the replicas and says how to look at them. */
import { PROCEDURES } from '../replicas/data/procedures';
import { MOODS } from '../replicas/moods';
import { startReplicas, E_FORM_HOST, NATIONAL_HOST, WIZARD_HOSTS } from '../replicas/server';

const at = process.argv.indexOf('--port');
const wanted = at < 0 ? 0 : Number(process.argv[at + 1]);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error('Use: npm run replicas -- --port <number between 0 and 65535>');
  process.exit(2);
}

const replicas = await startReplicas({ port: wanted });
console.log(`Replicas listen on 127.0.0.1:${replicas.port}. Start a browser with its own profile:\n`);
console.log(
  `  chromium --user-data-dir=.cache/replica-profile --ignore-certificate-errors \\\n` +
    `    --host-resolver-rules="MAP *.gov.vn 127.0.0.1:${replicas.port}"\n`,
);
for (const [index, { code, name, uuid }] of PROCEDURES.entries()) {
  console.log(`${code} ${name}`);
  console.log(`  https://${WIZARD_HOSTS[0]}/nop-ho-so/${index + 1}00001`);
  console.log(`  https://${E_FORM_HOST}/e-form/${uuid}`);
}
console.log(
  `\nPages without a form: https://${NATIONAL_HOST}/ , /tin-tuc , /gop-y , /thu-tuc-hanh-chinh/<uuid>`,
);
console.log('\nMoods (?mood=slow,wipe&seed=7):');
for (const [mood, about] of Object.entries(MOODS)) console.log(`  ${mood.padEnd(18)} ${about}`);
console.log('\nCtrl+C stops.');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void replicas.close().then(() => process.exit(0));
  });
