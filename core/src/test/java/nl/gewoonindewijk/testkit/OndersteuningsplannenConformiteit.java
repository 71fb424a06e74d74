package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.ondersteuning.port.Zaken;

/**
 * What every implementation of {@link Ondersteuningsplannen} does. A test of an implementation extends this class and says
 * how the port is made.
 */
public abstract class OndersteuningsplannenConformiteit
        extends ZakenConformiteit<Ondersteuningsplan, Ondersteuningsplan.Status> {

    private static final int RONDEN = 20;

    /** The suite for a storage. */
    protected OndersteuningsplannenConformiteit() {
        super(Ondersteuningsplan.Status.class, WillekeurigePlannen::levenslopen);
    }

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Ondersteuningsplannen plannen(Opdracht opdracht);

    @Override
    final Zaken<Ondersteuningsplan, Ondersteuningsplan.Status> zaken(Opdracht opdracht) {
        return plannen(opdracht);
    }

    /** Without those that run beside another of their household. */
    @Override
    final List<Ondersteuningsplan> verenigbaar(List<Ondersteuningsplan> alle) {
        return Vector.ofAll(alle)
                .foldLeft(
                        Vector.<Ondersteuningsplan>empty(),
                        (samen, plan) -> loopt(plan) && loopt(samen, huishouden(plan)) ? samen : samen.append(plan))
                .asJava();
    }

    /** The states that one plan goes through, of which the last is not running any more. */
    @Provide
    protected Arbitrary<List<Ondersteuningsplan>> afgelopen() {
        return levenslopen().filter(standen -> !loopt(standen.get(standen.size() - 1)));
    }

    /** Plans that are running. */
    @Provide
    protected Arbitrary<Ondersteuningsplan> lopende() {
        return zaken().filter(OndersteuningsplannenConformiteit::loopt);
    }

    /** Plans that were signed more than once. */
    @Provide
    protected Arbitrary<Ondersteuningsplan> bijgesteld() {
        return zaken().filter(plan ->
                plan instanceof Geldend geldend && geldend.verloop().versies().size() > 1);
    }

    @Property(tries = 50)
    void hetLopendePlanVanEenHuishoudenIsTeVinden(@ForAll("levenslopen") List<Ondersteuningsplan> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplannen port = plannen(opdracht);
        assertEquals(Option.none(), port.lopend(huishouden(levensloop.get(0))));

        for (int versie = 0; versie < levensloop.size(); versie++) {
            Ondersteuningsplan plan = van(opdracht, levensloop.get(versie));
            port.bewaar(plan, versie);

            assertEquals(Option.when(loopt(plan), plan.id()), port.lopend(huishouden(plan)));
        }
    }

    @Property(tries = 30)
    void eenTweedeLopendPlanVanHetHuishoudenWordtGeweigerdEnNietBewaard(
            @ForAll("lopende") Ondersteuningsplan eerste, @ForAll("lopende") Ondersteuningsplan tweede) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplannen port = plannen(opdracht);
        Ondersteuningsplan plan = van(opdracht, eerste);
        Ondersteuningsplan ander = in(huishouden(plan), van(opdracht, tweede));
        port.bewaar(plan, Zaken.NIEUW);

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(ander, Zaken.NIEUW));

        assertEquals(Option.none(), port.vind(nummer(ander)));
        assertEquals(Option.some(new Opgeslagen<>(plan, 1)), port.vind(nummer(plan)));
        assertEquals(Option.some(plan.id()), port.lopend(huishouden(plan)));
    }

    @Property(tries = 30)
    void naHetEindeVanEenPlanMagHetHuishoudenEenNieuwBeginnen(
            @ForAll("afgelopen") List<Ondersteuningsplan> levensloop, @ForAll("lopende") Ondersteuningsplan volgende) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplannen port = plannen(opdracht);
        for (int versie = 0; versie < levensloop.size(); versie++) {
            port.bewaar(van(opdracht, levensloop.get(versie)), versie);
        }
        Ondersteuningsplan oud = van(opdracht, levensloop.get(levensloop.size() - 1));
        Ondersteuningsplan nieuw = in(huishouden(oud), van(opdracht, volgende));

        assertEquals(1, port.bewaar(nieuw, Zaken.NIEUW));

        assertEquals(Option.some(nieuw.id()), port.lopend(huishouden(oud)));
        assertEquals(oud, port.vind(nummer(oud)).get().waarde());
    }

    @Property(tries = 20)
    void elkHuishoudenHeeftZijnEigenLopendePlanInElkeOpdracht(
            @ForAll("lopende") Ondersteuningsplan een, @ForAll("lopende") Ondersteuningsplan ander) {
        Opdracht haarlem = Proefgegevens.nieuweOpdracht();
        Opdracht heemskerk = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplan hier = van(haarlem, een);
        Ondersteuningsplan buren = van(haarlem, ander);
        Ondersteuningsplan daar = in(huishouden(hier), van(heemskerk, ander));
        plannen(haarlem).bewaar(hier, Zaken.NIEUW);
        assertEquals(Option.none(), plannen(heemskerk).lopend(huishouden(hier)));

        plannen(haarlem).bewaar(buren, Zaken.NIEUW);
        plannen(heemskerk).bewaar(daar, Zaken.NIEUW);

        assertEquals(Option.some(hier.id()), plannen(haarlem).lopend(huishouden(hier)));
        assertEquals(Option.some(buren.id()), plannen(haarlem).lopend(huishouden(buren)));
        assertEquals(Option.some(daar.id()), plannen(heemskerk).lopend(huishouden(hier)));
    }

    @Property(tries = 20)
    void elkeGetekendeVersieEnElkeEvaluatieBlijftBewaard(@ForAll("bijgesteld") Ondersteuningsplan willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplannen port = plannen(opdracht);
        Ondersteuningsplan plan = van(opdracht, willekeurig);

        port.bewaar(plan, Zaken.NIEUW);

        assertEquals(
                ((Geldend) plan).verloop(),
                ((Geldend) port.vind(nummer(plan)).get().waarde()).verloop());
    }

    @Example
    void vanTweeDieVoorEenHuishoudenTegelijkEenPlanBeginnenWintErEen() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Ondersteuningsplannen port = plannen(opdracht);
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            HuishoudenId huishouden = new HuishoudenId(UUID.randomUUID());
            List<Ondersteuningsplan> schrijvers =
                    List.of(Proefgegevens.concept(opdracht, huishouden), Proefgegevens.concept(opdracht, huishouden));

            List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(List.of(
                    () -> port.bewaar(schrijvers.get(0), Zaken.NIEUW),
                    () -> port.bewaar(schrijvers.get(1), Zaken.NIEUW)));

            int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
            assertEquals(1, uitkomsten.get(winnaar).get());
            assertInstanceOf(
                    GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
            assertEquals(Option.some(schrijvers.get(winnaar).id()), port.lopend(huishouden));
            assertEquals(Option.none(), port.vind(nummer(schrijvers.get(1 - winnaar))));
        }
    }

    private static Ondersteuningsplan in(HuishoudenId huishouden, Ondersteuningsplan plan) {
        return Herschrijving.geen().van(HuishoudenId.class, x -> huishouden).in(plan);
    }

    private static HuishoudenId huishouden(Ondersteuningsplan plan) {
        return plan.kop().lid().huishouden();
    }

    private static boolean loopt(Ondersteuningsplan plan) {
        return plan.status().isLopend();
    }

    private static boolean loopt(Vector<Ondersteuningsplan> plannen, HuishoudenId huishouden) {
        return plannen.exists(plan -> loopt(plan) && huishouden(plan).equals(huishouden));
    }
}
