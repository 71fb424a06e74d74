package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.INGETROKKEN;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.KORT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.NIET_BEREIKT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.contact;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.poging;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.Verloop;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AanmeldingTest {

    private static final LocalDate DAG_ERVOOR = ONTVANGST.minusDays(1);

    private sealed interface Stap extends Verloop.Opdracht<Aanmelding> permits Leg, Rond {}

    private record Leg(int dag, boolean bereikt) implements Stap {
        @Override
        public Either<Afwijzing, Aanmelding> aan(Aanmelding aanmelding) {
            return aanmelding.legVast(contact(ONTVANGST.plusDays(dag)).withBereikt(bereikt));
        }
    }

    private record Rond(int dag, Afronding afronding) implements Stap {
        @Override
        public Either<Afwijzing, Aanmelding> aan(Aanmelding aanmelding) {
            return Either.narrow(aanmelding.rondAf(afronding, ONTVANGST.plusDays(dag)));
        }
    }

    @Provide
    Arbitrary<List<Stap>> stappen() {
        Arbitrary<Integer> dagen = Arbitraries.integers().between(-2, 40);
        Arbitrary<Stap> contacten =
                Combinators.combine(dagen, Arbitraries.of(true, false)).as(Leg::new);
        Arbitrary<Stap> afrondingen = Combinators.combine(
                        dagen, Arbitraries.of(KORT, Voorbeeldaanmelding.TRAJECT, INGETROKKEN, NIET_BEREIKT))
                .as(Rond::new);
        return Arbitraries.oneOf(contacten, contacten, afrondingen).list().ofMaxSize(8);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeReeksVanContactenEnAfrondingenGaatVooruitEnBewaartWatErWas(@ForAll("stappen") List<Stap> stappen) {
        Vector<Aanmelding> toestanden = Verloop.toestanden(open(), stappen);

        Vector<Aanmelding.Status> statussen = toestanden.map(Aanmelding::status);
        assertEquals(statussen.sorted(), statussen);
        toestanden
                .zip(toestanden.drop(1))
                .forEach(paar -> assertEquals(
                        Vector.empty(), zonder(paar._1().contacten(), paar._2().contacten())));
        toestanden
                .map(aanmelding -> Vector.ofAll(aanmelding.contacten()).map(Contact::op))
                .forEach(dagen -> assertEquals(dagen.sorted(), dagen));
        Statistics.label("status").collect(toestanden.last().status()).coverage(gezien -> Vector.of(
                        Aanmelding.Status.values())
                .forEach(status -> gezien.check(status).count(aantal -> aantal > 0)));
    }

    /** What is in the first list and not in the second, each as often as it is missing. */
    private static Vector<Contact> zonder(List<Contact> alle, List<Contact> gevonden) {
        return Vector.ofAll(gevonden).foldLeft(Vector.ofAll(alle), Vector::remove);
    }

    @Property
    void wieOpgepaktIsIsBereiktEnWieOpenStaatNiet(@ForAll("stappen") List<Stap> stappen) {
        Verloop.toestanden(open(), stappen)
                .filter(aanmelding -> aanmelding.status() != Aanmelding.Status.AFGEROND)
                .forEach(aanmelding -> assertEquals(
                        aanmelding.status() == Aanmelding.Status.OPGEPAKT,
                        aanmelding.eersteContactOp().isPresent()));
    }

    @Test
    void eenNieuweAanmeldingHeeftAllesVanHaarOntvangst() {
        Aanmelding aanmelding = open();

        assertEquals(vraag(), aanmelding.ontvangst());
        assertEquals(List.of(), aanmelding.contacten());
        assertEquals(new Zaakverwijzing(Zaaksoort.AANMELDING, Voorbeeldzaak.nummer(10)), aanmelding.verwijzing());
        assertEquals(Haarlem.OPDRACHT, aanmelding.opdracht());
        assertEquals(ONTVANGST, aanmelding.begonnenOp());
    }

    @Test
    void contactenStaanOpVolgordeNaDeOntvangst() {
        String melding = "Contacten staan op volgorde, de eerste niet voor de ontvangst.";

        weigert(melding, () -> new Aanmelding.Open(vraag(), List.of(poging(DAG_ERVOOR))));
        weigert(melding, () -> new Aanmelding.Opgepakt(vraag(), List.of(contact(DAG_ERVOOR))));
        weigert(
                melding,
                () -> new Aanmelding.Afgerond(
                        vraag(), List.of(contact(ONTVANGST.plusDays(1)), contact(ONTVANGST)), KORT, ONTVANGST));
    }

    @Test
    void openEnOpgepaktVerschillenInContact() {
        weigert(
                "Een open aanmelding heeft nog geen contact.",
                () -> new Aanmelding.Open(vraag(), List.of(poging(ONTVANGST), contact(ONTVANGST))));
        weigert(
                "Een opgepakte aanmelding heeft contact gehad.",
                () -> new Aanmelding.Opgepakt(vraag(), List.of(poging(ONTVANGST))));
    }

    @Test
    void eenAfgerondeAanmeldingHadContactOfEindigdeZonderAntwoord() {
        weigert(
                "Een aanmelding wordt niet zonder contact beantwoord.",
                () -> new Aanmelding.Afgerond(vraag(), List.of(poging(ONTVANGST)), KORT, ONTVANGST));
        assertEquals(
                Aanmelding.Status.AFGEROND,
                new Aanmelding.Afgerond(vraag(), List.of(), INGETROKKEN, ONTVANGST).status());
        assertEquals(
                Aanmelding.Status.AFGEROND,
                new Aanmelding.Afgerond(vraag(), List.of(poging(ONTVANGST)), NIET_BEREIKT, ONTVANGST).status());
    }

    @Test
    void wieNietBereiktIsIsGezocht() {
        weigert(
                "Wie niet bereikt is, is ten minste een keer gezocht.",
                () -> new Aanmelding.Afgerond(vraag(), List.of(), NIET_BEREIKT, ONTVANGST));
    }

    @Test
    void alleenWieIntrektOfNietBereiktIsEindigtZonderAntwoord() {
        assertEquals(
                List.of(true, true, false, false, false),
                Vector.of(INGETROKKEN, NIET_BEREIKT, KORT, Voorbeeldaanmelding.TRAJECT, Voorbeeldaanmelding.BUITEN)
                        .map(afronding -> new Aanmelding.Afgerond(
                                        vraag(), List.of(contact(ONTVANGST)), afronding, ONTVANGST)
                                .isZonderAntwoord())
                        .asJava());
    }

    @Test
    void eenAanmeldingIsNietAfgerondVoorHaarLaatsteContact() {
        String melding = "Een aanmelding wordt niet afgerond voor haar laatste contact.";

        weigert(
                melding,
                () -> new Aanmelding.Afgerond(vraag(), List.of(contact(ONTVANGST.plusDays(1))), KORT, ONTVANGST));
        weigert(melding, () -> new Aanmelding.Afgerond(vraag(), List.of(), INGETROKKEN, DAG_ERVOOR));
    }

    @Test
    void niemandVerandertDeContactenVanBuiten() {
        List<Contact> contacten = new ArrayList<>(List.of(contact(ONTVANGST)));
        Aanmelding aanmelding = new Aanmelding.Opgepakt(vraag(), contacten);

        contacten.clear();

        assertEquals(List.of(contact(ONTVANGST)), aanmelding.contacten());
    }

    @Test
    void nietsVanEenInwonerOfMedewerkerWordtGeprint() {
        String tekst = Voorbeeldaanmelding.opgepakt(ONTVANGST).toString();

        assertEquals(-1, tekst.indexOf("trap"));
        assertEquals(-1, tekst.indexOf(Voorbeeldzaak.MEDEWERKER.waarde()));
        assertEquals(-1, tekst.indexOf(Voorbeeldzaak.LID.inwoner().waarde().toString()));
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
