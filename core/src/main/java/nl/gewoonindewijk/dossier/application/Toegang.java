package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsregels;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/** Who was let in, for what; each dossier is judged once more. */
final class Toegang {

    private final Toegangsregels regels;
    private final Option<Medewerker> medewerker;
    private final Verwerkingsactiviteit activiteit;
    private final Verslag verslag;

    Toegang(Toegangsregels regels, Option<Medewerker> medewerker, Verwerkingsactiviteit activiteit, Verslag verslag) {
        this.regels = regels;
        this.medewerker = medewerker;
        this.activiteit = activiteit;
        this.verslag = verslag;
    }

    Either<Afwijzing, Opgeslagen<Dossier>> tot(Option<Opgeslagen<Dossier>> gevonden) {
        gevonden.map(Opgeslagen::waarde).forEach(verslag::raakt);
        return gevonden.toEither(() -> Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden"))
                .flatMap(dossier -> regels.beoordeel(medewerker, activiteit, dossier.waarde())
                        .map(mag -> dossier));
    }

    Either<Afwijzing, Dossier> totNieuw(Dossier dossier) {
        return regels.beoordeel(medewerker, activiteit, dossier);
    }

    /** Every piece of a dossier has to be needed. */
    Either<Afwijzing, Opgeslagen<Dossier>> totAlles(Opgeslagen<Dossier> dossier) {
        verslag.gebruikt(dossier.waarde().soorten());
        return regels.eisNodig(activiteit, dossier.waarde().soorten()).map(mag -> dossier);
    }

    /** What is about no dossier, or about many, is not for who may only see those of an own team. */
    Either<Afwijzing, Verwerkingsactiviteit> totOpdracht() {
        return activiteit.bereik() == Verwerkingsactiviteit.Bereik.OPDRACHT
                ? Either.right(activiteit)
                : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-team"));
    }
}
