package nl.gewoonindewijk.dossier.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Rol;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/** Who works where, and what residents bring, for the examples. */
final class Gegevens {

    /** A Monday. */
    static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);

    static final LocalDate GISTEREN = VANDAAG.minusDays(1);
    static final LocalDate MORGEN = VANDAAG.plusDays(1);

    static final Team NOORD = new Team(new Code("NOORD"));
    static final Team ZUID = new Team(new Code("ZUID"));

    static final Medewerker HULPVERLENER = medewerker("hulp in noord", Verwerkingsregister.HULPVERLENER, NOORD);
    static final Medewerker VREEMDE = medewerker("hulp in zuid", Verwerkingsregister.HULPVERLENER, ZUID);
    static final Medewerker PRIVACY = medewerker("privacy", Verwerkingsregister.PRIVACYMEDEWERKER);
    static final Medewerker ARCHIVARIS = medewerker("archivaris", Verwerkingsregister.ARCHIEFMEDEWERKER);
    static final Medewerker TWEEDE = medewerker("tweede archivaris", Verwerkingsregister.ARCHIEFMEDEWERKER);
    static final List<Medewerker> MEDEWERKERS = List.of(HULPVERLENER, VREEMDE, PRIVACY, ARCHIVARIS, TWEEDE);

    static final Bsn BSN = new Bsn("111222333");
    static final Personalia VOLWASSEN = geboren(LocalDate.of(1980, 3, 14));
    static final Personalia KIND = geboren(VANDAAG.minusYears(12).plusDays(1));
    static final Personalia TIENER = geboren(VANDAAG.minusYears(12));
    static final Personalia ZESTIEN = geboren(VANDAAG.minusYears(16));
    static final Personalia WILSONBEKWAAM = new Personalia(VOLWASSEN.bsn(), VOLWASSEN.geboortedatum(), true);

    static final Derde HUISARTS = new Derde(tekst("de huisarts van de inwoner"));
    static final Derde SCHOOL = new Derde(tekst("de school van de kinderen"));
    static final Derde GEMEENTE = new Derde(tekst("gemeente Haarlem"));
    static final Verwerkingsdoel SCHULDEN = Verwerkingsdoel.van("SCHULDEN");
    static final Verwerkingsdoel AFSTEMMING = Verwerkingsdoel.van("AFSTEMMING");

    static final Bewaarcategorie WMO = LandelijkeBewaarregeling.WMO;

    /** One year from the end. */
    static final Bewaarcategorie KORT = LandelijkeBewaarregeling.KLACHT_AFGEBROKEN;

    private Gegevens() {}

    private static Medewerker medewerker(String naam, Rol rol, Team... teams) {
        return new Medewerker(new MedewerkerId(naam), List.of(rol), List.of(teams), List.of(sinds(2020)));
    }

    static Geheimhouding sinds(int jaar) {
        return new Geheimhouding(Geheimhouding.Vorm.VERKLARING, LocalDate.of(jaar, 1, 1), Optional.empty());
    }

    static Personalia geboren(LocalDate dag) {
        return new Personalia(Optional.of(BSN), Optional.of(new Geboortedatum(dag)), false);
    }

    static Dossiertekst tekst(String waarde) {
        return new Dossiertekst(waarde);
    }

    static DossierId dossier(int welk) {
        return new DossierId(new UUID(21, welk));
    }

    static Dossierhouder inwoner(int welk) {
        return new Dossierhouder.Inwoner(new InwonerId(new UUID(11, welk)));
    }

    static Dossierhouder huishouden(int welk) {
        return new Dossierhouder.Huishouden(new HuishoudenId(new UUID(12, welk)));
    }

    static Stukverwijzing document(int welk) {
        return new Stukverwijzing(Stuksoort.DOCUMENT, new UUID(22, welk));
    }

    static Stukverwijzing contact(int welk) {
        return new Stukverwijzing(Stuksoort.CONTACT, new UUID(23, welk));
    }

    /** A piece that may be destroyed a year and a day after it was closed. */
    static Dossierstuk kort(Stukverwijzing stuk, LocalDate afgesloten) {
        return new Dossierstuk(stuk, List.of(KORT), afgesloten, afgesloten, Optional.of(afgesloten));
    }

    /** A piece that may be destroyed since yesterday. */
    static Dossierstuk verlopen(Stukverwijzing stuk) {
        return kort(stuk, VANDAAG.minusYears(1).minusDays(2));
    }

    /** A piece that is still going on. */
    static Dossierstuk lopend(Stukverwijzing stuk) {
        return new Dossierstuk(stuk, List.of(WMO), VANDAAG.minusYears(2), VANDAAG.minusMonths(1), Optional.empty());
    }

    static ToestemmingId toestemming(int welk) {
        return new ToestemmingId(new UUID(24, welk));
    }

    /** Consent to share documents with the general practitioner. */
    static BeheerToestemming.Aanvraag toestemming(int welk, DossierId dossier) {
        return new BeheerToestemming.Aanvraag(
                toestemming(welk),
                dossier,
                HUISARTS,
                AFSTEMMING,
                List.of(Stuksoort.DOCUMENT),
                Beslisser.INWONER,
                Optional.empty(),
                List.of(WMO));
    }

    static UUID verstrekking(int welk) {
        return new UUID(25, welk);
    }

    /** Documents for the general practitioner. */
    static DeelGegevens.Deelaanvraag deling(int welk, DossierId dossier, Stukverwijzing... stukken) {
        return deling(welk, dossier, HUISARTS, AFSTEMMING, stukken);
    }

    static DeelGegevens.Deelaanvraag deling(
            int welk, DossierId dossier, Derde derde, Verwerkingsdoel doel, Stukverwijzing... stukken) {
        return new DeelGegevens.Deelaanvraag(verstrekking(welk), dossier, derde, doel, List.of(stukken), List.of(WMO));
    }

    static Opschorting opschorting(int welk) {
        return new Opschorting(new UUID(26, welk), Opschorting.Reden.KLACHT, GISTEREN, Optional.empty());
    }

    static UUID verzoek(int welk) {
        return new UUID(27, welk);
    }

    static LijstId lijst(int welk) {
        return new LijstId(new UUID(28, welk));
    }
}
