import { fold } from '../../letters.ts'
import { written } from '../written.ts'

/** Verbs that do not tell what befell those who are counted. */
export const AUXILIARY = new Set(
  [
    'كان',
    'ادي',
    'اسفر',
    'تسبب',
    'خلف',
    'بلغ',
    'تراوح',
    'وصل',
    'ارتفع',
    'بات',
    'زال',
    'اوقع',
    'الحق',
    'تجاوز',
    'فاق',
    'قل',
    'زاد',
    'ناهز',
    'قارب',
    'راح',
    'ربا',
    'اكد',
    'كبد',
    'انخفض',
  ].map(fold),
)

export const isDying = written(/^(?:حتف|مصرع)/)
export const MEET = fold('لقي')
export const LEAVE = new Set(['ترك', 'غادر', 'هجر', 'أخلى'].map(fold))
