package nl.gewoonindewijk.ondersteuning.werklijst;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;

/** Judges whether a duty was kept in time, as far as that is known on a day. */
public final class Termijnoordeel {

    private Termijnoordeel() {}

    /**
     * The finding on a duty.
     *
     * @param peildatum the day on which is judged: what was done later is not known yet
     * @param kalender counts how late something is
     */
    public static Bevinding over(Verplichting verplichting, LocalDate peildatum, Werkdagenkalender kalender) {
        return new Bevinding(verplichting.regel(), verplichting.bron(), oordeel(verplichting, peildatum, kalender));
    }

    private static Oordeel oordeel(Verplichting verplichting, LocalDate peildatum, Werkdagenkalender kalender) {
        LocalDate uiterlijk = verplichting.uiterlijk();
        Berekening berekening = isVerjaardag(verplichting)
                ? Berekening.van()
                : Berekening.van(Gegeven.van("vanaf", verplichting.vanaf())).norm(Gegeven.van("uiterlijk", uiterlijk));
        return verplichting
                .vervuldOp()
                .filter(dag -> !dag.isAfter(peildatum) && !isNaRecht(verplichting, dag))
                .map(dag -> vervuld(dag, uiterlijk, berekening, kalender))
                .orElseGet(() -> open(verplichting, peildatum, berekening, kalender));
    }

    /** The day of a handover may be a birthday, and stays out of what is printed. */
    private static boolean isVerjaardag(Verplichting verplichting) {
        return verplichting.regel().equals(Voorschrift.OVERDRACHT.code());
    }

    /** A right of the resident ends with its term: what came after it breaks nothing. */
    private static boolean isNaRecht(Verplichting verplichting, LocalDate dag) {
        return verplichting.partij() == Partij.INWONER && dag.isAfter(verplichting.uiterlijk());
    }

    private static Oordeel vervuld(
            LocalDate dag, LocalDate uiterlijk, Berekening berekening, Werkdagenkalender kalender) {
        Berekening metDag = berekening.uitkomst(Gegeven.van("gedaan-op", dag));
        return dag.isAfter(uiterlijk)
                ? new Oordeel.Overtreden("gedaan-te-laat", metDag.verschil(teLaat(uiterlijk, dag, kalender)))
                : new Oordeel.Voldaan(
                        "gedaan-op-tijd",
                        metDag.verschil(Gegeven.van("werkdagen-over", kalender.werkdagenTussen(dag, uiterlijk))));
    }

    private static Oordeel open(
            Verplichting verplichting, LocalDate peildatum, Berekening berekening, Werkdagenkalender kalender) {
        LocalDate uiterlijk = verplichting.uiterlijk();
        Berekening metDag = berekening.uitkomst(Gegeven.van("peildatum", peildatum));
        if (!peildatum.isAfter(uiterlijk)) {
            return new Oordeel.NietVanToepassing(
                    "loopt",
                    metDag.verschil(Gegeven.van("werkdagen-over", kalender.werkdagenTussen(peildatum, uiterlijk))));
        }
        return verplichting.partij() == Partij.INWONER
                ? new Oordeel.NietVanToepassing("voorbij", metDag)
                : new Oordeel.Overtreden("verstreken", metDag.verschil(teLaat(uiterlijk, peildatum, kalender)));
    }

    private static Gegeven teLaat(LocalDate uiterlijk, LocalDate dag, Werkdagenkalender kalender) {
        return Gegeven.van("werkdagen-te-laat", kalender.werkdagenTussen(uiterlijk, dag));
    }
}
