/** The fixed synthetic cast, for tests. */
export * from '../utils/practice/cast';
