import type { AreaSeed } from './types.ts';

/** Neighbourhoods of Dhaka, north to south; the coordinates are approximate centres. */
export const areas: AreaSeed[] = [
  area('uttara-4', 'Uttara Sector 4', 'উত্তরা ৪ নম্বর সেক্টর', '1230', 23.8653, 90.4003),
  area('uttara-10', 'Uttara Sector 10', 'উত্তরা ১০ নম্বর সেক্টর', '1230', 23.8864, 90.3893),
  area('khilkhet', 'Khilkhet', 'খিলক্ষেত', '1229', 23.8311, 90.4243),
  area('bashundhara', 'Bashundhara R/A', 'বসুন্ধরা আবাসিক এলাকা', '1229', 23.8193, 90.4526),
  area('cantonment', 'Dhaka Cantonment', 'ঢাকা ক্যান্টনমেন্ট', '1206', 23.8203, 90.3954),
  area('pallabi', 'Pallabi', 'পল্লবী', '1216', 23.8243, 90.3654),
  area('mirpur-12', 'Mirpur 12', 'মিরপুর ১২', '1216', 23.8283, 90.3725),
  area('mirpur-10', 'Mirpur 10', 'মিরপুর ১০', '1216', 23.8069, 90.3687),
  area('mirpur-1', 'Mirpur 1', 'মিরপুর ১', '1216', 23.7956, 90.3537),
  area('kallyanpur', 'Kallyanpur', 'কল্যাণপুর', '1207', 23.7821, 90.3609),
  area('shyamoli', 'Shyamoli', 'শ্যামলী', '1207', 23.7747, 90.3654),
  area('adabor', 'Adabor', 'আদাবর', '1207', 23.7716, 90.3579),
  area('mohammadpur', 'Mohammadpur', 'মোহাম্মদপুর', '1207', 23.7625, 90.3586),
  area('dhanmondi', 'Dhanmondi', 'ধানমন্ডি', '1209', 23.7465, 90.376),
  area('farmgate', 'Farmgate', 'ফার্মগেট', '1215', 23.7577, 90.3898),
  area('tejgaon', 'Tejgaon', 'তেজগাঁও', '1215', 23.7639, 90.3956),
  area('mohakhali', 'Mohakhali', 'মহাখালী', '1212', 23.7778, 90.4053),
  area('banani', 'Banani', 'বনানী', '1213', 23.794, 90.405),
  area('gulshan-1', 'Gulshan 1', 'গুলশান ১', '1212', 23.7806, 90.4168),
  area('gulshan-2', 'Gulshan 2', 'গুলশান ২', '1212', 23.7949, 90.4143),
  area('baridhara', 'Baridhara', 'বারিধারা', '1212', 23.8016, 90.4222),
  area('badda', 'Middle Badda', 'মধ্য বাড্ডা', '1212', 23.7805, 90.4267),
  area('rampura', 'Rampura', 'রামপুরা', '1219', 23.7612, 90.4208),
  area('banasree', 'Banasree', 'বনশ্রী', '1219', 23.7636, 90.4314),
  area('khilgaon', 'Khilgaon', 'খিলগাঁও', '1219', 23.7509, 90.4251),
  area('malibagh', 'Malibagh', 'মালিবাগ', '1217', 23.7495, 90.4129),
  area('moghbazar', 'Moghbazar', 'মগবাজার', '1217', 23.7487, 90.4037),
  area('motijheel', 'Motijheel', 'মতিঝিল', '1000', 23.733, 90.4172),
  area('azimpur', 'Azimpur', 'আজিমপুর', '1205', 23.7273, 90.3846),
  area('lalbagh', 'Lalbagh', 'লালবাগ', '1211', 23.7189, 90.3881),
  area('wari', 'Wari', 'ওয়ারী', '1203', 23.7176, 90.4183),
  area('jatrabari', 'Jatrabari', 'যাত্রাবাড়ী', '1204', 23.7104, 90.4346),
];

function area(
  slug: string,
  en: string,
  bn: string,
  postcode: string,
  latitude: number,
  longitude: number,
): AreaSeed {
  return { slug, name: { en, bn }, postcode, latitude, longitude };
}
