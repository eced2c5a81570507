/** The register's worker: the only one that opens it. Rows come out of it some hundred at a time; its keys never do. */
import { expose } from 'comlink';
import { Ledger } from '@/utils/register/ledger';

expose(new Ledger());
