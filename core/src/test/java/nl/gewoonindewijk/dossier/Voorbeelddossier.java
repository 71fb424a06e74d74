package nl.gewoonindewijk.dossier;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.InwonerId;

/** A dossier of one resident, for tests to put pieces in. */
public final class Voorbeelddossier {

    public static final LocalDate ONTVANGEN = LocalDate.of(2023, 1, 16);
    public static final DossierId ID = new DossierId(new UUID(1, 1));
    public static final Dossierkenmerk KENMERK = new Dossierkenmerk(new UUID(2, 2));
    public static final Team TEAM = new Team(new Code("SCHALKWIJK"));

    private Voorbeelddossier() {}

    /** Its pieces, and nothing else yet. */
    public static Dossier met(Dossierstuk... stukken) {
        return Dossier.open(
                        new Dossierkop(
                                ID,
                                Haarlem.OPDRACHT,
                                KENMERK,
                                new Dossierhouder.Inwoner(new InwonerId(new UUID(3, 3))),
                                ONTVANGEN),
                        Personalia.onbekend(),
                        List.of(TEAM))
                .withStukken(stukken);
    }

    /** A document by its number. */
    public static Stukverwijzing document(int nummer) {
        return new Stukverwijzing(Stuksoort.DOCUMENT, new UUID(4, nummer));
    }

    /** A document that was received, never changed and still runs. */
    public static Dossierstuk lopend(int nummer, LocalDate ontvangenOp, Bewaarcategorie... categorieen) {
        return new Dossierstuk(
                document(nummer), Vector.of(categorieen).asJava(), ontvangenOp, ontvangenOp, Optional.empty());
    }

    /** A document that was received, changed and closed on one day. */
    public static Dossierstuk gesloten(int nummer, LocalDate dag, Bewaarcategorie... categorieen) {
        return lopend(nummer, dag, categorieen).withAfgeslotenOp(dag);
    }
}
