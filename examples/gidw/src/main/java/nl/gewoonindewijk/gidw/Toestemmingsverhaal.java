package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.application.BeheerToestemming;
import nl.gewoonindewijk.dossier.application.DeelGegevens;
import nl.gewoonindewijk.dossier.application.LeesDossier;
import nl.gewoonindewijk.dossier.application.WerkDossierBij;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.regels.Afwijzing;

/** The part of the story on who sees the dossier: employees with a reason, and others with consent. */
final class Toestemmingsverhaal {

    private static final Derde HUISARTS = new Derde(new Dossiertekst("De huisarts van de inwoner"));
    private static final ToestemmingId TOESTEMMING = new ToestemmingId(new UUID(0x7, 1));

    /** Of nobody: numbers like this one are used in tests. */
    private static final Personalia PERSONALIA = new Personalia(
            Optional.of(new Bsn("999990019")), Optional.of(new Geboortedatum(LocalDate.of(1961, 5, 12))), false);

    private final Dossierbalie balie;
    private final List<Verhaalstap> stappen = new ArrayList<>();
    private long laatsteVerstrekking;

    Toestemmingsverhaal(Dossierbalie balie) {
        this.balie = balie;
    }

    /** Carries out every step, and says what was done and by which rule. */
    List<Verhaalstap> vertel() {
        lees();
        geefToestemming();
        deel();
        trekIn();
        return stappen;
    }

    private void lees() {
        LeesDossier lees = new LeesDossier(balie.werkplek());
        Dossier dossier = Invoer.aanvaard(lees.lees(balie.hulpverlener(), balie.dossier()));
        meld(
                "Een hulpverlener van het wijkteam leest het dossier. Het heeft zichzelf gevuld, met elke stap van de"
                        + " inwoner: " + soorten(dossier) + ".",
                balie.norm(Dossiervoorschrift.DOELBINDING));
        meld(
                "Een collega van hetzelfde team heeft geen geheimhoudingsverklaring getekend. Die komt er niet in.",
                balie.geweigerd(lees.lees(balie.zonderVerklaring(), balie.dossier())));
    }

    private static String soorten(Dossier dossier) {
        return dossier.stukken().stream()
                .map(stuk -> stuk.stuk().soort().tekst())
                .collect(Collectors.joining(", "));
    }

    private void geefToestemming() {
        meld(
                "De inwoner wil dat de huisarts het plan krijgt. Of de inwoner dat zelf beslist, hangt af van de leeftijd.",
                balie.geweigerd(geef()));
        Invoer.aanvaard(
                new WerkDossierBij(balie.werkplek()).metPersonalia(balie.hulpverlener(), balie.dossier(), PERSONALIA));
        Invoer.aanvaard(geef());
        meld(
                "De geboortedatum staat nu in het dossier. De inwoner geeft toestemming.",
                balie.norm(Dossiervoorschrift.WMO_TOESTEMMING));
    }

    private Either<Afwijzing, Toestemming> geef() {
        return new BeheerToestemming(balie.werkplek())
                .geef(
                        balie.hulpverlener(),
                        new BeheerToestemming.Aanvraag(
                                TOESTEMMING,
                                balie.dossier(),
                                HUISARTS,
                                Verwerkingsregister.ONDERSTEUNING,
                                List.of(Stuksoort.ONDERSTEUNINGSPLAN),
                                Beslisser.INWONER,
                                Optional.empty(),
                                List.of(LandelijkeBewaarregeling.WMO)));
    }

    private void deel() {
        Verstrekking gedeeld = Invoer.aanvaard(deelPlan());
        meld(
                "De huisarts krijgt het plan (" + gedeeld.stukken().size() + " stuk). Dat staat nu ook in het dossier.",
                balie.norm(Dossiervoorschrift.TOESTEMMING));
    }

    private void trekIn() {
        balie.wordt(balie.vandaag().plusDays(1));
        Invoer.aanvaard(new BeheerToestemming(balie.werkplek())
                .trekIn(balie.hulpverlener(), balie.dossier(), TOESTEMMING, Beslisser.INWONER));
        meld(
                "De inwoner trekt de toestemming in. De huisarts vraagt het plan nog een keer, en krijgt het niet.",
                balie.geweigerd(deelPlan()));
    }

    private Either<Afwijzing, Verstrekking> deelPlan() {
        laatsteVerstrekking++;
        return new DeelGegevens(balie.werkplek())
                .deel(
                        balie.hulpverlener(),
                        new DeelGegevens.Deelaanvraag(
                                new UUID(0x8, laatsteVerstrekking),
                                balie.dossier(),
                                HUISARTS,
                                Verwerkingsregister.ONDERSTEUNING,
                                List.of(new Stukverwijzing(Stuksoort.ONDERSTEUNINGSPLAN, Planverhaal.PLAN.waarde())),
                                List.of(LandelijkeBewaarregeling.WMO)));
    }

    private void meld(String gebeurtenis, String... regels) {
        stappen.add(balie.stap(gebeurtenis, regels));
    }
}
