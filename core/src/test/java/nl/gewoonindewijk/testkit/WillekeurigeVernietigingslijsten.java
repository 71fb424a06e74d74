package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.LijstkopBuilder;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/** Lists of what is to be destroyed, in every state. */
public final class WillekeurigeVernietigingslijsten {

    private static final int LANGST = 200;
    private static final long MEESTE = 3_000_000_000L;

    private WillekeurigeVernietigingslijsten() {}

    /** Of any assignment. */
    public static Arbitrary<Vernietigingslijst> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigeVernietigingslijsten::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Vernietigingslijst> van(Opdracht opdracht) {
        return levenslopen(opdracht).flatMap(Arbitraries::of);
    }

    /** The states that one list goes through, to its end: it is carried out, or turned down. */
    public static Arbitrary<List<Vernietigingslijst>> levenslopen(Opdracht opdracht) {
        Arbitrary<Vernietigingslijst.Voorgesteld> begin = koppen(opdracht).map(Vernietigingslijst.Voorgesteld::new);
        return Combinators.combine(
                        begin,
                        WillekeurigeHuishoudleden.medewerkers(),
                        dagen(),
                        dagen(),
                        tellingen(),
                        Arbitraries.of(true, true, false))
                .as((lijst, door, later, nogLater, telling, goed) -> {
                    MedewerkerId ander = anderDan(lijst, door);
                    LocalDate op = lijst.kop().voorgesteldOp().plusDays(later);
                    return goed
                            ? goed(lijst, lijst.keurGoed(ander, op).get(), telling, nogLater)
                            : List.<Vernietigingslijst>of(
                                    lijst, lijst.keurAf(ander, op).get());
                })
                .withoutEdgeCases();
    }

    private static List<Vernietigingslijst> goed(
            Vernietigingslijst.Voorgesteld eerst, Vernietigingslijst.Goedgekeurd dan, Telling telling, int later) {
        return List.of(eerst, dan, dan.rondAf(telling, dan.op().plusDays(later)));
    }

    private static MedewerkerId anderDan(Vernietigingslijst lijst, MedewerkerId door) {
        return door.equals(lijst.kop().voorgesteldDoor()) ? new MedewerkerId("een ander") : door;
    }

    /** What never changes about a list. */
    public static Arbitrary<Lijstkop> koppen(Opdracht opdracht) {
        return Combinators.combine(
                        ids(), WillekeurigeHuishoudleden.medewerkers(), WillekeurigeDatums.vanOndersteuning(), dagen())
                .as((id, door, peildatum, later) -> new LijstkopBuilder()
                        .id(id)
                        .opdracht(opdracht)
                        .peildatum(peildatum)
                        .voorgesteldDoor(door.waarde().equals("een ander") ? new MedewerkerId("iemand") : door)
                        .voorgesteldOp(peildatum.plusDays(later))
                        .build());
    }

    /** Numbers of lists, never the same twice. */
    public static Arbitrary<LijstId> ids() {
        return WillekeurigeHuishoudleden.nummers().map(LijstId::new);
    }

    /** Numbers of lines, more than an {@code int} holds among them. */
    public static Arbitrary<Telling> tellingen() {
        Arbitrary<Long> aantal = Arbitraries.longs().between(0, MEESTE);
        return Combinators.combine(aantal, aantal).as(Telling::new);
    }

    /** Records of a destruction, of lists that were carried out. */
    public static Arbitrary<Vernietigingsverklaring> verklaringen() {
        return WillekeurigeOpdrachten.alle()
                .flatMap(WillekeurigeVernietigingslijsten::levenslopen)
                .map(standen -> Vector.ofAll(standen).last())
                .filter(Vernietigingslijst.Uitgevoerd.class::isInstance)
                .map(lijst -> ((Vernietigingslijst.Uitgevoerd) lijst).verklaring());
    }

    private static Arbitrary<Integer> dagen() {
        return Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, LANGST));
    }
}
