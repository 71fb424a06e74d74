-- Who may do what on PostgreSQL. Run it as the owner of the tables, in the schema where they stand, after every migration; run
-- again it changes nothing. Give the two roles to the users of the host:
--
--   gidw_lezer     reads everything, and changes nothing
--   gidw_schrijver does all that the ports do, and no more. What is in the log and in the specification of a verklaring van
--                  vernietiging stays there: it has no right to change, delete or truncate it, and none to delete a list.
--
-- Migrations are run by the owner, whom nothing stops; so let no application work as the owner.

do $$
begin
    if not exists (select from pg_roles where rolname = 'gidw_lezer') then
        create role gidw_lezer nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'gidw_schrijver') then
        create role gidw_schrijver nologin;
    end if;
end
$$;

do $$
declare
    tabel text;
begin
    execute format('grant usage on schema %I to gidw_lezer, gidw_schrijver', current_schema());
    for tabel in
        select tablename from pg_tables
        where schemaname = current_schema() and tablename like 'gidw\_%'
    loop
        execute format('revoke all on %I.%I from gidw_lezer, gidw_schrijver', current_schema(), tabel);
        execute format('grant select on %I.%I to gidw_lezer, gidw_schrijver', current_schema(), tabel);
        if tabel in ('gidw_logregel', 'gidw_verklaringsregel') then
            execute format('grant insert on %I.%I to gidw_schrijver', current_schema(), tabel);
        elsif tabel in ('gidw_logbeurt', 'gidw_vernietigingslijst') then
            execute format('grant insert, update on %I.%I to gidw_schrijver', current_schema(), tabel);
        elsif tabel <> 'gidw_schema_historie' then
            execute format('grant insert, update, delete on %I.%I to gidw_schrijver', current_schema(), tabel);
        end if;
    end loop;
end
$$;
