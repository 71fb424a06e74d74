-- Every table belongs to an opdracht by its key. Amounts are whole euro cents. "if not exists": where a database cannot
-- undo the making of a table, a migration that was cut off goes on where it stopped.

create table if not exists gidw_commando (
    opdracht varchar(60) not null,
    commando uuid not null,
    versie bigint not null check (versie >= 1),
    primary key (opdracht, commando)
);

create table if not exists gidw_jaarbudget (
    opdracht varchar(60) not null,
    boekjaar integer not null check (boekjaar between 1900 and 2999),
    versie bigint not null check (versie >= 1),
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    dienstverlening_centen bigint not null check (dienstverlening_centen >= 0),
    winst_centen bigint not null check (winst_centen >= 0),
    plan_ingediend_op date,
    realisatie_dienstverlening_centen bigint check (realisatie_dienstverlening_centen >= 0),
    startbudget boolean not null,
    sroi_opdrachtwaarde_centen bigint check (sroi_opdrachtwaarde_centen >= 0),
    sroi_gerealiseerd_centen bigint check (sroi_gerealiseerd_centen >= 0),
    sroi_prognose_centen bigint check (sroi_prognose_centen >= 0),
    kadernota_ingediend_op date,
    kadernota_volumegroei numeric(16, 10),
    kadernota_prijseffecten varchar(4000),
    kadernota_autonome_ontwikkelingen varchar(4000),
    kadernota_demografische_groei numeric(16, 10),
    tussenrapportage_ingediend_op date,
    tussenrapportage_lasten_tot_nu_centen bigint check (tussenrapportage_lasten_tot_nu_centen >= 0),
    tussenrapportage_eindejaarsverwachting_centen bigint check (tussenrapportage_eindejaarsverwachting_centen >= 0),
    primary key (opdracht, boekjaar),
    check ((sroi_opdrachtwaarde_centen is null) = (sroi_gerealiseerd_centen is null)),
    check (sroi_opdrachtwaarde_centen is not null or sroi_prognose_centen is null),
    check (kadernota_ingediend_op is not null or (kadernota_volumegroei is null and kadernota_prijseffecten is null
        and kadernota_autonome_ontwikkelingen is null and kadernota_demografische_groei is null)),
    check (tussenrapportage_ingediend_op is not null or (tussenrapportage_lasten_tot_nu_centen is null
        and tussenrapportage_eindejaarsverwachting_centen is null))
);

create table if not exists gidw_plan_kostensoort (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    kostensoort varchar(200) not null,
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_begrotingspost (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    kostensoort varchar(200) not null,
    onderdeel varchar(30) not null,
    thema varchar,
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_oormerk (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    doel varchar(60) not null,
    begroot_centen bigint not null check (begroot_centen >= 0),
    gerealiseerd_centen bigint check (gerealiseerd_centen >= 0),
    huur_centen bigint not null check (huur_centen >= 0),
    primary key (opdracht, boekjaar, volgnummer),
    unique (opdracht, boekjaar, doel),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade,
    check (huur_centen <= coalesce(gerealiseerd_centen, begroot_centen))
);

create table if not exists gidw_onttrekking (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    uit varchar(60) not null
        check (uit in ('WAARDEVOL_WERK_BESCHERMD_WONEN', 'WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG')),
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_realisatiepost (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    kostensoort varchar(200) not null,
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_startbudgetpost (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    bestemming varchar(30) not null,
    omschrijving varchar(200) not null,
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    structureel boolean not null,
    besteed_op date not null,
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_termijnbetaling (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    maand integer not null check (maand between 1 and 12),
    bedrag_centen bigint not null check (bedrag_centen >= 0),
    betaald_op date,
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_eigen_bijdrage (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    voorziening varchar(30) not null,
    geind_centen bigint not null check (geind_centen >= 0),
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_accommodatie (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    naam varchar(200) not null,
    oppervlakte integer not null check (oppervlakte >= 1),
    reden_kleiner varchar(1000),
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_afwijking (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    omschrijving varchar(1000) not null,
    effect_centen bigint not null,
    structureel boolean not null,
    gemeld_op date,
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

create table if not exists gidw_tekortkoming (
    opdracht varchar(60) not null,
    boekjaar integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    afspraak varchar(60) not null,
    vastgesteld_op date not null,
    primary key (opdracht, boekjaar, volgnummer),
    foreign key (opdracht, boekjaar) references gidw_jaarbudget on delete cascade
);

-- The fingerprint covers every finding: a row that was changed is noticed when the report is read.
create table if not exists gidw_toetsrapport (
    opdracht varchar(60) not null,
    vingerafdruk varchar(64) not null,
    boekjaar integer not null check (boekjaar between 1900 and 2999),
    onderwerp varchar not null,
    kader varchar not null,
    peildatum date not null,
    invoerafdruk varchar not null,
    primary key (opdracht, vingerafdruk)
);

create index if not exists gidw_toetsrapport_boekjaar on gidw_toetsrapport (opdracht, boekjaar);

create table if not exists gidw_bevinding (
    opdracht varchar(60) not null,
    vingerafdruk varchar(64) not null,
    volgnummer integer not null check (volgnummer >= 0),
    regel varchar(60) not null,
    bron_document varchar not null,
    bron_paragraaf varchar not null,
    soort varchar(30) not null,
    reden varchar not null,
    primary key (opdracht, vingerafdruk, volgnummer),
    foreign key (opdracht, vingerafdruk) references gidw_toetsrapport on delete cascade
);

create table if not exists gidw_gegeven (
    opdracht varchar(60) not null,
    vingerafdruk varchar(64) not null,
    volgnummer integer not null check (volgnummer >= 0),
    bevinding integer not null,
    rol varchar(10) not null,
    naam varchar not null,
    bedrag_centen bigint,
    percentage numeric(16, 10),
    aantal bigint,
    datum date,
    tekst varchar,
    primary key (opdracht, vingerafdruk, bevinding, volgnummer),
    foreign key (opdracht, vingerafdruk, bevinding) references gidw_bevinding on delete cascade,
    check (1 = case when bedrag_centen is null then 0 else 1 end + case when percentage is null then 0 else 1 end
        + case when aantal is null then 0 else 1 end + case when datum is null then 0 else 1 end
        + case when tekst is null then 0 else 1 end)
);
