export { findQuantities } from './find.ts'
