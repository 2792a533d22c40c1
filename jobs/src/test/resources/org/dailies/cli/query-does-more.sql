-- tables
drop table dailies.news.articles
drop table if exists dailies.news.articles purge
drop view articles
drop namespace dailies.news cascade
delete from dailies.news.articles
delete from dailies.news.articles where words = 3
update dailies.news.articles set words = 0
insert into dailies.news.articles select * from articles
insert overwrite dailies.news.articles select * from articles
insert into dailies.news.articles values ('C', null, 1)
with a as (select * from articles) insert into dailies.news.articles select * from a
from articles insert into dailies.news.articles select * insert into dailies.news.articles select *
merge into dailies.news.articles a using articles b on a.outlet = b.outlet when matched then delete
truncate table dailies.news.articles
alter table dailies.news.articles add column x int
alter table dailies.news.articles set tblproperties ('a' = 'b')
alter table dailies.news.articles rename to dailies.news.other
comment on table dailies.news.articles is 'x'
create table dailies.news.other (x int) using iceberg
create table dailies.news.other using iceberg as select 1 as x
create or replace table dailies.news.articles using iceberg as select 1 as x
replace table dailies.news.articles using iceberg as select 1 as x
create namespace dailies.other
analyze table dailies.news.articles compute statistics
msck repair table dailies.news.articles
call dailies.system.expire_snapshots('news.articles')
call dailies.system.rollback_to_snapshot('news.articles', 1)
call dailies.system.remove_orphan_files(table => 'news.articles')
-- files
insert overwrite directory 'DIR/out' using parquet select 1
insert overwrite local directory 'DIR/out' using csv select 1
insert overwrite directory 'DIR/out' stored as textfile select 1
from articles insert overwrite directory 'DIR/out' using json select *
with a as (select 1) insert overwrite directory 'DIR/out' using text select 'x' from a
load data local inpath 'DIR/secret.txt' into table dailies.news.articles
select * from text.`DIR/secret.txt`
select * from csv.`DIR/secret.txt`
select * from json.`DIR`
select * from parquet.`DIR/W/news/articles/data`
select * from binaryFile.`DIR/secret.txt`
select * from iceberg.`DIR/W/news/articles`
select * from warc.`DIR/secret.txt`
with a as (select * from text.`DIR/secret.txt`) select * from a
select * from articles where outlet in (select value from text.`DIR/secret.txt`)
select (select first(value) from text.`DIR/secret.txt`)
select * from articles a, lateral (select * from text.`DIR/secret.txt`)
explain select * from text.`DIR/secret.txt`
describe query select * from text.`DIR/secret.txt`
create temporary view a using text options (path 'DIR/secret.txt')
create or replace temporary view a as select * from text.`DIR/secret.txt`
create temporary view a as select 1
create global temporary view a as select 1
create table a using csv options (path 'DIR/secret.txt')
create table a (x int) using parquet location 'DIR/out'
select * from read_files('DIR/secret.txt')
select input_file_name() from articles
-- programs and classes
select transform(outlet) using 'bash -c "touch DIR/touched; cat"' as (x string) from articles
from articles map outlet using 'cat' as x
from articles reduce outlet using 'sh' as x
with a as (select transform(outlet) using 'touch DIR/touched' as (x) from articles) select * from a
select * from articles where outlet in (select transform(outlet) using 'cat' as (x) from articles)
select reflect('java.lang.System', 'exit', 3)
select java_method('java.lang.Runtime', 'getRuntime')
select try_reflect('java.lang.System', 'getenv', 'PATH')
select REFLECT('java.lang.System', 'getProperty', 'user.home')
select `reflect`('java.lang.System', 'getProperty', 'user.home')
select system.builtin.reflect('java.lang.System', 'getProperty', 'user.home')
select identifier('reflect')('java.lang.System', 'getProperty', 'user.home')
select * from identifier('articles')
select transform(array('user.home'), x -> java_method('java.lang.System', 'getProperty', x))
select * from values (reflect('java.lang.System', 'getProperty', 'user.home'))
select * from articles order by reflect('java.lang.System', 'getProperty', outlet)
select 1 limit length(reflect('java.lang.System', 'getProperty', 'user.home'))
select * from articles tablesample (1 rows) where reflect('java.lang.System', 'lineSeparator') is null
select * from articles lateral view explode(array(reflect('java.lang.System', 'lineSeparator'))) as x
select count(*) filter (where java_method('java.lang.System', 'lineSeparator') = '') from articles
select sum(words) over (partition by reflect('java.lang.System', 'lineSeparator')) from articles
select * from articles timestamp as of reflect('java.lang.System', 'lineSeparator')
select * from articles pivot (max(reflect('java.lang.System', 'lineSeparator')) for outlet in ('A'))
from articles |> extend reflect('java.lang.System', 'lineSeparator') as x
explain select reflect('java.lang.System', 'exit', '3')
select from_protobuf(cast('x' as binary), 'M', 'DIR/secret.txt')
select xpath_string('<a/>', 'a')
select my_own_function(1)
create function f as 'java.lang.String'
create temporary function f as 'java.lang.String' using jar 'DIR/secret.txt'
create temporary function f() returns int return 1
drop temporary function sum
refresh function sum
-- settings of the session
set
set spark.sql.ansi.enabled = false
set spark.sql.runSQLOnFiles = true
set spark.sql.catalog.other = org.apache.iceberg.spark.SparkCatalog
set time zone local
set catalog spark_catalog
set var x = 1
reset
reset spark.sql.ansi.enabled
use dailies.news
add jar 'DIR/secret.txt'
add file 'DIR/secret.txt'
add archive 'DIR/secret.txt'
list jars
cache table articles
cache table b as select 1
cache lazy table articles options ('storageLevel' 'DISK_ONLY')
uncache table articles
clear cache
refresh table dailies.news.articles
refresh 'DIR'
declare variable x int default 1
-- statements that hold or hide others
execute immediate 'drop table dailies.news.articles'
explain drop table dailies.news.articles
explain analyze drop table dailies.news.articles
select 1; drop table dailies.news.articles
select 1; select 2
begin drop table dailies.news.articles; end
begin select 1; end
-- what grows without bound
select repeat('x', 2000000000)
select repeat(repeat(repeat('x', 10000), 10000), 10000)
select with_x.y from (select repeat(x, 10000) as y from (select repeat('x', 10000) as x)) with_x
select repeat('x', cast(words as int) * 1000000) from articles
select space(2000000000)
select lpad('x', 2000000000, 'y')
select array_repeat(1, 1000000000)
select explode(sequence(1, 2000000000))
select sequence(0, words) from articles
select format_string('%2000000000d', 1)
-- tables of others
select * from spark_catalog.default.articles
select * from jdbc.`x`
