create table bezoek (naam varchar(20));
insert into bezoek values ('bezoeker');
