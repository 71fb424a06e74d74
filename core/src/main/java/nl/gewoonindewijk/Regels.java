package nl.gewoonindewijk;

import io.vavr.collection.Vector;
import java.util.ResourceBundle;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.regels.Bepaling;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcatalogus;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Regelset;
import nl.gewoonindewijk.regels.Verwoording;

/** Every rule of the library together, whatever context it comes from, and the Dutch words for them. */
public final class Regels {

    private static final Bron DOELENBOOM = new Bron("DB", "Toelichting bij het schema");

    /** A tree that a gemeente brings itself comes from no document of the contract. */
    private static final Bron EIGEN_BELEID = new Bron("Beleid", "van de gemeente zelf");

    private Regels() {}

    /** The library's own sentences; put a bundle of your own in front with {@link Verwoording#met}. */
    public static Verwoording verwoording() {
        return Verwoording.van(Vector.of("contract", "beleid", "budget", "ondersteuning", "dossier")
                .map(context -> ResourceBundle.getBundle("nl.gewoonindewijk." + context + ".zinnen"))
                .toJavaArray(ResourceBundle[]::new));
    }

    /** Every rule, described in the words of a wording. A contract may have terms of its own. */
    public static Regelcatalogus catalogus(Contract contract, Verwoording verwoording) {
        return new Regelcatalogus(Vector.of(
                        regels(Budgetregels.JAARBUDGET, verwoording),
                        regels(Budgetregels.MEERJARENBEGROTING, verwoording),
                        beleid(verwoording),
                        bepalingen(Voorschrift.values(), verwoording),
                        Vector.of(grensvlakken(verwoording)),
                        bepalingen(Dossiervoorschrift.values(), verwoording),
                        termijnen(contract, verwoording))
                .flatMap(beschrijvingen -> beschrijvingen)
                .distinctBy(Regelbeschrijving::code)
                .asJava());
    }

    private static Vector<Regelbeschrijving> regels(Regelset<?, ?> regels, Verwoording verwoording) {
        return Vector.ofAll(regels.regels())
                .map(regel -> Regelbeschrijving.van(regel.code(), regel.bron(), verwoording));
    }

    private static Vector<Regelbeschrijving> beleid(Verwoording verwoording) {
        return Vector.of(
                Regelbeschrijving.van(new Regelcode("DB-BOOM"), DOELENBOOM, verwoording),
                Regelbeschrijving.van(new Regelcode("BEL-EIGEN"), EIGEN_BELEID, verwoording));
    }

    private static Vector<Regelbeschrijving> bepalingen(Bepaling[] bepalingen, Verwoording verwoording) {
        return Vector.of(bepalingen)
                .map(bepaling -> Regelbeschrijving.van(bepaling.code(), bepaling.bron(), verwoording));
    }

    private static Regelbeschrijving grensvlakken(Verwoording verwoording) {
        return Regelbeschrijving.van(Grensvlakkentabel.REGEL, Grensvlakkentabel.BRON, verwoording);
    }

    private static Vector<Regelbeschrijving> termijnen(Contract contract, Verwoording verwoording) {
        return Vector.ofAll(contract.versies())
                .flatMap(Contractversie::termijnen)
                .flatMap(afspraak -> termijn(afspraak, verwoording));
    }

    private static Vector<Regelbeschrijving> termijn(Termijnafspraak afspraak, Verwoording verwoording) {
        return Vector.ofAll(afspraak.termijn().stappen())
                .take(1)
                .map(stap ->
                        Regelbeschrijving.van(afspraak.regel(), stap.waarde().bron(), verwoording));
    }
}
