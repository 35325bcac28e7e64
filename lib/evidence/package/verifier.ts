import page from './verifier.txt?raw';

/** 核验.html, built by `npm run verifier`; a test builds it anew and compares. */
export const verifierPage: string = page;
