import { Statement } from '../platform/database';
import { PlacesQuery } from './codes.dto';

/** Each word of the search stands somewhere in "commune district province"; places whose own name fits come first. */
const TEXT = `
  select p.scheme, p.level::int, p.code, p.name_vi as name, p.kind, p.province_code as "provinceCode",
    province.name_vi as "provinceName", p.district_code as "districtCode", district.name_vi as "districtName",
    case
      when p.scheme = 'NEW_2_LEVEL' then null
      when p.level = 2 then (
        select 'thuộc ' || now.name_vi from place_succession s
        join place now on now.scheme = 'NEW_2_LEVEL' and now.level = 1 and now.code = s.new_code
        where s.old_level = 1 and s.old_code = p.province_code and s.is_main limit 1)
      else (
        select concat_ws(', ', now.name_vi, nullif(now_province.name_vi, now.name_vi))
          || case s.share when 'PART' then ' (một phần)' else '' end
        from place_succession s
        join place now on now.scheme = 'NEW_2_LEVEL' and now.level = s.new_level and now.code = s.new_code
        join place now_province on now_province.scheme = 'NEW_2_LEVEL' and now_province.level = 1 and now_province.code = now.province_code
        where s.old_level = p.level and s.old_code = p.code order by s.is_main desc, s.share desc, s.new_code limit 1)
    end as "nowText"
  from place p
  left join place province on province.scheme = p.scheme and province.level = 1 and province.code = p.province_code
  left join place district on district.scheme = p.scheme and district.level = 2 and district.code = p.district_code
  where ($1::text is null or p.scheme = $1)
    and ($2::int is null or p.level = $2)
    and ($3::text is null or p.province_code = $3)
    and ($4::text is null or p.district_code = $4)
    and ($5::text[] is null
      or concat_ws(' ', p.name_key, case when p.level > 2 then district.name_key end, case when p.level > 1 then province.name_key end)
        like all ($5::text[]))
  order by
    case when $6::text is null then 0 when p.name_key = $6 or p.name_key like '% ' || $6 then 0
      when p.name_key like '%' || $6 || '%' then 1 else 2 end,
    p.scheme, p.level, p.name_vi collate "vi-VN-x-icu", p.code
  limit $7`;

/** @param key the search in the spelling of `search_key`: lower case, without accents */
export function placeSearch(query: PlacesQuery, key: string): Statement {
  const words = key.split(/[\s,;]+/).filter(Boolean);
  const own = key.split(',')[0]?.trim() ?? '';
  return {
    name: 'place_search',
    text: TEXT,
    values: [
      query.scheme ?? null,
      query.level ?? null,
      query.provinceCode ?? null,
      query.districtCode ?? null,
      words.length > 0 ? words.map((word) => `%${escapeLike(word)}%`) : null,
      own === '' ? null : escapeLike(own),
      query.limit,
    ],
  };
}

/** What a person types stands for itself: `%` and `_` are no wildcards. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
