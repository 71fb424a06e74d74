package nl.gewoonindewijk;

import io.vavr.collection.Vector;
import java.util.ResourceBundle;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcatalogus;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Verwoording;

/** Every rule of the library together, whatever context it comes from, and the Dutch words for them. */
public final class Regels {

    private static final Bron DOELENBOOM = new Bron("DB", "schema");

    private Regels() {}

    /** The library's own sentences; put a bundle of your own in front with {@link Verwoording#met}. */
    public static Verwoording verwoording() {
        return Verwoording.van(Vector.of("contract", "beleid", "budget")
                .map(context -> ResourceBundle.getBundle("nl.gewoonindewijk." + context + ".zinnen"))
                .toJavaArray(ResourceBundle[]::new));
    }

    /** Every rule, described in the words of a wording. The terms are those that a contract has in any version. */
    public static Regelcatalogus catalogus(Contract contract, Verwoording verwoording) {
        Vector<Regelbeschrijving> budget = Vector.ofAll(Budgetregels.JAARBUDGET.regels())
                .map(regel -> Regelbeschrijving.van(regel.code(), regel.bron(), verwoording));
        Vector<Regelbeschrijving> meerjaren = Vector.ofAll(Budgetregels.MEERJARENBEGROTING.regels())
                .map(regel -> Regelbeschrijving.van(regel.code(), regel.bron(), verwoording));
        Vector<Regelbeschrijving> beleid = Vector.of("DB-BOOM", "BEL-EIGEN")
                .map(code -> Regelbeschrijving.van(new Regelcode(code), DOELENBOOM, verwoording));
        Vector<Regelbeschrijving> termijnen = Vector.ofAll(contract.versies())
                .flatMap(versie -> versie.termijnen())
                .flatMap(afspraak -> Vector.ofAll(afspraak.termijn().stappen())
                        .headOption()
                        .map(stap -> Regelbeschrijving.van(
                                afspraak.regel(), stap.waarde().bron(), verwoording)))
                .distinctBy(Regelbeschrijving::code);
        return new Regelcatalogus(budget.appendAll(meerjaren)
                .appendAll(beleid)
                .appendAll(termijnen)
                .asJava());
    }
}
