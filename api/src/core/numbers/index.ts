export { bsnFromText, isBsn, isTestBsn, maskBsn, nthTestBsn, TEST_BSN_RANGE, testBsnCount } from './bsn';
export { isKvkNumber } from './kvk-number';
export { isPostcode, normalisePostcode } from './postcode';
