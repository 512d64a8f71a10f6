/** Peoples whose plural is not the sound one of the nisba, by ISO country. */
export const IRREGULAR_DEMONYMS: Readonly<Record<string, string>> = {
  أرمن: 'ARM', روس: 'RUS', أتراك: 'TUR', أفغان: 'AFG', أمريكان: 'USA', أميركان: 'USA', ألمان: 'DEU', إنجليز: 'GBR', إنكليز: 'GBR', يونان: 'GRC',
  صرب: 'SRB', أحباش: 'ETH', بلغار: 'BGR', طليان: 'ITA', إسبان: 'ESP', أذريين: 'AZE', أذريون: 'AZE', هنود: 'IND', أوكران: 'UKR', تشاديين: 'TCD', مغاربة: 'MAR',
  جزائريين: 'DZA', توانسة: 'TUN',
}
