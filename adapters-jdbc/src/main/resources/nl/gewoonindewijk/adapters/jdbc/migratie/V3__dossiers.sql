-- Dossiers, and what guards them. A dossier has its number in the column dossier, wherever it stands; a piece has its kind and
-- its number in soort and nummer. A column that holds a list holds its elements with commas between them; a comma or
-- backslash within an element has a backslash before it. A piece is kept elsewhere, so that no foreign key leads to it.

-- Of a burgerservicenummer only what nobody can read without the key of the host: encrypted, and sealed to be found by. The
-- name of the key is in bsn_sleutel.
create table if not exists gidw_dossier (
    opdracht varchar(60) not null,
    dossier uuid not null,
    versie bigint not null check (versie >= 1),
    kenmerk uuid not null,
    inwoner uuid,
    huishouden uuid,
    geopend_op date not null,
    gewijzigd_op date,
    bsn_versleuteld varchar(74),
    bsn_index varchar(64),
    bsn_sleutel varchar(60),
    geboortedatum date,
    wilsonbekwaam boolean not null,
    primary key (opdracht, dossier),
    unique (opdracht, kenmerk),
    unique (opdracht, inwoner),
    unique (opdracht, huishouden),
    check ((inwoner is null) <> (huishouden is null)),
    check ((bsn_versleuteld is null) = (bsn_sleutel is null)),
    check ((bsn_index is null) = (bsn_sleutel is null))
);

create index if not exists gidw_dossier_bsn on gidw_dossier (opdracht, bsn_index, dossier);

create table if not exists gidw_dossierteam (
    opdracht varchar(60) not null,
    dossier uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    team varchar(60) not null,
    primary key (opdracht, dossier, volgnummer),
    foreign key (opdracht, dossier) references gidw_dossier on delete cascade
);

create table if not exists gidw_dossierstuk (
    opdracht varchar(60) not null,
    dossier uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    nummer uuid not null,
    categorieen varchar not null check (categorieen <> ''),
    ontvangen_op date not null,
    gewijzigd_op date not null,
    afgesloten_op date,
    primary key (opdracht, dossier, volgnummer),
    unique (opdracht, soort, nummer),
    foreign key (opdracht, dossier) references gidw_dossier on delete cascade,
    check (gewijzigd_op >= ontvangen_op),
    check (afgesloten_op >= ontvangen_op)
);

create table if not exists gidw_opschorting (
    opdracht varchar(60) not null,
    dossier uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    nummer uuid not null,
    reden varchar(30) not null
        check (reden in ('KLACHT', 'BEZWAAR_OF_BEROEP', 'FRAUDEONDERZOEK', 'CALAMITEITENONDERZOEK', 'INZAGEVERZOEK',
            'ZORGVULDIGHEID')),
    vanaf date not null,
    opgeheven_op date,
    primary key (opdracht, dossier, volgnummer),
    foreign key (opdracht, dossier) references gidw_dossier on delete cascade,
    check (opgeheven_op >= vanaf)
);

-- What was decided follows from which columns are filled: a refusal has a ground.
create table if not exists gidw_vernietigingsverzoek (
    opdracht varchar(60) not null,
    dossier uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    nummer uuid not null,
    ontvangen_op date not null,
    verzoeker varchar(30) not null check (verzoeker in ('INWONER', 'WETTELIJK_VERTEGENWOORDIGER')),
    uiterlijk date,
    besloten_op date,
    grond varchar(30) check (grond in ('BELANG_VAN_ANDER', 'WETTELIJK_VERBOD')),
    motivering varchar(4000),
    primary key (opdracht, dossier, volgnummer),
    foreign key (opdracht, dossier) references gidw_dossier on delete cascade,
    check (besloten_op >= ontvangen_op),
    check (grond is null or besloten_op is not null),
    check ((grond is null) = (motivering is null))
);

create table if not exists gidw_verzoekstuk (
    opdracht varchar(60) not null,
    dossier uuid not null,
    verzoek integer not null,
    volgnummer integer not null check (volgnummer >= 0),
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    nummer uuid not null,
    primary key (opdracht, dossier, verzoek, volgnummer),
    foreign key (opdracht, dossier, verzoek) references gidw_vernietigingsverzoek on delete cascade
);

create table if not exists gidw_toestemming (
    opdracht varchar(60) not null,
    toestemming uuid not null,
    versie bigint not null check (versie >= 1),
    dossier uuid not null,
    status varchar(30) not null check (status in ('GEGEVEN', 'INGETROKKEN')),
    derde varchar(4000) not null,
    doel varchar(60) not null,
    gegevens varchar not null check (gegevens <> ''),
    gegeven_door varchar(30) not null check (gegeven_door in ('INWONER', 'WETTELIJK_VERTEGENWOORDIGER')),
    gegeven_op timestamp(3) with time zone not null,
    tot_en_met date,
    ingetrokken_door varchar(30) check (ingetrokken_door in ('INWONER', 'WETTELIJK_VERTEGENWOORDIGER')),
    ingetrokken_op timestamp(3) with time zone,
    primary key (opdracht, toestemming),
    check ((status = 'INGETROKKEN') = (ingetrokken_op is not null)),
    check ((ingetrokken_op is null) = (ingetrokken_door is null)),
    check (ingetrokken_op >= gegeven_op)
);

create index if not exists gidw_toestemming_dossier on gidw_toestemming (opdracht, dossier);

-- On which ground data were shared follows from which columns are filled: an exception of the law, a request of the gemeente, or
-- else what stands in gidw_verstrekkingsgrond.
create table if not exists gidw_verstrekking (
    opdracht varchar(60) not null,
    verstrekking uuid not null,
    dossier uuid not null,
    derde varchar(4000) not null,
    doel varchar(60) not null,
    tijdstip timestamp(3) with time zone not null,
    uitzondering varchar(60),
    bron_document varchar,
    bron_paragraaf varchar,
    motivering varchar(4000),
    gevraagd_op date,
    primary key (opdracht, verstrekking),
    check ((uitzondering is null) = (bron_document is null)),
    check ((uitzondering is null) = (bron_paragraaf is null)),
    check ((uitzondering is null) = (motivering is null)),
    check (uitzondering is null or gevraagd_op is null)
);

create index if not exists gidw_verstrekking_dossier on gidw_verstrekking (opdracht, dossier);

create table if not exists gidw_verstrekkingsstuk (
    opdracht varchar(60) not null,
    verstrekking uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    nummer uuid not null,
    primary key (opdracht, verstrekking, volgnummer),
    foreign key (opdracht, verstrekking) references gidw_verstrekking on delete cascade
);

create table if not exists gidw_verstrekkingsgrond (
    opdracht varchar(60) not null,
    verstrekking uuid not null,
    volgnummer integer not null check (volgnummer >= 0),
    toestemming uuid not null,
    primary key (opdracht, verstrekking, volgnummer),
    foreign key (opdracht, verstrekking) references gidw_verstrekking on delete cascade
);

-- What may be destroyed when, and nothing that may not, so that a list costs what is due and not what is stored.
create table if not exists gidw_bewaarmoment (
    opdracht varchar(60) not null,
    vernietigbaar_vanaf date not null,
    dossier uuid not null,
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    nummer uuid not null,
    primary key (opdracht, dossier, soort, nummer)
);

create index if not exists gidw_bewaarmoment_dag
    on gidw_bewaarmoment (opdracht, vernietigbaar_vanaf, dossier, soort, nummer);

create table if not exists gidw_vernietigingslijst (
    opdracht varchar(60) not null,
    lijst uuid not null,
    versie bigint not null check (versie >= 1),
    status varchar(30) not null check (status in ('VOORGESTELD', 'GOEDGEKEURD', 'AFGEKEURD', 'UITGEVOERD')),
    peildatum date not null,
    voorgesteld_door varchar(100) not null,
    voorgesteld_op date not null,
    beoordeeld_door varchar(100),
    beoordeeld_op date,
    afgerond_op date,
    vernietigd bigint check (vernietigd >= 0),
    overgeslagen bigint check (overgeslagen >= 0),
    primary key (opdracht, lijst),
    check (voorgesteld_op >= peildatum),
    check ((status = 'VOORGESTELD') = (beoordeeld_op is null)),
    check ((beoordeeld_op is null) = (beoordeeld_door is null)),
    check (status = 'AFGEKEURD' or beoordeeld_door <> voorgesteld_door),
    check (beoordeeld_op >= voorgesteld_op),
    check ((status = 'UITGEVOERD') = (afgerond_op is not null)),
    check (afgerond_op >= beoordeeld_op),
    check ((afgerond_op is null) = (vernietigd is null)),
    check ((afgerond_op is null) = (overgeslagen is null))
);

-- What is to be destroyed. A line that was dealt with goes to gidw_verklaringsregel, and leaves behind which piece it was.
create table if not exists gidw_vernietigingsregel (
    opdracht varchar(60) not null,
    lijst uuid not null,
    volgnummer integer not null check (volgnummer >= 1),
    dossier uuid not null,
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    nummer uuid not null,
    categorieen varchar not null,
    gronden varchar not null,
    bewaard_tot_en_met date,
    op_verzoek boolean not null,
    primary key (opdracht, lijst, volgnummer),
    foreign key (opdracht, lijst) references gidw_vernietigingslijst
);

create index if not exists gidw_vernietigingsregel_stuk on gidw_vernietigingsregel (opdracht, nummer);

-- The specification of a verklaring van vernietiging: rows are added, and never changed. Nothing in it leads to a person.
create table if not exists gidw_verklaringsregel (
    opdracht varchar(60) not null,
    lijst uuid not null,
    volgnummer integer not null check (volgnummer >= 1),
    soort varchar(30) not null
        check (soort in ('AANMELDING', 'CONTACT', 'TRAJECT', 'ONDERSTEUNINGSPLAN', 'PGB', 'MELDCODE', 'TOESTEMMING',
            'VERSTREKKING', 'KLACHT', 'DOCUMENT')),
    categorieen varchar not null,
    gronden varchar not null,
    bewaard_tot_en_met date,
    op_verzoek boolean not null,
    uitkomst varchar(30) not null
        check (uitkomst in ('VERNIETIGD', 'NIET_AANWEZIG', 'LANGER_BEWAREN', 'OPGESCHORT', 'GEEN_VERNIETIGER')),
    gedaan_op date not null,
    primary key (opdracht, lijst, volgnummer),
    foreign key (opdracht, lijst) references gidw_vernietigingslijst
);

-- What was done with personal data: rows are added, and never changed. Each is sealed to the one before it.
create table if not exists gidw_logregel (
    opdracht varchar(60) not null,
    volgnummer bigint not null check (volgnummer >= 1),
    trace_id varchar(32) not null,
    span_id varchar(16) not null,
    actie varchar(60) not null,
    begonnen_op timestamp(3) with time zone not null,
    geeindigd_op timestamp(3) with time zone not null,
    status varchar(30) not null check (status in ('GESLAAGD', 'GEWEIGERD', 'MISLUKT')),
    weigeringsregel varchar(60),
    weigeringsreden varchar(60),
    doel varchar(60) not null,
    kenmerk uuid,
    gegevens varchar not null,
    gebruiker varchar(100) not null,
    verantwoordelijke varchar(100) not null,
    vorige varchar(64) not null,
    sleutel varchar(60) not null,
    zegel varchar(64) not null,
    primary key (opdracht, volgnummer)
);

create index if not exists gidw_logregel_kenmerk on gidw_logregel (opdracht, kenmerk, volgnummer);

-- Whose turn it is to write in the log, and where it ends: one row for each opdracht, which a writer locks. It stands apart, so
-- that who writes in the log needs no right to change it.
create table if not exists gidw_logbeurt (
    opdracht varchar(60) not null,
    volgnummer bigint not null check (volgnummer >= 0),
    zegel varchar(64) not null,
    primary key (opdracht)
);
