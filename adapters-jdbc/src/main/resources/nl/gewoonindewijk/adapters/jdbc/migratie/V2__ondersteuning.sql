-- From question to support. A case has its own number in its opdracht; the parts of a case go with it. Cases name each
-- other by number and not by foreign key: each is stored and kept by itself. The indexes follow the order in which cases and
-- duties are read.

create table if not exists gidw_aanmelding (
    opdracht varchar(60) not null,
    nummer uuid not null,
    versie bigint not null check (versie >= 1),
    begonnen_op date not null,
    inwoner uuid,
    huishouden uuid,
    wijk varchar(8),
    status varchar(30) not null check (status in ('OPEN', 'OPGEPAKT', 'AFGEROND')),
    kanaal varchar(30) not null check (kanaal in ('TELEFONISCH', 'SCHRIFTELIJK', 'DIGITAAL', 'PERSOONLIJK')),
    aanleiding varchar(30) not null check (aanleiding in ('VRAAG', 'SIGNAAL')),
    initiatief varchar(30) not null
        check (initiatief in ('INWONER', 'PROFESSIONELE_ORGANISATIE', 'VRIJWILLIGERSORGANISATIE', 'GEMEENTE')),
    leefgebied varchar(60) not null,
    instroomreden varchar(60) not null,
    wmo_melding boolean not null,
    vraag varchar(4000),
    afgerond_op date,
    onderdeel varchar(30) check (onderdeel in ('SOCIALE_BASIS', 'SOCIAAL_WIJKTEAM')),
    deelname varchar(30) check (deelname in ('INDIVIDUEEL', 'GEZIN', 'COLLECTIEF')),
    traject uuid,
    onderwerp varchar(60),
    niet_bereikt boolean check (niet_bereikt),
    primary key (opdracht, nummer),
    check ((inwoner is null) = (huishouden is null)),
    check (inwoner is null or wijk is not null),
    check ((status = 'AFGEROND') = (afgerond_op is not null)),
    check ((onderdeel is null) = (deelname is null)),
    check (case when onderdeel is null then 0 else 1 end + case when traject is null then 0 else 1 end
        + case when onderwerp is null then 0 else 1 end + case when niet_bereikt is null then 0 else 1 end
        <= case when afgerond_op is null then 0 else 1 end),
    check (afgerond_op >= begonnen_op)
);

create index if not exists gidw_aanmelding_begin on gidw_aanmelding (opdracht, begonnen_op desc, nummer);

create index if not exists gidw_aanmelding_inwoner
    on gidw_aanmelding (opdracht, inwoner, begonnen_op desc, nummer);

create index if not exists gidw_aanmelding_huishouden
    on gidw_aanmelding (opdracht, huishouden, begonnen_op desc, nummer);

create index if not exists gidw_aanmelding_wijk
    on gidw_aanmelding (opdracht, wijk, begonnen_op desc, nummer);

create index if not exists gidw_aanmelding_status
    on gidw_aanmelding (opdracht, status, begonnen_op desc, nummer);

create table if not exists gidw_contact (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    contact_op date not null,
    soort varchar(30) not null check (soort in ('AFSPRAAK', 'BEMOEIZORG')),
    kanaal varchar(30) not null check (kanaal in ('TELEFONISCH', 'SCHRIFTELIJK', 'DIGITAAL', 'PERSOONLIJK')),
    bereikt boolean not null,
    medewerker varchar(100) not null,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_aanmelding on delete cascade
);

create table if not exists gidw_inzet (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    inzet varchar(30) not null
        check (inzet in ('ADVISEREN', 'INFORMEREN', 'SIGNALEREN', 'VOORKOMEN', 'VASTSTELLEN', 'BEGELEIDEN_NAAR',
            'ONDERSTEUNEN_VOORAF', 'ONDERSTEUNEN_NADERHAND', 'SAMENWERKEN')),
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_aanmelding on delete cascade
);

create table if not exists gidw_verwijzing (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    naar varchar(200) not null,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_aanmelding on delete cascade
);

create table if not exists gidw_weigeringsgrond (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    bron_document varchar not null,
    bron_paragraaf varchar not null,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_aanmelding on delete cascade
);

create table if not exists gidw_traject (
    opdracht varchar(60) not null,
    nummer uuid not null,
    versie bigint not null check (versie >= 1),
    begonnen_op date not null,
    inwoner uuid not null,
    huishouden uuid not null,
    wijk varchar(8) not null,
    status varchar(30) not null check (status in ('LOPEND', 'BEEINDIGD')),
    aanmelding uuid not null,
    geboortedatum date,
    onderdeel varchar(30) not null
        check (onderdeel in ('SOCIALE_BASIS', 'SOCIAAL_WIJKTEAM', 'AANVULLENDE_ONDERSTEUNING')),
    deelname varchar(30) not null check (deelname in ('INDIVIDUEEL', 'GEZIN', 'COLLECTIEF')),
    beeindigd_op date,
    uitstroomreden varchar(60),
    vervolg varchar(30)
        check (vervolg in ('ZORGVERZEKERINGSWET', 'WET_LANGDURIGE_ZORG', 'JEUGDWET', 'ACHTTIEN_JAAR', 'VERHUIZING')),
    primary key (opdracht, nummer),
    check ((status = 'BEEINDIGD') = (beeindigd_op is not null)),
    check ((beeindigd_op is null) = (uitstroomreden is null)),
    check (beeindigd_op is not null or vervolg is null),
    check (beeindigd_op >= begonnen_op)
);

create index if not exists gidw_traject_begin on gidw_traject (opdracht, begonnen_op desc, nummer);

create index if not exists gidw_traject_inwoner
    on gidw_traject (opdracht, inwoner, begonnen_op desc, nummer);

create index if not exists gidw_traject_huishouden
    on gidw_traject (opdracht, huishouden, begonnen_op desc, nummer);

create index if not exists gidw_traject_wijk
    on gidw_traject (opdracht, wijk, begonnen_op desc, nummer);

create index if not exists gidw_traject_status
    on gidw_traject (opdracht, status, begonnen_op desc, nummer);

create table if not exists gidw_regie (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    vanaf date not null,
    houder varchar(30) not null
        check (houder in ('INWONER', 'EIGEN_NETWERK', 'SAMENWERKINGSPARTNER', 'SAMENWERKINGSVERBAND')),
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_traject on delete cascade
);

create table if not exists gidw_overdracht (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    reden varchar(30) not null
        check (reden in ('ZORGVERZEKERINGSWET', 'WET_LANGDURIGE_ZORG', 'JEUGDWET', 'ACHTTIEN_JAAR', 'VERHUIZING')),
    naar varchar(4000) not null,
    gepland_op date not null,
    uiterlijk date not null,
    voltooid_op date,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_traject on delete cascade,
    check (uiterlijk >= gepland_op),
    check (voltooid_op >= gepland_op)
);

-- A household has one running plan: its number stands in lopend_huishouden as long as the plan runs, and nulls differ.
create table if not exists gidw_ondersteuningsplan (
    opdracht varchar(60) not null,
    nummer uuid not null,
    versie bigint not null check (versie >= 1),
    begonnen_op date not null,
    inwoner uuid not null,
    huishouden uuid not null,
    wijk varchar(8) not null,
    status varchar(30) not null check (status in ('CONCEPT', 'GETEKEND', 'IN_BIJSTELLING', 'BEEINDIGD', 'INGETROKKEN')),
    lopend_huishouden uuid,
    ingetrokken_op date,
    primary key (opdracht, nummer),
    unique (opdracht, lopend_huishouden),
    check ((status in ('CONCEPT', 'GETEKEND', 'IN_BIJSTELLING')) = (lopend_huishouden is not null)),
    check (lopend_huishouden = huishouden),
    check ((status = 'INGETROKKEN') = (ingetrokken_op is not null)),
    check (ingetrokken_op >= begonnen_op)
);

create index if not exists gidw_ondersteuningsplan_begin on gidw_ondersteuningsplan (opdracht, begonnen_op desc, nummer);

create index if not exists gidw_ondersteuningsplan_inwoner
    on gidw_ondersteuningsplan (opdracht, inwoner, begonnen_op desc, nummer);

create index if not exists gidw_ondersteuningsplan_huishouden
    on gidw_ondersteuningsplan (opdracht, huishouden, begonnen_op desc, nummer);

create index if not exists gidw_ondersteuningsplan_wijk
    on gidw_ondersteuningsplan (opdracht, wijk, begonnen_op desc, nummer);

create index if not exists gidw_ondersteuningsplan_status
    on gidw_ondersteuningsplan (opdracht, status, begonnen_op desc, nummer);

-- What was signed, in order; after that what is being written, if anything is. Signing adds a row to gidw_ondertekening and
-- changes no other.
create table if not exists gidw_planinhoud (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    eigen_kracht varchar(4000),
    voorliggend varchar(4000),
    perspectief varchar(4000),
    evaluatie_op date,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_ondersteuningsplan on delete cascade
);

create table if not exists gidw_ondertekening (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    getekend_op date not null,
    medewerker varchar(100) not null,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer, volgnummer) references gidw_planinhoud on delete cascade
);

create table if not exists gidw_doel (
    opdracht varchar(60) not null,
    nummer uuid not null,
    planinhoud integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    doel varchar(4000) not null,
    resultaat varchar(4000) not null,
    primary key (opdracht, nummer, planinhoud, volgnummer),
    foreign key (opdracht, nummer, planinhoud) references gidw_planinhoud on delete cascade
);

create table if not exists gidw_activiteit (
    opdracht varchar(60) not null,
    nummer uuid not null,
    planinhoud integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    omschrijving varchar(4000) not null,
    onderdeel varchar(30) not null
        check (onderdeel in ('SOCIALE_BASIS', 'SOCIAAL_WIJKTEAM', 'AANVULLENDE_ONDERSTEUNING')),
    deelname varchar(30) not null check (deelname in ('INDIVIDUEEL', 'GEZIN', 'COLLECTIEF')),
    duur varchar(30) not null check (duur in ('KORT', 'LANG')),
    primary key (opdracht, nummer, planinhoud, volgnummer),
    foreign key (opdracht, nummer, planinhoud) references gidw_planinhoud on delete cascade
);

create table if not exists gidw_betrokkene (
    opdracht varchar(60) not null,
    nummer uuid not null,
    planinhoud integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    wie varchar(4000) not null,
    rol varchar(30) not null
        check (rol in ('INWONER', 'EIGEN_NETWERK', 'VRIJWILLIGER', 'SAMENWERKINGSPARTNER', 'SAMENWERKINGSVERBAND')),
    primary key (opdracht, nummer, planinhoud, volgnummer),
    foreign key (opdracht, nummer, planinhoud) references gidw_planinhoud on delete cascade
);

create table if not exists gidw_recht (
    opdracht varchar(60) not null,
    nummer uuid not null,
    planinhoud integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    recht varchar(40) not null
        check (recht in ('ONAFHANKELIJKE_CLIENTONDERSTEUNING', 'PRIVACY', 'KLACHTRECHT', 'BEZWAAR_EN_BEROEP')),
    primary key (opdracht, nummer, planinhoud, volgnummer),
    foreign key (opdracht, nummer, planinhoud) references gidw_planinhoud on delete cascade
);

create table if not exists gidw_evaluatie (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    geevalueerd_op date not null,
    aanleiding varchar(30) not null check (aanleiding in ('PERIODIEK', 'SITUATIE')),
    besluit varchar(30) not null check (besluit in ('VOORTZETTEN', 'BIJSTELLEN', 'BEEINDIGEN')),
    volgende_op date,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_ondersteuningsplan on delete cascade,
    check ((besluit = 'VOORTZETTEN') = (volgende_op is not null)),
    check (volgende_op > geevalueerd_op)
);

create table if not exists gidw_evaluatiedeelnemer (
    opdracht varchar(60) not null,
    nummer uuid not null,
    evaluatie integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    rol varchar(30) not null
        check (rol in ('INWONER', 'EIGEN_NETWERK', 'VRIJWILLIGER', 'SAMENWERKINGSPARTNER', 'SAMENWERKINGSVERBAND')),
    primary key (opdracht, nummer, evaluatie, volgnummer),
    foreign key (opdracht, nummer, evaluatie) references gidw_evaluatie on delete cascade
);

create table if not exists gidw_bevestiging (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    reden varchar(30) not null check (reden in ('OP_VERZOEK', 'BEZWAAR', 'AFWIJZING', 'PGB')),
    gevraagd_op date not null,
    afgegeven_op date,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_ondersteuningsplan on delete cascade,
    check (afgegeven_op >= gevraagd_op)
);

create table if not exists gidw_pgb (
    opdracht varchar(60) not null,
    nummer uuid not null,
    versie bigint not null check (versie >= 1),
    begonnen_op date not null,
    inwoner uuid not null,
    huishouden uuid not null,
    wijk varchar(8) not null,
    status varchar(30) not null
        check (status in ('AANGEVRAAGD', 'TOEGEKEND', 'IN_HERZIENING', 'AFGEWEZEN', 'BEEINDIGD')),
    ondersteuningsplan uuid not null,
    pgbplan varchar(4000) not null,
    besproken_op date not null,
    toegekend_op date,
    afgewezen_op date,
    geevalueerd_op date,
    advies varchar(30) check (advies in ('VERLENGEN', 'BIJSTELLEN', 'BEEINDIGEN')),
    primary key (opdracht, nummer),
    check (begonnen_op >= besproken_op),
    check ((status in ('TOEGEKEND', 'IN_HERZIENING', 'BEEINDIGD')) = (toegekend_op is not null)),
    check ((status = 'AFGEWEZEN') = (afgewezen_op is not null)),
    check ((status = 'IN_HERZIENING') = (geevalueerd_op is not null)),
    check ((geevalueerd_op is null) = (advies is null))
);

create index if not exists gidw_pgb_begin on gidw_pgb (opdracht, begonnen_op desc, nummer);

create index if not exists gidw_pgb_inwoner
    on gidw_pgb (opdracht, inwoner, begonnen_op desc, nummer);

create index if not exists gidw_pgb_huishouden
    on gidw_pgb (opdracht, huishouden, begonnen_op desc, nummer);

create index if not exists gidw_pgb_wijk
    on gidw_pgb (opdracht, wijk, begonnen_op desc, nummer);

create index if not exists gidw_pgb_status
    on gidw_pgb (opdracht, status, begonnen_op desc, nummer);

create table if not exists gidw_herziening (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    geevalueerd_op date not null,
    advies varchar(30) not null check (advies in ('VERLENGEN', 'BIJSTELLEN', 'BEEINDIGEN')),
    besloten_op date not null,
    besluit varchar(30) not null check (besluit in ('VERLENGEN', 'BIJSTELLEN', 'BEEINDIGEN')),
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_pgb on delete cascade,
    check (besloten_op >= geevalueerd_op)
);

create table if not exists gidw_meldcode (
    opdracht varchar(60) not null,
    nummer uuid not null,
    versie bigint not null check (versie >= 1),
    begonnen_op date not null,
    inwoner uuid not null,
    huishouden uuid not null,
    wijk varchar(8) not null,
    status varchar(30) not null check (status in ('LOPEND', 'BESLOTEN')),
    melden boolean,
    hulp boolean,
    motivering varchar(4000),
    primary key (opdracht, nummer),
    check ((status = 'BESLOTEN') = (motivering is not null)),
    check ((motivering is null) = (melden is null)),
    check ((motivering is null) = (hulp is null))
);

create index if not exists gidw_meldcode_begin on gidw_meldcode (opdracht, begonnen_op desc, nummer);

create index if not exists gidw_meldcode_inwoner
    on gidw_meldcode (opdracht, inwoner, begonnen_op desc, nummer);

create index if not exists gidw_meldcode_huishouden
    on gidw_meldcode (opdracht, huishouden, begonnen_op desc, nummer);

create index if not exists gidw_meldcode_wijk
    on gidw_meldcode (opdracht, wijk, begonnen_op desc, nummer);

create index if not exists gidw_meldcode_status
    on gidw_meldcode (opdracht, status, begonnen_op desc, nummer);

-- Which of the five steps it is follows from the number.
create table if not exists gidw_meldcodestap (
    opdracht varchar(60) not null,
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    gezet_op date not null,
    medewerker varchar(100) not null,
    primary key (opdracht, nummer, volgnummer),
    foreign key (opdracht, nummer) references gidw_meldcode on delete cascade,
    check (volgnummer <= 4)
);

-- The open duties, and no others, so that a worklist costs what is due and not what was ever stored. Within a case they are
-- numbered in the order of a worklist: text would sort as the database happens to be set up.
create table if not exists gidw_verplichting (
    opdracht varchar(60) not null,
    zaaksoort varchar(30) not null
        check (zaaksoort in ('AANMELDING', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE')),
    nummer uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    regel varchar(60) not null,
    bron_document varchar not null,
    bron_paragraaf varchar not null,
    wijk varchar(8),
    partij varchar(30) not null check (partij in ('SAMENWERKINGSVERBAND', 'GEMEENTE', 'INWONER')),
    regime varchar(30) not null check (regime in ('CONTRACTUEEL', 'WETTELIJK')),
    vanaf date not null,
    uiterlijk date not null,
    primary key (opdracht, zaaksoort, nummer, volgnummer),
    check (uiterlijk >= vanaf)
);

create index if not exists gidw_verplichting_dag
    on gidw_verplichting (opdracht, uiterlijk, regime desc, nummer, volgnummer);

create index if not exists gidw_verplichting_wijk
    on gidw_verplichting (opdracht, wijk, uiterlijk, regime desc, nummer, volgnummer);

-- What employees did: rows are added, and never changed.
create table if not exists gidw_handeling (
    opdracht varchar(60) not null,
    commando uuid not null,
    medewerker varchar(100) not null,
    tijdstip timestamp(3) with time zone not null,
    soort varchar(30) not null,
    zaaksoort varchar(30) not null
        check (zaaksoort in ('AANMELDING', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE')),
    nummer uuid not null,
    versie bigint not null,
    primary key (opdracht, commando)
);

create index if not exists gidw_handeling_zaak
    on gidw_handeling (opdracht, zaaksoort, nummer, versie, tijdstip, commando);
