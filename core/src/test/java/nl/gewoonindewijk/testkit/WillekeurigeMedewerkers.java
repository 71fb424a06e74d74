package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Rol;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;

/** Employees with any roles, teams and duties of secrecy, among them none. */
public final class WillekeurigeMedewerkers {

    private static final int MEESTE = 3;
    private static final int LANGST = 1_000;
    private static final double HELFT = 0.5;

    private WillekeurigeMedewerkers() {}

    /** Any employee. */
    public static Arbitrary<Medewerker> alle() {
        return Combinators.combine(
                        WillekeurigeHuishoudleden.medewerkers(),
                        rollen().list().ofMaxSize(MEESTE),
                        WillekeurigeDossiers.teams(),
                        geheimhoudingen().list().ofMaxSize(MEESTE))
                .as(Medewerker::new);
    }

    /** Roles of the register to begin with, and those of a host. */
    public static Arbitrary<Rol> rollen() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Verwerkingsregister.HULPVERLENER,
                        Verwerkingsregister.PRIVACYMEDEWERKER,
                        Verwerkingsregister.ARCHIEFMEDEWERKER),
                WillekeurigeCodes.alle().map(Rol::new));
    }

    /** Duties of secrecy with and without a last day. */
    public static Arbitrary<Geheimhouding> geheimhoudingen() {
        return Combinators.combine(
                        Arbitraries.of(Geheimhouding.Vorm.class),
                        WillekeurigeDatums.vanOndersteuning(),
                        Arbitraries.oneOf(
                                        Arbitraries.of(0, 1),
                                        Arbitraries.integers().between(0, LANGST))
                                .optional(HELFT))
                .as((vorm, ondertekendOp, dagen) -> new Geheimhouding(vorm, ondertekendOp, na(ondertekendOp, dagen)));
    }

    private static Optional<LocalDate> na(LocalDate dag, Optional<Integer> dagen) {
        return dagen.map(dag::plusDays);
    }
}
