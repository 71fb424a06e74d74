package nl.gewoonindewijk.gidw;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.InputStream;
import java.util.List;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;

/** Reads a caseload of Haarlem's assignment: the terms of its contract hold for no other. */
final class Caseloadbestand {

    private static final Lezer<Caseload> LEZER = Lezer.van(Caseload.class);

    private Caseloadbestand() {}

    /** The caseload, or every mistake that is in it. */
    static Validation<Seq<Invoerfout>, Caseload> lees(InputStream invoer) {
        return LEZER.lees(invoer).flatMap(Caseloadbestand::vanHaarlem);
    }

    private static Validation<Seq<Invoerfout>, Caseload> vanHaarlem(Caseload caseload) {
        Vector<Invoerfout> fouten = fouten("aanmeldingen", caseload.aanmeldingen())
                .appendAll(fouten("trajecten", caseload.trajecten()))
                .appendAll(fouten("plannen", caseload.plannen()))
                .appendAll(fouten("pgbs", caseload.pgbs()))
                .appendAll(fouten("meldcodes", caseload.meldcodes()));
        return fouten.isEmpty() ? Validation.valid(caseload) : Validation.invalid(fouten);
    }

    private static Vector<Invoerfout> fouten(String lijst, List<? extends Zaak> zaken) {
        return Vector.<Zaak>ofAll(zaken)
                .zipWithIndex()
                .filter(genummerd -> !genummerd._1().opdracht().equals(Haarlem.OPDRACHT))
                .map(genummerd -> new Invoerfout(
                        "/" + lijst + "/" + genummerd._2(), "Deze zaak hoort niet bij de opdracht van Haarlem."));
    }
}
