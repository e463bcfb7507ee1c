import { ensureKeyring } from './config/keyring';
import { readSettings } from './config/env';

ensureKeyring(readSettings().KEYRING_FILE);
