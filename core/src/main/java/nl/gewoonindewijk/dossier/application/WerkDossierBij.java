package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;

/** Records what belongs to a dossier, and so moves the days from which it may be destroyed. Regel: UA-7.1-BEWAREN. Bron: UA 7.1. */
public final class WerkDossierBij {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public WerkDossierBij(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Puts a piece in a dossier, in the place of what the dossier said of that piece before.
     *
     * @param stuk any piece but consent and what was shared, which find their dossier by themselves
     * @return the dossier; or a refusal, also where the piece belongs to another dossier
     */
    public Either<Afwijzing, Dossier> metStuk(Toegangsvraag vraag, DossierId id, Dossierstuk stuk) {
        return werkBij(vraag, id, List.of(stuk.stuk().soort()), dossier -> eisStuk(dossier, stuk)
                .map(dossier::metStuk));
    }

    private Either<Afwijzing, Dossierstuk> eisStuk(Dossier dossier, Dossierstuk stuk) {
        if (stuk.laatsteDag().isAfter(werkplek.vandaag())) {
            return Either.left(Dossiervoorschrift.BEWAREN.wijsAf("in-de-toekomst"));
        }
        boolean elders = stuk.stuk().soort() == Stuksoort.TOESTEMMING
                || stuk.stuk().soort() == Stuksoort.VERSTREKKING
                || werkplek.opslag().dossiers().met(stuk.stuk()).exists(ander -> !ander.equals(dossier.id()));
        return elders ? Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier")) : Either.right(stuk);
    }

    /** Puts what is known of the person in a dossier, in the place of what was known before; or refuses. */
    public Either<Afwijzing, Dossier> metPersonalia(Toegangsvraag vraag, DossierId id, Personalia personalia) {
        return werkBij(vraag, id, List.of(), metMutatie(dossier -> dossier.withPersonalia(personalia)));
    }

    /** Lets other teams treat a dossier; or refuses. */
    public Either<Afwijzing, Dossier> metTeams(Toegangsvraag vraag, DossierId id, List<Team> teams) {
        return werkBij(vraag, id, List.of(), metMutatie(dossier -> dossier.withTeams(teams)));
    }

    private static Besluit metMutatie(UnaryOperator<Dossier> mutatie) {
        return dossier -> Either.right(mutatie.apply(dossier));
    }

    @FunctionalInterface
    private interface Besluit {
        Either<Afwijzing, Dossier> over(Dossier dossier);
    }

    private Either<Afwijzing, Dossier> werkBij(
            Toegangsvraag vraag, DossierId id, List<Stuksoort> soorten, Besluit besluit) {
        return verwerker.inDossier(
                vraag, Logactie.DOSSIER_BIJWERKEN, id, soorten, dossier -> besluit.over(dossier.waarde())
                        .map(nieuw -> verwerker.bewaar(dossier, nieuw)));
    }
}
