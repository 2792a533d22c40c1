select 1
select 1;
with a as (select 1 as x) select * from a
values 1, 2
table articles
from articles select outlet
from articles |> where words > 3 |> select outlet
select outlet, count(*), sum(words) from articles group by outlet having count(*) > 0 order by 2 desc limit 5
select outlet, sum(words) filter (where day is not null) from articles group by rollup (outlet)
select * from articles a join articles b using (outlet)
select * from articles a left anti join articles b on a.words = b.words + 1
select * from articles natural join articles
select * from articles where words in (select max(words) from articles)
select * from articles a where exists (select 1 from articles b where b.words > a.words)
select (select max(words) from articles) as most
select * from articles a, lateral (select a.words + 1 as more)
select outlet, letter from articles lateral view explode(split(outlet, '')) as letter
select explode(array(1, 2))
select * from range(5)
select stack(2, 'a', 1, 'b', 2)
select inline(array(struct(1, 'a'), struct(2, 'b')))
select row_number() over (partition by outlet order by words desc) from articles
select sum(words) over w from articles window w as (order by words rows between 1 preceding and current row)
select * from articles pivot (sum(words) for outlet in ('A', 'B'))
select * from articles unpivot (value for name in (words))
select outlet from articles union select 'C' intersect select 'C' except select 'D'
select distinct outlet from articles
select * from articles tablesample (50 percent)
select /*+ broadcast(a), coalesce(2) */ * from articles a
select /*+ repartition(3) */ * from articles
select case when words > 3 then 'long' else 'short' end, cast(words as string), words::double from articles
select transform(array(1, 2), x -> x + 1), filter(array(1, 2), x -> x > 1), aggregate(array(1, 2), 0, (a, x) -> a + x)
select date'2025-11-21' + interval 3 days, extract(year from day), date_trunc('month', day) from articles
select outlet like 'A%', outlet rlike '^A', outlet ilike any ('a%', 'b%'), words between 1 and 4 from articles
select map('a', 1)['a'], array(1, 2)[0], struct(1 as x).x, named_struct('x', 1)['x']
select * except (day) from articles
select outlet || '!', trim(both ' ' from outlet), substring(outlet from 1 for 1), position('A' in outlet) from articles
select from_json('{"a": 1}', 'a int').a, to_json(struct(1 as a)), get_json_object('{"a": 1}', '$.a')
select percentile_approx(words, 0.5), collect_list(outlet), approx_count_distinct(outlet), max_by(outlet, words) from articles
select rpad(outlet, 10, '.'), repeat('#', 20), format_string('%6.2f', 1.5d) from articles
select explode(sequence(date'2025-11-01', date'2025-11-30', interval 1 day))
select explode(sequence(min(day), max(day), interval 1 day)) from articles
select explode(sequence(1, 100))
select coalesce(day, current_date()), now(), try_divide(1, 0), nullif(1, 1) from articles
select * from dailies.news.articles
select * from dailies.news.articles.snapshots
select * from dailies.news.articles.files
select * from dailies.news.articles.history
select * from dailies.news.articles timestamp as of now()
select `outlet`, _file, _pos from dailies.news.articles
select dailies.system.bucket(16, words) from articles
show tables
show tables in dailies.news
show namespaces in dailies
show columns in dailies.news.articles
show functions
describe articles
describe extended dailies.news.articles
describe function sum
describe query select 1
explain select * from articles
explain formatted select count(*) from articles
