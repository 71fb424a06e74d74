package nl.gewoonindewijk.adapters.jdbc;

import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Opdracht;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.MetaData;

/**
 * Any number of dossiers of one opdracht, stored in bulk with the pieces that belong to them. Each has an aanmelding with a contact
 * and an act. Of ten that are due one has consent and a share too, which are due as well; and of ten one has consent that is
 * not, so that the dossier stays with that. Of ten that are not due one has consent too.
 *
 * @param opdracht whose
 * @param aantal how many dossiers
 * @param eenOp of how many one is due
 * @param gevarieerd whether there is anything but aanmeldingen, one in each dossier
 */
record Dossiermassa(Opdracht opdracht, int aantal, int eenOp, boolean gevarieerd) {

    /** The day on which what is due can be destroyed, and what is not can not. */
    static final LocalDate PEILDATUM = LocalDate.of(2041, 6, 3);

    static final Instant NU = Instant.parse("2041-06-03T09:00:00Z");

    /** Whatever was changed before this day is due, and nothing else. */
    static final LocalDate SPLITSING = LocalDate.of(2030, 1, 1);

    private static final String DOSSIERS =
            "insert into gidw_dossier (opdracht, dossier, versie, kenmerk, inwoner, geopend_op, gewijzigd_op, wilsonbekwaam)"
                    + " select :opdracht, <d>, 1, <k>, <i>, date '2024-01-01', date '2040-01-01', false"
                    + " from generate_series(1, :aantal) as reeks(n)";

    private static final String TEAMS = "insert into gidw_dossierteam (opdracht, dossier, volgnummer, team)"
            + " select :opdracht, <d>, 0, 'WIJKTEAM-NOORD' from generate_series(1, :aantal) as reeks(n)";

    /** Every piece: which dossier (n), which of its pieces (v), and the day on which it was received, changed and closed. */
    private static final String STUKKEN = "(select n, v, case when mod(n, :eenop) = 0"
            + " and not (v = 1 and mod(n / :eenop, 10) = 1) then date '2024-01-01' + cast(mod(n, 400) as integer)"
            + " else date '2030-01-01' + cast(mod(n, 3000) as integer) end as dag"
            + " from generate_series(1, :aantal) as reeks(n), (values (0), (1), (2)) as deel(v)"
            + " where v = 0 or :gevarieerd and (mod(n, :eenop) = 0 and mod(n / :eenop, 10) = 0"
            + " or v = 1 and mod(n, :eenop) = 0 and mod(n / :eenop, 10) = 1"
            + " or v = 1 and mod(n, :eenop) <> 0 and mod(n, 10) = 1)) as stukken";

    private static final String SOORT =
            "case v when 0 then 'AANMELDING' when 1 then 'TOESTEMMING' else 'VERSTREKKING' end";

    private static final List<String> ALLES = List.of(
            DOSSIERS,
            TEAMS,
            "insert into gidw_dossierstuk (opdracht, dossier, volgnummer, soort, nummer, categorieen, ontvangen_op,"
                    + " gewijzigd_op, afgesloten_op) select :opdracht, <d>, v, " + SOORT + ", <s>, 'WMO', dag, dag, dag"
                    + " from " + STUKKEN,
            "insert into gidw_bewaarmoment (opdracht, vernietigbaar_vanaf, dossier, soort, nummer)"
                    + " select :opdracht, cast(dag + interval '15' year + interval '1' day as date), <d>, " + SOORT
                    + ", <s> from " + STUKKEN,
            "insert into gidw_aanmelding (opdracht, nummer, versie, begonnen_op, inwoner, huishouden, wijk, status, kanaal,"
                    + " aanleiding, initiatief, leefgebied, instroomreden, wmo_melding, vraag, afgerond_op, niet_bereikt)"
                    + " select :opdracht, <s>, 1, dag, <i>, <h>, 'WK039201', 'AFGEROND', 'DIGITAAL', 'VRAAG', 'INWONER',"
                    + " 'FINANCIEN', '01', false, 'vraag ' || n, dag, true from " + STUKKEN + " where v = 0",
            "insert into gidw_contact (opdracht, nummer, volgnummer, contact_op, soort, kanaal, bereikt, medewerker)"
                    + " select :opdracht, <s>, 0, dag, 'AFSPRAAK', 'DIGITAAL', false, 'm.jansen' from " + STUKKEN
                    + " where v = 0",
            "insert into gidw_handeling (opdracht, commando, medewerker, tijdstip, soort, zaaksoort, nummer, versie)"
                    + " select :opdracht, <c>, 'm.jansen', cast(dag as timestamp with time zone),"
                    + " 'AANMELDING_REGISTREREN', 'AANMELDING', <s>, 1 from " + STUKKEN + " where v = 0",
            "insert into gidw_toestemming (opdracht, toestemming, versie, dossier, status, derde, doel, gegevens,"
                    + " gegeven_door, gegeven_op) select :opdracht, <s>, 1, <d>, 'GEGEVEN', 'huisarts', 'ONDERSTEUNING',"
                    + " 'AANMELDING', 'INWONER', cast(dag as timestamp with time zone) from " + STUKKEN
                    + " where v = 1",
            "insert into gidw_verstrekking (opdracht, verstrekking, dossier, derde, doel, tijdstip, gevraagd_op)"
                    + " select :opdracht, <s>, <d>, 'huisarts', 'ONDERSTEUNING', cast(dag as timestamp with time zone),"
                    + " dag from " + STUKKEN + " where v = 2",
            "insert into gidw_verstrekkingsstuk (opdracht, verstrekking, volgnummer, soort, nummer)"
                    + " select :opdracht, <s>, 0, 'AANMELDING', <a> from " + STUKKEN + " where v = 2");

    private static final String LOSSE_INDEXEN = "schemaname = current_schema and indexname like 'gidw%'"
            + " and indexname not in (select conname from pg_constraint)";

    /** The tables that hold something of each dossier. */
    static final List<String> GROTE_TABELLEN = List.of(
            "gidw_dossier",
            "gidw_dossierteam",
            "gidw_dossierstuk",
            "gidw_bewaarmoment",
            "gidw_aanmelding",
            "gidw_contact",
            "gidw_handeling",
            "gidw_toestemming");

    /** Stores them as a copy of another database is put back: the indexes come last, and no reference is looked up. */
    static void bewaarInPostgres(Handle handle, Dossiermassa... massas) {
        List<String> indexen = handle.createQuery("select indexdef from pg_indexes where " + LOSSE_INDEXEN)
                .mapTo(String.class)
                .list();
        handle.createQuery("select 'drop index ' || indexname from pg_indexes where " + LOSSE_INDEXEN)
                .mapTo(String.class)
                .list()
                .forEach(handle::execute);
        handle.execute("set session_replication_role = replica");
        List.of(massas).forEach(massa -> massa.bewaar(handle));
        handle.execute("set session_replication_role = origin");
        indexen.forEach(handle::execute);
        handle.execute("vacuum analyze");
    }

    void bewaar(Handle handle) {
        boolean h2 = handle.queryMetadata(
                        (MetaData.MetaDataValueProvider<String>) DatabaseMetaData::getDatabaseProductName)
                .equals("H2");
        ALLES.forEach(sql -> handle.createUpdate(nummers(sql, h2))
                .bind("opdracht", opdracht.code())
                .bind("aantal", aantal)
                .bind("eenop", eenOp)
                .bind("gevarieerd", gevarieerd)
                .execute());
    }

    /** Random numbers in the eyes of an index, and the same ones each time. */
    private static String nummers(String sql, boolean h2) {
        return sql.replace("<s>", nummer("'s' || v || '-' || n", h2))
                .replace("<a>", nummer("'s0-' || n", h2))
                .replaceAll("<([a-z])>", nummer("'$1-' || n", h2));
    }

    private static String nummer(String tekst, boolean h2) {
        String uniek = ":opdracht || " + tekst;
        return h2
                ? "cast(rawtohex(hash('MD5', stringtoutf8(" + uniek + "))) as uuid)"
                : "cast(md5(" + uniek + ") as uuid)";
    }

    int vernietigbareDossiers() {
        return aantal / eenOp;
    }

    private int tienden(int rest) {
        return (int) IntStream.rangeClosed(1, vernietigbareDossiers())
                .filter(nummer -> nummer % 10 == rest)
                .count();
    }

    /** Those that keep a piece. */
    int blijvers() {
        return gevarieerd ? tienden(1) : 0;
    }

    /** The pieces that are due: one each, and of one in ten two more. */
    int regels() {
        return vernietigbareDossiers() + (gevarieerd ? 2 * tienden(0) : 0);
    }
}
