package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.bewaring.Aandachtspunt;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Shows what a human has to look at: pieces without a known term, requests for destruction with their last day, and dossiers
 * without a piece. It reads every dossier. Regels: UA-7.1-BEWAREN, WMO-5.3.5-VERNIETIGING. Bron: UA 7.1, Wmo 2015 art. 5.3.5.
 */
public final class ToonAandachtspunten {

    private static final int PER_KEER = 500;

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public ToonAandachtspunten(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Gives what there is to look at to a reader, some at a time.
     *
     * @param totEnMet the last day that is looked ahead to, for requests
     * @return how much there is
     */
    public Either<Afwijzing, Long> lees(Toegangsvraag vraag, LocalDate totEnMet, Consumer<List<Aandachtspunt>> lezer) {
        return verwerker
                .inOpdracht(vraag, Logactie.LEZEN, () -> Either.right(new Verwerker.Verwerkt<>(totEnMet, List.of())))
                .map(tot -> lees(tot, lezer));
    }

    private long lees(LocalDate totEnMet, Consumer<List<Aandachtspunt>> lezer) {
        long aantal = 0;
        Optional<DossierId> na = Optional.empty();
        List<DossierId> ids;
        do {
            ids = werkplek.opslag().dossiers().lijst(na, PER_KEER);
            Vector<Aandachtspunt> punten = Vector.ofAll(
                            werkplek.opslag().dossiers().vind(ids))
                    .map(Opgeslagen::waarde)
                    .flatMap(dossier -> punten(dossier, totEnMet));
            if (!punten.isEmpty()) {
                lezer.accept(punten.asJava());
            }
            aantal += punten.size();
            na = Vector.ofAll(ids).lastOption().toJavaOptional();
        } while (ids.size() == PER_KEER);
        return aantal;
    }

    private Stream<Aandachtspunt> punten(Dossier dossier, LocalDate totEnMet) {
        Stream<Aandachtspunt> zonderTermijn = Stream.ofAll(
                        werkplek.bewaarregeling().oordelen(dossier, werkplek.vandaag()))
                .flatMap(oordeel -> Stream.ofAll(oordeel.zonderTermijn())
                        .map(categorie -> new Aandachtspunt.ZonderTermijn(
                                dossier.id(), oordeel.stuk().stuk().soort(), categorie)));
        Stream<Aandachtspunt> verzoeken = Stream.ofAll(dossier.verzoeken())
                .filter(ToonAandachtspunten::isOpen)
                .flatMap(verzoek -> Option.ofOptional(verzoek.uiterlijk()))
                .filter(uiterlijk -> !uiterlijk.isAfter(totEnMet))
                .map(uiterlijk -> new Aandachtspunt.OpenVerzoek(dossier.id(), uiterlijk));
        Stream<Aandachtspunt> leeg = dossier.stukken().isEmpty()
                ? Stream.of(new Aandachtspunt.LeegDossier(
                        dossier.id(), dossier.kop().geopendOp()))
                : Stream.empty();
        return zonderTermijn.appendAll(verzoeken).appendAll(leeg);
    }

    /** A request that was granted stays in the dossier as long as one of its pieces does. */
    private static boolean isOpen(Vernietigingsverzoek verzoek) {
        return verzoek.besluit()
                .filter(Vernietigingsverzoek.Afgewezen.class::isInstance)
                .isEmpty();
    }
}
