package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL finds what is due among hundreds of thousands of duties, and cases among as many. */
class WerkvoorraadOpSchaalTest {

    private static final Opdracht OPDRACHT = new Opdracht("opdracht-1");
    private static final int OPDRACHTEN = 3;
    private static final int PER_OPDRACHT = 100_000;
    private static final Wijkcode WIJK = new Wijkcode("WK039207");
    private static final LocalDate EERSTE_DAG = LocalDate.of(2024, 1, 1);
    private static final Bladzijde.Vraag TWINTIG = Bladzijde.Vraag.eerste(20);

    private static final DataSource DATABASE = Proefdatabase.leegPostgres();

    /**
     * Each case has two duties that fall due on one of a thousand days, in one of fifty neighbourhoods. Of three cases the
     * second duty of one is a right of the resident.
     */
    private static final String VERPLICHTINGEN =
            "insert into gidw_verplichting (opdracht, zaaksoort, nummer, volgnummer, regel, bron_document, bron_paragraaf,"
                    + " wijk, partij, regime, vanaf, uiterlijk) select 'opdracht-' || o, 'AANMELDING',"
                    + " cast(md5(o || '-' || zaak) as uuid), v, 'UA-4.3-CONTACT', 'UA', '4.3', 'WK0392' || lpad(cast(zaak % 50 as text), 2, '0'),"
                    + " case when v = 1 and zaak % 3 = 0 then 'INWONER' else 'SAMENWERKINGSVERBAND' end, case v when 0 then 'WETTELIJK' else 'CONTRACTUEEL' end, date '2024-01-01',"
                    + " date '2024-01-01' + zaak % 1000"
                    + " from generate_series(1, :opdrachten) o, generate_series(1, :zaken) zaak, generate_series(0, 1) v";

    /** One in five hundred is open still; three of a resident, and six of a household. */
    private static final String AANMELDINGEN =
            "insert into gidw_aanmelding (opdracht, nummer, versie, begonnen_op, inwoner, huishouden, wijk, status, kanaal,"
                    + " aanleiding, initiatief, leefgebied, instroomreden, wmo_melding) select 'opdracht-' || o,"
                    + " cast(md5(o || '-' || zaak) as uuid), 1, date '2024-01-01' + zaak % 1000, cast(md5('i' || zaak / 3) as uuid),"
                    + " cast(md5('h' || zaak / 6) as uuid), 'WK0392' || lpad(cast(zaak % 50 as text), 2, '0'),"
                    + " case zaak % 500 when 0 then 'OPEN' else 'OPGEPAKT' end, 'DIGITAAL', 'VRAAG', 'INWONER',"
                    + " 'FINANCIEN', '01', false"
                    + " from generate_series(1, :opdrachten) o, generate_series(1, :zaken) zaak";

    /** What hangs on an aanmelding, each in its own table. */
    private static final List<String> LIJSTEN = List.of(
            "insert into gidw_contact (opdracht, nummer, volgnummer, contact_op, soort, kanaal, bereikt, medewerker)"
                    + " select opdracht, nummer, 0, begonnen_op, 'AFSPRAAK', 'DIGITAAL', status = 'OPGEPAKT', 'm.jansen'"
                    + " from gidw_aanmelding",
            "insert into gidw_inzet (opdracht, nummer, volgnummer, inzet)"
                    + " select opdracht, nummer, 0, 'SIGNALEREN' from gidw_aanmelding",
            "insert into gidw_verwijzing (opdracht, nummer, volgnummer, naar)"
                    + " select opdracht, nummer, 0, 'huisarts' from gidw_aanmelding",
            "insert into gidw_weigeringsgrond (opdracht, nummer, volgnummer, bron_document, bron_paragraaf)"
                    + " select opdracht, nummer, 0, 'UA', '6.1' from gidw_aanmelding");

    private static final String PLANNEN =
            "insert into gidw_ondersteuningsplan (opdracht, nummer, versie, begonnen_op, inwoner, huishouden, wijk, status,"
                    + " lopend_huishouden) select opdracht, nummer, 1, begonnen_op, inwoner, nummer, wijk, 'CONCEPT', nummer"
                    + " from gidw_aanmelding";

    @BeforeAll
    static void vul() {
        JdbcOpslag.migreer(DATABASE);
        Jdbi.create(DATABASE).useHandle(handle -> {
            vul(handle, VERPLICHTINGEN, PER_OPDRACHT / 2);
            vul(handle, AANMELDINGEN, PER_OPDRACHT / 10);
            LIJSTEN.forEach(handle::execute);
            handle.execute(PLANNEN);
            handle.execute("vacuum analyze");
        });
    }

    private static void vul(Handle handle, String rijen, int zaken) {
        handle.createUpdate(rijen)
                .bind("opdrachten", OPDRACHTEN)
                .bind("zaken", zaken)
                .execute();
    }

    @Test
    void deWerklijstVanEenDagKostWatErOpStaatEnNietWatErIs() {
        plan(JdbcWerkvoorraad.OVERAL.sql(), Map.of()).eis("gidw_verplichting_dag");
        plan(JdbcWerkvoorraad.IN_WIJK.sql(), Map.of("wijk", WIJK.waarde())).eis("gidw_verplichting_wijk");
    }

    @Test
    void zakenWordenOpEenIndexGevonden() {
        Zoekvraag<Aanmelding.Status> alles = Zoekvraag.alles();
        UUID nummer = eerste();

        zoek(alles).eis("gidw_aanmelding_begin");
        zoek(alles.withInwoner(new InwonerId(nummer))).eis("gidw_aanmelding_inwoner");
        zoek(alles.withHuishouden(new HuishoudenId(nummer))).eis("gidw_aanmelding_huishouden");
        zoek(alles.withWijk(WIJK)).eis("gidw_aanmelding_wijk");
        zoek(alles.withStatus(Aanmelding.Status.OPEN)).eis("gidw_aanmelding_status");
    }

    @Test
    void hetLopendePlanVanEenHuishoudenWordtOpEenIndexGevonden() {
        Uitvoeringsplan.van(
                        DATABASE,
                        JdbcOndersteuningsplannen.LOPEND,
                        Map.of("opdracht", OPDRACHT.code(), "huishouden", eerste()))
                .eis("gidw_ondersteuningsplan_opdracht_lopend_huishouden_key");
    }

    @Test
    void deLaatsteBladzijdeKostNietMeerDanDeEerste() {
        Bladzijde.Plek ver = new Bladzijde.Plek(EERSTE_DAG.plusDays(3), eerste());
        Bladzijdevraag vraag = Bladzijdevraag.van(
                OPDRACHT,
                Zoekvraag.<Aanmelding.Status>alles().withWijk(WIJK),
                new Bladzijde.Vraag(20, Optional.of(ver)));

        Uitvoeringsplan plan = Uitvoeringsplan.van(
                        DATABASE, vraag.vraag(Aanmeldingvorm.VORM).sql(), vraag.waarden())
                .eis("gidw_aanmelding_wijk");

        assertTrue(
                plan.regels().stream()
                        .anyMatch(regel -> regel.contains("Index Cond") && regel.contains("begonnen_op <= ")),
                plan::toString);
    }

    @Test
    void wieHonderdduizendVerplichtingenLeestHeeftErNooitMeerDanEenPaar() {
        JdbcTransacties transacties = new JdbcTransacties(Jdbi.create(DATABASE), Beurt.vrij());
        Werkvoorraad werkvoorraad = new JdbcWerkvoorraad(OPDRACHT, transacties);

        int gelezen = werkvoorraad.lees(LocalDate.MIN, LocalDate.MAX, Optional.empty(), stroom -> {
            Iterator<Verplichting> verplichtingen = stroom.iterator();
            Verplichting eerste = verplichtingen.next();
            assertEquals(1, openCursors(transacties), "Na de eerste houdt de database de rest nog vast.");
            return 1 + telOpVolgorde(eerste, verplichtingen);
        });

        assertEquals(PER_OPDRACHT, gelezen);
    }

    @Test
    void wieNietVerderLeestKrijgtDeRestNooit() {
        Werkvoorraad werkvoorraad =
                Proefdatabase.opslag(DATABASE, OPDRACHT).ondersteuning().werkvoorraad();

        List<Verplichting> drie =
                werkvoorraad.lees(LocalDate.MIN, EERSTE_DAG, Optional.of(WIJK), stroom -> stroom.limit(3)
                        .toList());
        Stream<Verplichting> teLaat = werkvoorraad.lees(LocalDate.MIN, EERSTE_DAG, Optional.empty(), stroom -> stroom);

        assertEquals(List.of(), drie);
        assertThrows(Opslagfout.class, teLaat::count);
    }

    private static int telOpVolgorde(Verplichting eerste, Iterator<Verplichting> verplichtingen) {
        Verplichting vorige = eerste;
        int geteld = 0;
        while (verplichtingen.hasNext()) {
            Verplichting deze = verplichtingen.next();
            assertTrue(Verplichting.VOLGORDE.compare(vorige, deze) < 0, "De volgorde klopt niet.");
            vorige = deze;
            geteld++;
        }
        return geteld;
    }

    /** What the database holds open on the connection of this thread. */
    private static int openCursors(JdbcTransacties transacties) {
        return transacties.met(
                handle -> handle.createQuery("select count(*) from pg_cursors where statement like :tekst")
                        .bind("tekst", "%from gidw_verplichting%")
                        .mapTo(Integer.class)
                        .one());
    }

    private static UUID eerste() {
        return Jdbi.create(DATABASE).withHandle(handle -> handle.createQuery("select cast(md5('i1') as uuid)")
                .mapTo(UUID.class)
                .one());
    }

    private static Uitvoeringsplan zoek(Zoekvraag<Aanmelding.Status> zoekvraag) {
        Bladzijdevraag vraag = Bladzijdevraag.van(OPDRACHT, zoekvraag, TWINTIG);
        return Uitvoeringsplan.van(DATABASE, vraag.vraag(Aanmeldingvorm.VORM).sql(), vraag.waarden());
    }

    private static Uitvoeringsplan plan(String sql, Map<String, Object> extra) {
        Map<String, Object> waarden = new HashMap<>(extra);
        waarden.put("opdracht", OPDRACHT.code());
        waarden.put("peildatum", EERSTE_DAG.plusDays(5));
        waarden.put("totenmet", EERSTE_DAG.plusDays(10));
        return Uitvoeringsplan.van(DATABASE, sql, waarden);
    }
}
