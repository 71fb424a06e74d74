package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Inhoudslezer;
import nl.gewoonindewijk.dossier.inzage.Rubriek;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Nederland;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Waarde;

/** Gives a resident the own dossier. Regels: UA-7.1-INZAGE, WMO-5.3.2-INZAGE. Bron: UA 7.1, Wmo 2015 art. 5.3.2. */
public final class GeefInzage {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public GeefInzage(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Makes an extract of a dossier.
     *
     * @param verzoeker who gets it; the host has made sure that it is that person
     * @param belangVerzetZich whether the interest of the resident is against it, where someone else asks
     * @return the extract, without what is about others; or a refusal where the asker may not see it
     */
    public Either<Afwijzing, Uittreksel> geef(
            Toegangsvraag vraag, DossierId id, Beslisser verzoeker, boolean belangVerzetZich) {
        return verwerker.leesHeelDossier(vraag, Logactie.INZAGE_GEVEN, id, dossier -> eisInwoner(dossier)
                .flatMap(eigen -> werkplek.privacywet()
                        .zietIn(verzoeker, eigen.personalia(), werkplek.vandaag(), belangVerzetZich))
                .map(mag -> uittreksel(dossier)));
    }

    private static Either<Afwijzing, Dossier> eisInwoner(Dossier dossier) {
        return dossier.kop().houder() instanceof Dossierhouder.Inwoner
                ? Either.right(dossier)
                : Either.left(Dossiervoorschrift.INZAGE.wijsAf("geen-inwoner"));
    }

    private Uittreksel uittreksel(Dossier dossier) {
        Vector<Stukverwijzing> stukken = Vector.ofAll(dossier.stukken()).map(Dossierstuk::stuk);
        Vector<Stukinhoud> gelezen =
                stukken.flatMap(stuk -> werkplek.bron(stuk.soort()).flatMap(bron -> bron.lees(stuk)));
        return new Uittreksel(
                dossier.id(),
                werkplek.vandaag(),
                Vector.of(Rubriek.van(
                                zin("rubriek-personalia"), Inhoudslezer.lees(dossier.personalia(), deel -> false)))
                        .appendAll(gelezen.map(stuk -> Rubriek.van(
                                zin(
                                        "rubriek-stuk",
                                        Gegeven.van("stuk", stuk.stuk().soort().tekst())),
                                stuk.regels())))
                        .appendAll(Vector.ofAll(dossier.verzoeken())
                                .map(verzoek ->
                                        Rubriek.van(zin("rubriek-verzoek"), Inhoudslezer.lees(verzoek, deel -> false))))
                        .append(Rubriek.van(zin("rubriek-bewaren"), bewaartermijnen(dossier)))
                        .append(Rubriek.van(zin("rubriek-gebruik"), gebruik(dossier)))
                        .asJava(),
                stukken.removeAll(gelezen.map(Stukinhoud::stuk)).asJava());
    }

    private String zin(String reden, Gegeven... gegevens) {
        return werkplek.verwoording().zin(Dossiervoorschrift.INZAGE.code(), reden, List.of(gegevens));
    }

    private List<Gegevensregel> bewaartermijnen(Dossier dossier) {
        return werkplek.bewaarregeling().oordelen(dossier, werkplek.vandaag()).stream()
                .map(this::bewaartermijn)
                .toList();
    }

    private Gegevensregel bewaartermijn(Bewaaroordeel oordeel) {
        return new Gegevensregel(oordeel.stuk().stuk().soort().tekst(), new Dossiertekst(zin(oordeel)), false);
    }

    /** What holds destruction up may be an investigation that the resident does not know of. */
    private String zin(Bewaaroordeel oordeel) {
        return oordeel.uitkomst() == Bewaaroordeel.Uitkomst.OPGESCHORT
                ? zin("opgeschort")
                : werkplek.verwoording().zin(Dossiervoorschrift.BEWAREN.code(), oordeel.reden(), oordeel.gegevens());
    }

    /** Who used the data is about others, and stays out; when, what and what for is about the resident. */
    private List<Gegevensregel> gebruik(Dossier dossier) {
        return werkplek.opslag().logboek().over(dossier.kop().kenmerk()).stream()
                .map(this::gebruik)
                .toList();
    }

    private Gegevensregel gebruik(Logregel regel) {
        String wat = (regel.verwerking().actie() + " " + regel.verwerking().status())
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        return new Gegevensregel(
                Waarde.DATUM.format(Nederland.dag(regel.verwerking().begin())),
                new Dossiertekst(wat + ", " + regel.verwerking().doel()),
                false);
    }
}
