export const GIVEN_NAMES: Readonly<Record<string, readonly string[]>> = { arabic: ['محمد', 'أحمد', 'علي', 'إلهام', 'حكمت', 'نيكول', 'فلاديمير', 'دميتري', 'شارل', 'سيرغي', 'ديفيد', 'أنتوني', 'رامين'] }
export const COMMON_GIVEN_NAMES: readonly string[] = []
